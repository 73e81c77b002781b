import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotations, summary } from './annotations.ts';
import type { FileFinding } from './file-finding.ts';

const finding = (more: Partial<FileFinding> = {}): FileFinding => ({
  path: 'stories/a.md',
  line: 7,
  column: 3,
  code: 'number-not-sourced',
  what: 'The number “3” is not there.',
  kind: 'wrong',
  ...more,
});
const many = (count: number, more: Partial<FileFinding> = {}) =>
  Array.from({ length: count }, (_, at) => finding({ path: `stories/${at}.md`, ...more }));

describe('annotations', () => {
  test('stand at file, line and column, with the code as title', () => {
    expect(annotations('content', [finding()])).toEqual([
      '::error file=content/stories/a.md,line=7,col=3,title=number-not-sourced::The number “3” is not there.',
    ]);
  });

  test('are warnings where a person has to look', () => {
    expect(annotations('content', [finding({ kind: 'to-approve' })])[0]).toMatch(/^::warning /);
  });

  test('tell findings of one code in one file together, with their lines', () => {
    const [only, ...others] = annotations('content', [finding(), finding({ line: 9 }), finding({ line: 12 })]);
    expect(others).toEqual([]);
    expect(only).toMatch(/line=7,.*And so in 2 more: line 9, 12\.$/);
  });

  test('bring an invented quotation before a wrong number, and that before a footnote that nobody uses', () => {
    const codes = ['footnote-unused', 'number-not-sourced', 'quote-not-found'];
    const lines = annotations(
      'content',
      codes.map((code) => finding({ code })),
    );
    expect(lines.map((line) => /title=([a-z-]+)/.exec(line)?.[1])).toEqual(codes.toReversed());
  });

  test('are ten errors and ten warnings at most, and the last says how many are not shown', () => {
    const lines = annotations('content', [...many(14), ...many(12, { kind: 'to-approve' }), ...many(3, { code: 'not-cited' })]);
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(lines[9]).toBe('::error title=and 8 more::The summary and the log of this step list them all.');
    expect(annotations('content', many(10)).at(-1)).not.toContain('more');
  });

  test('are one command each, whatever the words', () => {
    const hostile = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '%', ':', ',', '::error::', '“') });
    fc.assert(
      fc.property(hostile, hostile, hostile, (path, code, what) => {
        const [line = '', ...others] = annotations('content', [finding({ path, code, what })]);
        expect(others).toEqual([]);
        expect(line).not.toMatch(/[\r\n]/);
        expect(line.split('::')[1]).toMatch(/^error file=[^:,]*,line=7,col=3,title=[^:,]*$/);
      }),
    );
  });
});

describe('the summary', () => {
  test('has a row a finding, and no markup of foreign words', () => {
    const text = summary('content', [finding({ what: '| a <img src=x> [b](c) @d\n# e' })]);
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(3);
    expect(text).not.toMatch(/<img|\]\(|@d|\n#\s/u);
  });

  test('ends before GitHub cuts it, and says so', () => {
    const text = summary('content', many(900, { what: 'x'.repeat(3000) }));
    expect(text).toContain('And 400 more');
    expect(text.length).toBeLessThan(1_000_000);
  });
});
