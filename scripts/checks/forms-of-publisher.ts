/** How running text names a publisher: “the North Post” within a sentence, and an outlet called by its address without its “www.”. Longest first. */
export const formsOfPublisher = (publisher: string): string[] =>
  publisher === '' ? [] : [publisher, publisher.replace(/^The /u, 'the '), publisher.replace(/^www\./u, '')];
