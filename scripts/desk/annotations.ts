import type { FileFinding } from './file-finding.ts';

/** GitHub shows so many errors, and as many warnings, of one step; the rest it drops without a word. */
const SHOWN = 10;

/** What matters most comes first: words nobody said, then wrong facts, then proof that is lost, then form. */
const importance: readonly (readonly string[])[] = [
  [
    'quote-not-found',
    'sense-cut',
    'swapped',
    'negation-changed',
    'meaning-turned',
    'exchanged',
    'grave-word-not-sourced',
    'speaker-not-sourced',
  ],
  ['name-not-sourced', 'number-not-sourced', 'date-not-sourced', 'hedge-dropped', 'office-not-sourced', 'not-checked'],
  [
    'passage-changed',
    'article-changed',
    'article-added',
    'story-added',
    'story-gone',
    'tombstone-gone',
    'online-changed',
    'online-gone',
  ],
  ['footnote-missing', 'not-cited', 'source-not-listed', 'too-few-voices', 'front-matter', 'not-allowed'],
];

/** One annotation: findings of one kind in one file are told together. */
type Group = { first: FileFinding; lines: number[] };

/**
 * Workflow commands for GitHub: at most ten errors and ten warnings, most important first, findings of one code in one file as one
 * annotation; where there are more, the last place says how many.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotations(content: string, findings: FileFinding[]): string[] {
  return (['wrong', 'to-approve'] as const).flatMap((kind) => {
    const groups = grouped(findings.filter((finding) => finding.kind === kind));
    const shown = groups.length > SHOWN ? groups.slice(0, SHOWN - 1) : groups;
    const level = kind === 'wrong' ? 'error' : 'warning';
    const rest = groups.slice(shown.length).reduce((sum, { lines }) => sum + lines.length, 0);
    return [
      ...shown.map((group) => command(level, content, group)),
      ...(rest > 0
        ? [`::${level} title=and ${rest} more::${escaped('The summary and the log of this step list them all.')}`]
        : []),
    ];
  });
}

function grouped(findings: FileFinding[]): Group[] {
  const groups = [...Map.groupBy(findings, ({ path, code }) => `${code} ${path}`).values()].flatMap((its): Group[] => {
    const [first] = its;
    return first ? [{ first, lines: its.map(({ line }) => line) }] : [];
  });
  return groups.toSorted((one, other) => rankOf(one.first.code) - rankOf(other.first.code));
}

function rankOf(code: string): number {
  const rank = importance.findIndex((codes) => codes.includes(code));
  return rank < 0 ? importance.length : rank;
}

function command(level: string, content: string, { first, lines }: Group): string {
  const { path, line, column, code, what } = first;
  const more = lines.length > 1 ? ` And so in ${lines.length - 1} more: line ${lines.slice(1).join(', ')}.` : '';
  const place = [`file=${property(`${content}/${path}`)}`, `line=${line}`, `col=${column}`, `title=${property(code)}`].join(',');
  return `::${level} ${place}::${escaped(what + more)}`;
}

/** Headlines and passages are other people's words: none of them may end the command or start another. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Rows of the summary: GitHub takes a megabyte of it. */
const ROWS = 500;

/** All findings as a table for the step's summary. */
export function summary(content: string, findings: FileFinding[]): string {
  const rows = findings
    .slice(0, ROWS)
    .map(
      ({ path, line, column, code, what }) =>
        `| ${cell(`${content}/${path}:${line}:${column}`)} | ${cell(code)} | ${cell(what)} |`,
    );
  const more = findings.length > ROWS ? [`\nAnd ${findings.length - ROWS} more: the log has them all.`] : [];
  return ['### npm run check', '', '| where | code | what |', '| --- | --- | --- |', ...rows, ...more, ''].join('\n');
}

/** In the summary, too, foreign words stay words: no markup, no mention, no picture. */
const cell = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .slice(0, 600)
    .replace(/[\\`*_{}[\]<>()#+!|~@&]/gu, (sign) => `&#${sign.codePointAt(0)};`);
