/** Binds `content/` (or the folder `CONTENT_DIR` names, as the demo does) to its schema. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { removedSchema, sampleArticleSchema, sectionSchema, sourceSchema, storySchema, tagSchema } from '../content/schema.ts';
import { contentFolder, hasPages } from './site/content-folder.ts';

/** The pages of one folder; an entry's id is its path there without `.md`, never a slug made of it. */
const pages = (folder: string) =>
  hasPages(folder)
    ? glob({
        base: pathToFileURL(`${contentFolder(folder)}/`),
        pattern: '**/*.md',
        generateId: ({ entry }) => entry.replace(/\.md$/, ''),
      })
    : () => [];

export const collections = {
  sources: defineCollection({ loader: pages('sources'), schema: sourceSchema }),
  sections: defineCollection({ loader: pages('sections'), schema: sectionSchema }),
  tags: defineCollection({ loader: pages('tags'), schema: tagSchema }),
  stories: defineCollection({ loader: pages('stories'), schema: storySchema }),
  removed: defineCollection({ loader: pages('removed'), schema: removedSchema }),
  sample: defineCollection({ loader: pages('sample'), schema: sampleArticleSchema }),
};
