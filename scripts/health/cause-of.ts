/** What was seen without the address and the hour it was seen at: a runner without a network says one thing of every source. */
export function causeOf(what: string): string {
  return what
    .slice(0, MOST)
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z/gu, 'TIME')
    .replaceAll(/https?:\/\/[^\s,;]+?(?=:?(?:[\s,;)]|$))/gu, 'ADDRESS')
    .replaceAll(/\b(?:[a-z\d-]+\.)+[a-z]{2,}\b/giu, 'HOST');
}

/** Characters: a reason may quote what a server sent, however much that was, and names are looked for at each of its dots. */
const MOST = 500;

/** A cause in words: “network: getaddrinfo ENOTFOUND the host”. */
export const causeInWords = (cause: string): string =>
  cause
    .replaceAll('GET ADDRESS: ', '')
    .replaceAll('ADDRESS', 'its address')
    .replaceAll('HOST', 'the host')
    .replaceAll('TIME', 'its time');
