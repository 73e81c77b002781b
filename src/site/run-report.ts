/** The report of the newsroom's last run, as far as readers are concerned. It reaches a build as a file outside of `content/`. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { status } from './words.ts';

const time = z.iso.datetime();
const words = z.string();

/** Loose on purpose: the newsroom may say more than the site shows, and an old report must not break a new build. */
const reportSchema = z.object({
  at: time,
  writer: z.enum(['digest', 'model']),
  sources: z.array(
    z.object({
      id: words,
      outcome: z.enum(['read', 'unread']),
      items: z.number(),
      reason: words.optional(),
      health: z.object({ success: time.nullable(), failingSince: time.nullable(), failures: z.number() }).partial().optional(),
    }),
  ),
  items: z.array(z.object({ outcome: words, reason: words.optional() })),
  events: z.array(
    z.object({
      title: words,
      outcome: z.enum(['published', 'revised', 'unchanged', 'held', 'passed-over']),
      reason: words.optional(),
      path: words.optional(),
      findings: z.array(words).optional(),
    }),
  ),
  files: z.array(z.object({ path: words, problem: words })).default([]),
});

export type RunReport = z.output<typeof reportSchema>;

/**
 * The report in `file`; undefined where there is none. `STATUS_FILE` names it, `.newsroom/report.json` is where a run leaves it.
 * One that cannot be read is as good as none, and the build says so.
 */
export function readRunReport(file = process.env['STATUS_FILE'] ?? '.newsroom/report.json'): RunReport | undefined {
  if (file === '' || !existsSync(file)) return undefined;
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (reason) {
    console.warn(`${file} is no report of a run, so /status/ shows none: ${String(reason)}`);
    return undefined;
  }
}

/** A reason with its number of cases. */
export type Tally = { reason: string; number: number };

/**
 * Why events were held back, the commonest first. What a finding quotes of a story that was not published is left out: it was
 * held back so that nobody reads it.
 */
export const whyHeld = ({ events }: RunReport): Tally[] =>
  tally(
    events
      .filter(({ outcome }) => outcome === 'held')
      .flatMap(({ reason, findings = [] }) => {
        const kinds = findings.filter((finding) => !finding.startsWith('model: ')).map((finding) => withoutQuotes(bare(finding)));
        return kinds.length > 0 ? [...new Set(kinds)] : [kindOfReason(reason)];
      }),
  );

/** Without the newsroom's note that it left the sentence out, when nothing was left in the end. */
const bare = (finding: string): string => finding.replace(/^left out: /, '');

const withoutQuotes = (finding: string): string => finding.replace(/“[^”]*”?|https?:\S+/g, '“…”').split(': ')[0] ?? '?';

/** What stands behind a colon, a bracket or a time is a detail: an address, a message of another's server. Readers get the kind. */
export function kindOfReason(reason: string | undefined): string {
  const code = (reason ?? '').split(/[:(]| \d/)[0]?.trim() ?? '';
  return status.reasons[code] ?? (code.replaceAll('-', ' ') || '?');
}

/** The address of a told story's page, from the site's root; undefined for what lies elsewhere. */
export const pageOfFile = (path: string | undefined): string | undefined =>
  /^stories\/\d{4}\/\d\d\/\d\d\/[a-z0-9-]+\.md$/.test(path ?? '') ? `/${path?.replace(/\.md$/, '/')}` : undefined;

/** Why items and events were left out, the commonest first; details do not count apart. */
export function whyLeftOut({ items, events }: RunReport): Tally[] {
  const reasons = [
    ...items.filter(({ outcome }) => outcome === 'unread').map(({ reason }) => reason),
    ...events.filter(({ outcome }) => outcome === 'passed-over').map(({ reason }) => reason),
  ];
  return tally(reasons.map(kindOfReason));
}

function tally(reasons: string[]): Tally[] {
  const numbers = new Map<string, number>();
  for (const reason of reasons) numbers.set(reason, (numbers.get(reason) ?? 0) + 1);
  return [...numbers]
    .map(([reason, number]) => ({ reason, number }))
    .toSorted((a, b) => b.number - a.number || (a.reason < b.reason ? -1 : 1));
}
