import { describe, expect, test } from 'vitest';
import { storySchema } from '../../content/schema.ts';
import { aFile } from '../checks/story-builder.ts';
import { readFrontMatter } from './front-matter.ts';

const file = aFile('It rained.[^1]', [{ passage: 'It rained.' }]);

/** What is said of a story in whose front matter one line is another, with its place. */
function said(line: string, other: string): string {
  const page = readFrontMatter(file.replace(line, other), storySchema);
  if (!file.includes(line)) throw new Error(`the story has no ${line}`);
  return page.ok ? 'nothing' : page.reason.map(({ line: at, column, what }) => `${at}:${column}: ${what}`).join('; ');
}

const title = 'title: "A day in brief"';

describe('what is wrong with front matter is said in words of the house, with what to do', () => {
  test.each([
    [
      'a quotation that is not closed',
      title,
      'title: "A day',
      '4:8: a value begins with " and does not end with it: add the closing "',
    ],
    ['single quotes not closed', title, "title: 'A day", "4:8: a value begins with ' and does not end with it"],
    [
      'a colon within bare text',
      title,
      'title: A day: in brief',
      '4:8: a second “: ” in one line: put the value in double quotes',
    ],
    ['a field given twice', title, `${title}\n${title}`, '5:1: this field is there twice: keep one'],
    ['a tab', title, `\t${title}`, '4:1: a tab at the beginning of the line: use spaces'],
    ['bare words', title, 'A day in brief', '4:1: this is no field: write its name, a colon'],
    ['what is rare', title, 'title: !!x "A day"', 'tag “tag:yaml.org,2002:x”: plain values only'],
  ])('%s', (_, line, other, words) => {
    expect(said(line, other)).toContain(words);
  });

  test.each([
    ['a number for text', title, 'title: 5', '`title`: expected text in quotes'],
    ['no text', title, 'title: ""', '`title`: expected something between the quotes'],
    ['text for a list', 'tags: []', 'tags: "a"', '`tags`: expected a list, as in [one, two]'],
    [
      'too long a list',
      'tags: []',
      `tags: ${JSON.stringify([...'abcdefgh'])}`,
      '`tags`: expected 7 entries at most: take the others out',
    ],
    ['one thing twice', 'tags: []', 'tags: ["a", "a"]', '`tags`: expected each tag once'],
    [
      'no list where one is needed',
      /articles: .*/.exec(file)?.[0] ?? '',
      'articles: []',
      '`articles`: expected at least one entry',
    ],
    [
      'a word that is none of the list',
      'revisions: []',
      'revisions: [{ at: "2026-03-14T15:20:00Z", kind: typo, writer: person, note: "x" }]',
      'expected one of update, clarification, correction',
    ],
    ['another writer', '{"kind":"digest"}', '{"kind":"robot"}', '`writer.kind`: expected a `kind` that content/schema.ts lists'],
    ['a number out of its range', '"words":500', '"words":0', 'expected a number above 0'],
    ['a language that is a name', 'lang: "en"', 'lang: "English"', '`lang`: expected a language tag, as in en or pt-BR'],
    ['a version there is not', 'schema: 1', 'schema: 2', '`schema`: expected 1'],
    ['a day for a moment', 'updated: "2026-03-14T17:05:00Z"', 'updated: "2026-03-14"', 'expected a quoted time in UTC'],
    [
      'two moments in another order',
      'updated: "2026-03-14T17:05:00Z"',
      'updated: "2026-03-14T14:05:00Z"',
      'expected a time not before `published`',
    ],
  ])('%s', (_, line, other, words) => {
    expect(said(line, other)).toContain(words);
    expect(said(line, other)).not.toMatch(/Too |Invalid|must be/u);
  });
});
