/**
 * A quotation in curly marks. Marks inside it become single ones: the wording stays, its setting follows the page.
 */
export function inQuotationMarks(text: string): string {
  return `“${withSingleMarks(text)}”`;
}

/** Double marks inside a quotation set as single ones, opening or closing by what stands before them. */
function withSingleMarks(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s(—–-])["']/gu, '$1‘')
    .replace(/["']/gu, '’');
}
