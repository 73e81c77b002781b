import { describe, expect, test } from 'vitest';
import { aFile } from '../checks/story-builder.ts';
import { worldOf } from '../gather/world-builder.ts';
import { failed } from '../result.ts';
import type { Get } from '../world.ts';
import { inFindings, type PassageNow, readAgain } from './read-again.ts';

const passage = 'Both harbour bridges in Port Alder are shut until Sunday morning, the authority said.';
const filler = 'The storm came in from the west on Saturday and is expected to last until the early hours of the next day.';
const story = (text = passage, front = {}) =>
  aFile('Both are shut.[^1]', [{ passage: text }], front).replaceAll('https://north-post.example/1', 'https://north.example/a');
const page = (paragraphs: string[]) => ({
  north: [{ slug: 'a', title: 'Port shuts both bridges', published: '2026-03-14T14:02:00Z', paragraphs }],
});

async function outcomes(paragraphs: string[], text = story(), getPage?: Get): Promise<PassageNow[]> {
  const world = worldOf(page(paragraphs), getPage ? { getPage } : {});
  return readAgain([{ path: 'stories/a.md', text }], world);
}

describe('a passage read again', () => {
  test.each([
    ['is found where it stands', [filler, passage, filler], 'found'],
    [
      'is found where the page sets it with other marks and spaces',
      [filler, passage.replace('Sunday morning', 'Sunday  morning')],
      'found',
    ],
    ['is changed where a word is another', [filler, passage.replace('Sunday', 'Monday')], 'changed'],
    ['is changed where it was taken out', [filler, filler], 'changed'],
  ])('%s', async (_, paragraphs, outcome) => {
    expect((await outcomes(paragraphs)).map((each) => each.outcome)).toEqual([outcome]);
  });

  test('of two sentences is found also where something stands between them now', async () => {
    const two = `${passage} The ferries run until eight in the evening.`;
    const now = await outcomes([passage, filler, 'The ferries run until eight in the evening.'], story(two));
    expect(now.map(({ outcome }) => outcome)).toEqual(['found']);
  });

  test.each([
    [404, 'gone'],
    [410, 'gone'],
    [503, 'unread'],
    [403, 'unread'],
  ])('is, where the server answers %i, %s', async (status, outcome) => {
    const getPage: Get = async () => failed({ code: 'status', detail: `GET: ${status}`, status });
    expect(await outcomes([], story(), getPage)).toMatchObject([{ mark: '1', outcome, why: `GET: ${status}` }]);
  });

  test('is unread where the page keeps itself from machines', async () => {
    const getPage: Get = async (url) => ({
      ok: true,
      value: {
        status: 200,
        url,
        headers: { 'content-type': 'text/html', 'tdm-reservation': '1' },
        bytes: new TextEncoder().encode(`<html><body><article><p>${passage}</p></article></body></html>`),
      },
    });
    expect(await outcomes([], story(), getPage)).toMatchObject([{ outcome: 'unread', why: expect.stringContaining('reserved') }]);
  });

  test('of a story of the sample edition is not asked for: its outlets are invented', async () => {
    expect(await outcomes([passage], story(passage, { sample: true }))).toEqual([]);
  });

  test('asks for each article once', async () => {
    const world = worldOf(page([passage, filler]));
    const files = ['stories/a.md', 'stories/b.md'].map((path) => ({ path, text: story() }));
    expect((await readAgain(files, world)).map(({ path, outcome }) => `${path} ${outcome}`)).toEqual([
      'stories/a.md found',
      'stories/b.md found',
    ]);
    expect(world.asked).toEqual(['https://north.example/a']);
  });
});

test('what is not found is for a person to look at; what is found is not mentioned', () => {
  const at = { path: 'stories/a.md', line: 20, mark: '1', url: 'https://north.example/a' };
  const findings = inFindings([
    { ...at, outcome: 'found', why: null },
    { ...at, outcome: 'changed', why: 'Both are shut.' },
    { ...at, outcome: 'gone', why: '404' },
    { ...at, outcome: 'unread', why: 'robots.txt' },
  ]);
  expect(findings.map(({ code, line, kind }) => `${line} ${code} ${kind}`)).toEqual([
    '20 online-changed to-approve',
    '20 online-gone to-approve',
    '20 online-unread to-approve',
  ]);
  expect(findings[0]?.what).toContain('does not say “Both are shut.” now');
});
