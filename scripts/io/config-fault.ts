/** Why nothing can run with this configuration, in a sentence; null where all can. Found out before anything is read. */
export function configFault({ language, timeZone }: { language: string; timeZone: string }): string | null {
  if (!isKnown(() => new Intl.Locale(language)))
    return `newsroom.config.ts: language “${language}” is no language tag: expected one such as en, en-GB or de`;
  if (!isKnown(() => new Intl.DateTimeFormat('en', { timeZone })))
    return `newsroom.config.ts: timeZone “${timeZone}” is no time zone: expected one such as UTC or Europe/London`;
  return null;
}

function isKnown(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
