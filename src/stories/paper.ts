/** Everything the pages show, read once: the only place that asks Astro for the content. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import newsroom from '../../newsroom.config.ts';
import type { SampleArticle, Section, Source, Tag } from '../../content/schema.ts';
import { readBody } from './body.ts';
import { moves, type Move } from './moved.ts';
import { hasPages } from '../site/content-folder.ts';
import { names } from '../site/words.ts';
import type { Story } from './story.ts';
import { inWords } from './names.ts';
import { withoutIdleSample } from './without-idle-sample.ts';
import { listed, withdrawn } from './views.ts';

type Page<Data> = Data & { id: string; text: string };

/** The paper: what there is, in the order it is shown. */
export type Paper = {
  /** Listed stories, newest first. */
  stories: Story[];
  /** Stories taken back, newest first. */
  withdrawn: Story[];
  /** Every story is of the sample edition, as each page says at its top. */
  isSampleEdition: boolean;
  moves: Move[];
  sections: Page<Section>[];
  /** By name. */
  sources: Page<Source>[];
  sampleArticles: Page<SampleArticle>[];
  /** `<source>/<slug>` of the invented articles. */
  samples: ReadonlySet<string>;
  sourceName: (id: string) => string;
  /** The path of a source's page; undefined for one that is no longer read, whose stories stay. */
  sourcePath: (id: string) => string | undefined;
  /** The family behind a source; a source no file describes stands for itself. */
  publisherOf: (id: string) => string;
  /** A family by the name of its one source; by its id in words where it has none here, or several. */
  publisherName: (publisher: string) => string;
  sectionName: (id: string) => string;
  /** A tag's page in `content/tags/`, or its id in words. */
  tag: (id: string) => Page<Tag>;
};

let reading: Promise<Paper> | undefined;

/** The paper, read at the first call of a build (each time while developing). */
export function paper(): Promise<Paper> {
  if (import.meta.env.DEV || !reading) reading = read();
  return reading;
}

async function read(): Promise<Paper> {
  const all: Story[] = (await entriesOf('stories')).map(({ id, data, body }) => ({
    id,
    front: data,
    body: readBody(body ?? ''),
  }));
  const removed = new Set((await entriesOf('removed')).map(({ data }) => data.event));
  const stories = listed(all, removed);
  const back = withdrawn(all, removed);
  const entries = withoutIdleSample([...stories, ...back], {
    sources: (await entriesOf('sources')).map(flatten),
    sampleArticles: (await entriesOf('sample')).map(flatten),
  });
  const sources = entries.sources.toSorted((a, b) => a.name.localeCompare(b.name, newsroom.locale));
  const sections = await readSections();
  const tags = new Map((await entriesOf('tags')).map((entry) => [entry.id, flatten(entry)]));
  const nameOf = (pages: { id: string; name: string }[]) => (id: string) =>
    pages.find((page) => page.id === id)?.name ?? inWords(id);
  return {
    stories,
    withdrawn: back,
    isSampleEdition: stories.every((story) => story.front.sample),
    moves: moves(
      all.filter((story) => !story.front.hold && !removed.has(story.front.event)),
      [...stories, ...back],
    ),
    sections,
    sources,
    sampleArticles: entries.sampleArticles,
    samples: new Set(entries.sampleArticles.map(({ id }) => id)),
    sourceName: nameOf(sources),
    sourcePath: (id) => (sources.some((source) => source.id === id) ? `/sources/${id}/` : undefined),
    publisherOf: (id) => sources.find((source) => source.id === id)?.publisher ?? id,
    publisherName: (publisher) => {
      const [only, ...others] = sources.filter((source) => source.publisher === publisher);
      return only && others.length === 0 ? only.name : inWords(publisher);
    },
    sectionName: nameOf(sections),
    tag: (id) => tags.get(id) ?? { id, name: inWords(id), aliases: [], text: '' },
  };
}

/** In the order of the navigation; a section nobody has described yet still has its page. */
async function readSections(): Promise<Page<Section>[]> {
  const described = new Map((await entriesOf('sections')).map((entry) => [entry.id, flatten(entry)]));
  return newsroom.sections.map(
    (id) => described.get(id) ?? { id, name: inWords(id), description: `${names.section} ${inWords(id)}.`, text: '' },
  );
}

const entriesOf = async <Key extends CollectionKey>(key: Key): Promise<CollectionEntry<Key>[]> =>
  hasPages(key) ? getCollection(key) : [];

const flatten = <Data>({ id, data, body }: { id: string; data: Data; body?: string | undefined }): Page<Data> => ({
  ...data,
  id,
  text: body ?? '',
});
