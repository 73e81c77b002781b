const papers =
  /\b(?:post|times|gazette|herald|courier|tribune|chronicle|journal|mirror|telegraph|observer|star|sun|mail|guardian|standard|examiner|echo|ledger|press|globe|record|independent|bulletin|advertiser|argus|register|dispatch|mercury|monitor|review|economist|evening)$|\b(?:times|voice|journal|star) of\b/iu;

/** A publisher's name inside a sentence: newspapers take an article (“the North Post”), stations and agencies none. */
export function publisherName(name: string): string {
  if (!papers.test(name) || /[./]/u.test(name)) return name;
  return `the ${name.replace(/^the /iu, '')}`;
}

/** The same at the beginning of a sentence. */
export function publisherFirst(name: string): string {
  const within = publisherName(name);
  return /[./]/u.test(within) ? within : within.charAt(0).toUpperCase() + within.slice(1);
}
