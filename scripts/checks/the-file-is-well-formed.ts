import { datesIn } from '../text/dates.ts';
import type { Story } from '../stories/story.ts';
import type { Check, Finding } from './check.ts';

/** Marks and footnotes belong together, footnotes belong to listed articles, and every part has what it needs. */
export const theFileIsWellFormed: Check = (story) => [
  ...story.foreign.map(({ what, line }) => ({ code: 'not-allowed' as const, line, what })),
  ...marksWithoutFootnotes(story),
  ...footnotesWithoutUse(story),
  ...badFootnotes(story),
  ...badParts(story),
];

const badlyFormed = (line: number, what: string): Finding => ({ code: 'badly-formed', line, what });

const marksWithoutFootnotes = ({ statements }: Story): Finding[] =>
  statements.flatMap(({ missing, line }) => missing.map((mark) => ({ code: 'footnote-missing', line, mark })));

function footnotesWithoutUse({ statements, footnotes }: Story): Finding[] {
  const used = new Set(statements.flatMap((statement) => statement.footnotes.map(({ mark }) => mark)));
  return footnotes.filter(({ mark }) => !used.has(mark)).map(({ mark, line }) => ({ code: 'footnote-unused', line, mark }));
}

function badFootnotes({ front, footnotes }: Story): Finding[] {
  const listed = new Set(front.articles.map(({ url }) => url));
  return footnotes.flatMap(({ url, line, passage, mark }, index) => {
    const before = footnotes.slice(0, index);
    const twin = before.find((other) => other.url === url && other.passage === passage);
    return [
      ...(listed.has(url) ? [] : [{ code: 'source-not-listed' as const, line, url }]),
      ...(/[\p{L}\p{N}]/u.test(passage) ? [] : [badlyFormed(line, `footnote ${mark} has no passage`)]),
      ...(twin === undefined ? [] : [badlyFormed(line, `footnotes ${twin.mark} and ${mark} hold the same passage`)]),
      ...(before.some((other) => other.mark === mark) ? [badlyFormed(line, `footnote ${mark} is defined twice`)] : []),
    ];
  });
}

function badParts({ front, blocks, statements }: Story): Finding[] {
  return [
    ...(blocks.some(({ kind }) => kind === 'paragraph') ? [] : [badlyFormed(1, 'the body has no paragraph')]),
    ...(/(?:…|\.\.\.)["”’']?$/u.test(front.title.trim()) ? [badlyFormed(1, 'the title breaks off in an ellipsis')] : []),
    ...statements
      .filter(
        ({ part, date }) =>
          part === 'timeline' && date !== undefined && !datesIn(date).some(({ by }) => by === 'date' || by === 'day-and-month'),
      )
      .map(({ line }) => badlyFormed(line, 'a row of the timeline has no date in its first cell')),
  ];
}
