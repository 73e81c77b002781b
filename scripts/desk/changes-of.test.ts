import { describe, expect, test } from 'vitest';
import { aFile, type Note } from '../checks/story-builder.ts';
import { parseStory } from '../stories/parse-story.ts';
import { changesOf } from './changes-of.ts';

const notes: Note[] = [{ passage: 'Both bridges are shut.' }, { from: 'Harbour Radio', passage: 'The ferries run until eight.' }];
const body = 'The North Post reports: “Both bridges are shut”.[^1] Harbour Radio reports: “The ferries run until eight”.[^2]';
const before = aFile(body, notes, {
  title: 'Both bridges are shut',
  summary: 'The ferries run until eight.',
  written: ['33ef4d38'],
});
const path = 'stories/2026/03/14/a-day.md';

function storyOf(text: string) {
  const story = parseStory(text);
  if (!story.ok) throw new Error(JSON.stringify(story.reason));
  return story.value;
}
const changes = (text: string, then: string | null = before) =>
  changesOf(then === null ? null : storyOf(then), { file: { path, text }, story: storyOf(text) }, 'main');
const withRevision = (text: string) =>
  text.replace(
    /^revisions: \[\]$/m,
    'revisions: [{ at: "2026-03-14T17:05:00Z", kind: correction, writer: person, note: "The hour of the last ferry." }]',
  );

describe('what a person has to approve in a changed story', () => {
  test('nothing, where nothing differs', () => {
    expect(changes(before)).toEqual([]);
  });

  test.each([
    ['a word of a passage', (text: string) => text.replace('run until eight.”', 'run until nine.”'), ['20 passage-changed']],
    [
      'a passage that is new',
      (text: string) =>
        `${text.replace('eight”.[^2]', 'eight”.[^2][^3]')}[^3]: [North Post](https://north-post.example/1): “All is well.”\n`,
      ['21 passage-changed'],
    ],
    [
      'the voice of an article',
      (text: string) => text.replace('"voice":"coast-wire"', '"voice":"alder-mirror"'),
      ['11 article-changed'],
    ],
    [
      'the day an article appeared',
      (text: string) => text.replace('2026-03-13T09:00:00Z', '2026-03-12T09:00:00Z'),
      ['11 article-changed'],
    ],
    ['the hash of an article', (text: string) => text.replace('0'.repeat(64), 'f'.repeat(64)), ['11 article-changed']],
    [
      'its length, and with it the quoting budget',
      (text: string) => text.replace('"words":500', '"words":5000'),
      ['11 article-changed'],
    ],
    [
      'the headline, which statements may rest on',
      (text: string) => text.replace('Port shuts both', 'Port blows up both'),
      ['11 article-changed'],
    ],
    [
      'an article that is new',
      (text: string) =>
        text.replace(
          'articles: [',
          'articles: [{"source":"north-post","voice":"other","title":"T","url":"https://other.example/1","published":null,"retrieved":"2026-03-14T15:00:00Z","words":5,"sha256":"' +
            'a'.repeat(64) +
            '"},',
        ),
      ['11 article-added'],
    ],
    ['who wrote it', (text: string) => text.replace('{"kind":"digest"}', '{"kind":"model","model":"m"}'), ['12 field-changed']],
    [
      'a hash that calls a person’s block the newsroom’s',
      (text: string) => text.replace('["33ef4d38"]', '["33ef4d38","aaaaaaaa"]'),
      ['14 field-changed'],
    ],
    ['the event', (text: string) => text.replace('7f3a9c21', '7f3a9c22'), ['3 field-changed']],
    [
      'other words, without a revision that says so',
      (text: string) => text.replace('Harbour Radio reports:', 'Harbour Radio adds:'),
      ['13 revision-missing'],
    ],
    [
      'another title, without a revision that says so',
      (text: string) => text.replace('"Both bridges are shut"', '"Bridges shut"'),
      ['13 revision-missing'],
    ],
    [
      'other words that a revision tells',
      (text: string) => withRevision(text.replace('Harbour Radio reports:', 'Harbour Radio adds:')),
      [],
    ],
    [
      'a passage taken out',
      (text: string) => withRevision(text.replace(/ Harbour Radio reports.*\n/, '\n').replace(/^\[\^2\].*\n/m, '')),
      [],
    ],
    ['a comment, tags, the section', (text: string) => text.replace('tags: []', 'tags: ["port-alder"]'), []],
  ])('%s', (_, change, expected) => {
    expect(changes(change(before)).map(({ line, code }) => `${line} ${code}`)).toEqual(expected);
    expect(changes(change(before)).every(({ kind }) => kind === 'to-approve')).toBe(true);
  });

  test.each([
    ['taken out', () => before],
    ['told otherwise', (text: string) => text.replace('The hour of the last ferry.', 'A comma.')],
    ['made a mere update', (text: string) => text.replace('kind: correction', 'kind: update')],
  ])('a correction that readers have been told of is %s', (_, change) => {
    const told = withRevision(before);
    const found = changes(change(told), told);
    expect(found.map(({ line, code, kind }) => `${line} ${code} ${kind}`)).toEqual(['13 field-changed to-approve']);
    expect(found[0]?.what).toContain('“The hour of the last ferry.”');
  });

  test('a passage is told with what stood there', () => {
    const [finding] = changes(before.replace('run until eight.”', 'run until nine.”'));
    expect(finding?.what).toContain('“The ferries run until nine.”. Footnote 2 was “The ferries run until eight.”.');
  });

  test('a voice is told before and after, with what it decides', () => {
    const [finding] = changes(before.replace('"voice":"coast-wire"', '"voice":"alder-mirror"'));
    expect(finding?.what).toMatch(/`voice` of .* is “alder-mirror” and in main “coast-wire”: whose report it is/);
  });

  test('a new story is told once, with what its file claims and how to hold it against its articles', () => {
    const found = changes(before, null);
    expect(found.map(({ code }) => code)).toEqual(['story-added']);
    expect(found[0]?.what).toMatch(/says that the digest writer wrote it.*2 passages of 4 articles.*--online content\/stories\//);
  });
});
