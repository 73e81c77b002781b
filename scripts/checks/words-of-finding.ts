import type { Finding } from './check.ts';

/** What of a text a finding objects to; what it tells of the passage is none of it. */
export function wordsOf(finding: Finding): string[] {
  switch (finding.code) {
    case 'words-not-sourced':
      return finding.words.split(', ');
    case 'one-as-two':
      return [finding.one, finding.other];
    case 'sense-cut':
      return [finding.quote];
    case 'meaning-turned':
    case 'exchanged':
      return [finding.word];
    case 'office-not-sourced':
      return officeAndHolder(finding.office);
    case 'swapped':
      return [finding.one];
    default:
      return Object.entries(finding).flatMap(([key, value]) => (key === 'code' || typeof value !== 'string' ? [] : [value]));
  }
}

/** “executive Ilse Tarvin”, which the text may also have as “Ilse Tarvin, the executive”. */
export function officeAndHolder(office: string): string[] {
  const [, role = office, holder = ''] = /^(.*?) (\p{Lu}.*)$/u.exec(office) ?? [];
  return [role, holder].filter((part) => part !== '');
}
