/** A run of an excerpt's text; marked where it is what was looked for. */
export type Run = { text: string; marked: boolean };

/** The excerpt beside its headline: without the headline's own words where it begins with them, with dots where a sentence is cut. */
export function excerptBeside(title: string, runs: Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  const rest = startAt(runs, headlineIn(text, title));
  const [first, last] = [rest[0]?.text ?? '', rest.at(-1)?.text ?? ''];
  return [
    ...(/^\p{Ll}/u.test(first) ? [{ text: '… ', marked: false }] : []),
    ...rest,
    ...(/[\p{L}\p{N},;]\s*$/u.test(last) ? [{ text: ' …', marked: false }] : []),
  ];
}

/** How many characters at the beginning are the headline, or its end: Pagefind reads it first and puts a full stop after it. */
function headlineIn(text: string, title: string): number {
  const words = title.split(/\s+/);
  for (let from = 0; from < words.length; from += 1) {
    const end = words.slice(from).join(' ');
    const stop = /[.?!…]$/.test(end) ? /^\s+(?=\S)/ : /^\.\s+(?=\S)/;
    const after = stop.exec(text.slice(end.length))?.[0];
    if (text.startsWith(end) && after) return end.length + after.length;
  }
  return 0;
}

function startAt(runs: Run[], start: number): Run[] {
  let seen = 0;
  return runs
    .map(({ text, marked }) => {
      const left = text.slice(Math.max(0, start - seen));
      seen += text.length;
      return { text: left, marked };
    })
    .filter(({ text }) => text !== '');
}
