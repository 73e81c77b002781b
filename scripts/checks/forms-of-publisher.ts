/** How running text names a publisher: “the North Post” within a sentence, and an outlet called by its address without its “www.”. Longest first. */
export const formsOfPublisher = (publisher: string): string[] =>
  publisher === '' ? [] : [publisher, publisher.replace(article, 'the '), publisher.replace(www, '')];

const article = /^The /u;
const www = /^www\./u;
