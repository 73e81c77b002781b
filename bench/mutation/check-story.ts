import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check, Finding } from '../../scripts/checks/check.ts';
import type { Story } from '../../scripts/stories/story.ts';
import { allImportedBy, importedBy } from './imported.ts';
import { broken } from './watched.ts';

/** From where Stryker put the code that it broke. */
const url = pathToFileURL(resolve('scripts/checks/check-story.ts')).href;
const real: typeof import('../../scripts/checks/check-story.ts') = await import(url);
const files = await Promise.all(importedBy(url).map(async (file) => ({ file, gives: Object.values(await import(file)) })));

/**
 * The checks as our set of rewrites sees them: one that cannot come to what is broken finds what it found before. Without it,
 * each mutant that lives would have every check read 840 rows.
 */
export const faithfulnessChecks: readonly Check[] = real.faithfulnessChecks.map((check) => {
  const its = files.find(({ gives }) => gives.includes(check))?.file;
  const reach = allImportedBy(its ?? url);
  const known = new Map<string, Finding[]>();
  return (story) => {
    if (reach.has(broken.url)) return check(story);
    const found = known.get(keyOf(story)) ?? check(story);
    known.set(keyOf(story), found);
    return found;
  };
});

const keyOf = ({ statements, footnotes }: Story): string =>
  [...statements, ...footnotes].map((each) => ('text' in each ? each.text : each.passage)).join('\n');
