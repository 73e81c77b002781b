import newsroom from '../../newsroom.config.ts';
import { dayIn } from '../stories/address.ts';
import type { Neighbours } from './check-content.ts';
import { checkSection } from './check-page.ts';
import type { At, FileFinding } from './file-finding.ts';
import { type File, type JudgedStory, placed, type StoryFacts } from './judge-story.ts';

/** A story among the other pages: its place, what it refers to, its event, and then what was found in it alone. */
export function checkStoryAmong(file: File, { facts, findings }: JudgedStory, neighbours: Neighbours): FileFinding[] {
  if (facts === null) return findings;
  const at = placed(file);
  return [
    ...checkPlace(file.path, facts, at),
    ...checkReferences(facts, neighbours, at),
    ...checkEvent(file.path, facts, neighbours, at),
    ...checkPublishers(file.path, facts, neighbours),
    ...findings,
  ];
}

/** The day in the address is that of first publication, for ever. */
function checkPlace(path: string, { published }: StoryFacts, at: At): FileFinding[] {
  const folder = `stories/${dayIn(newsroom.timeZone, published).replaceAll('-', '/')}/`;
  return path.startsWith(folder)
    ? []
    : [at(['published'], 'wrong-folder', `published on ${published}, so the file belongs in content/${folder}`)];
}

function checkReferences({ articles, section }: StoryFacts, { all }: Neighbours, at: At): FileFinding[] {
  const sources = articles.map(({ source }) => source);
  const missing = [...new Set(sources)].filter((source) => !all.has(`sources/${source}.md`));
  return [
    ...missing.map((source) =>
      at(
        ['articles', sources.indexOf(source), 'source'],
        'source-unknown',
        `there is no content/sources/${source}.md: write it, or name a source that is there`,
      ),
    ),
    ...checkSection(section, all, at),
  ];
}

const byEvent = new WeakMap<Neighbours['stories'], Map<string, string>>();

/** Events and the first file that tells each. */
function eventsOf(stories: Neighbours['stories']): Map<string, string> {
  const known = byEvent.get(stories);
  if (known) return known;
  const events = new Map(stories.toReversed().map(({ path, facts }) => [facts.event, path]));
  byEvent.set(stories, events);
  return events;
}

/** One event, one story, one address; a story that turned out to be a part of another keeps its own event and names the other's. */
function checkEvent(path: string, { event, mergedInto }: StoryFacts, { stories }: Neighbours, at: At): FileFinding[] {
  const events = eventsOf(stories);
  const told = events.get(event);
  const whole = mergedInto !== undefined && mergedInto !== event && events.has(mergedInto);
  const twice = `content/${told} tells the same event: remove one of the two, or, where this one tells a part of it, give this one another event id (eight hexadecimal digits) and \`mergedInto: "${event}"\``;
  return [
    ...(told && told !== path ? [at(['event'], 'event-told-twice', twice)] : []),
    ...(mergedInto === undefined || whole
      ? []
      : [
          at(
            ['mergedInto'],
            'merged-into-unknown',
            `no other story has the event ${mergedInto}: name the event of the story that stays`,
          ),
        ]),
  ];
}

/** A footnote names the publisher as its source file does: “The North Post”, not another name for it. */
function checkPublishers(path: string, { articles, footnotes }: StoryFacts, { sources }: Neighbours): FileFinding[] {
  return footnotes.flatMap(({ publisher, url, line, mark }) => {
    const article = articles.find((listed) => listed.url === url);
    const source = sources.find(({ id }) => id === article?.source);
    if (!source || source.name === publisher) return [];
    const what = `footnote ${mark} names “${publisher}”, but content/sources/${source.id}.md calls the publisher “${source.name}”: use one name in both`;
    return [{ path, line, column: 1, code: 'publisher-renamed', what, kind: 'wrong' }];
  });
}
