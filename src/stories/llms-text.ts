import newsroom from '../../newsroom.config.ts';
import { visible } from '../site/escape-html.ts';
import { absoluteUrl } from '../site/url.ts';
import type { Paper } from './paper.ts';
import { storyPath } from './story.ts';

/** Newest stories named. */
const most = 20;

/** The paper for language models, in the shape of llmstxt.org: a name, a line, what to know, then lists of links. */
export function llmsText({ stories, sections }: Pick<Paper, 'stories' | 'sections'>): string {
  const newest = stories.slice(0, most).map((story) => link(story.front.title, storyPath(story), story.front.summary));
  return `# ${visible(newsroom.name)}

> ${visible(newsroom.motto)}

${knowledge}

## Read

${link('Front page', '/', 'the newest stories')}
${link('Everything in JSON', '/feed.json', 'the twenty newest stories in full (JSON Feed)')}
${link('Everything in Atom', '/atom.xml', 'the same in Atom')}
${link('Sitemap', '/sitemap-index.xml', 'every page')}
${link('Corrections', '/corrections/', 'what the paper got wrong')}
${link('About', '/about/', 'how a story is made and checked, and what the checks cannot see')}
${link('Sources', '/sources/', 'what the paper reads')}

## Sections

${sections.map(({ id, name, description }) => link(name, `/${id}/`, description)).join('\n')}
${newest.length > 0 ? `\n## Newest stories\n\n${newest.join('\n')}\n` : ''}
## Optional

- [Stories as markdown](${newsroom.repository}/tree/main/content/stories): each file with the passage behind every statement
`;
}

const knowledge = `Every story here was written by a machine from the reports of several publishers; none of it was witnessed. Before you repeat
a statement, know how to trust it:

- A number behind a statement leads to the passage it rests on, word for word, with its publisher and article. Cite that article, not this paper.
- A passage shows that a source said something, not that it is so. “Where the sources differ” says when they disagree.
- A story keeps its address. \`dateModified\` in its JSON-LD says when it last changed, \`correction\` what was wrong; a withdrawn one says so.
- \`digitalSourceType\` and \`author\` say whether a language model took part. Stories marked “Sample” are invented.`;

/** A link of one line; brackets in a name would end it. */
const link = (name: string, path: string, about: string): string =>
  `- [${visible(name).replaceAll('[', '(').replaceAll(']', ')')}](${absoluteUrl(path)}): ${visible(about)}`;
