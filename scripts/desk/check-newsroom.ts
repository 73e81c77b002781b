import { hasPack } from '../checks/check-story.ts';
import type { FileFinding } from './file-finding.ts';

/** What the configuration promises and its content does not have, among the paths of all its pages. */
export function checkNewsroom({ sections }: { sections: readonly string[] }, all: ReadonlySet<string>): FileFinding[] {
  return sections
    .map((section) => ({ section, path: `sections/${section}.md` }))
    .filter(({ path }) => !all.has(path))
    .map(({ section, path }) => ({
      path,
      line: 1,
      column: 1,
      code: 'section-missing',
      what: `newsroom.config.ts lists the section “${section}”, but it has no page here: write it, or take the section out of the list`,
      kind: 'wrong',
    }));
}

/** What a newsroom in another language goes without, in a sentence; null where nothing. The site says the same of its own words when it is built. */
export function languageNote(language: string): string | null {
  if (new Intl.Locale(language).language === 'en') return null;
  const rules = hasPack(language)
    ? 'fewer rules than English'
    : 'no rules: stories are held to quotations, digits and names alone, and no model may write them';
  return `newsroom.config.ts: for “${language}” there are ${rules}; the digest writer joins quotations with English words (scripts/drafts/en)`;
}
