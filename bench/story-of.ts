import type { Story } from '../scripts/stories/story.ts';

const url = 'https://source.example/1';

/** A story of one statement on line 2, without quotation marks, resting on one passage; its title says nothing. */
export function storyOf(told: string, source: string, lang: string): Story {
  const [text = '', passage = ''] = [told, source].map((words) =>
    words
      .replaceAll(/["“”«»]/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
  const note = { mark: '1', publisher: '', url, passage, line: 3 };
  const moment = '2026-03-14T15:20:00Z';
  const article = {
    source: 'a',
    voice: 'a',
    title: '·',
    url,
    published: null,
    retrieved: moment,
    words: 500,
    sha256: '0'.repeat(64),
  };
  return {
    front: {
      schema: 1,
      event: '00000000',
      title: '·',
      summary: '·',
      published: moment,
      updated: moment,
      lang,
      section: 'world',
      tags: [],
      articles: [article],
      writer: { kind: 'digest' },
      revisions: [],
      written: [],
    },
    blocks: [{ kind: 'paragraph', markdown: text, line: 2 }],
    statements: [{ text, footnotes: [note], missing: [], part: 'body', line: 2 }],
    headings: [],
    footnotes: [note],
    foreign: [],
  };
}
