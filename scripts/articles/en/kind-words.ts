import type { ArticleKind } from '../article.ts';

type Special = Exclude<ArticleKind, 'news'>;

/** What schema.org calls it. */
export const typeKinds: ReadonlyMap<string, Special> = new Map<string, Special>([
  ['OpinionNewsArticle', 'opinion'],
  ['ReviewNewsArticle', 'opinion'],
  ['Review', 'opinion'],
  ['AdvertiserContentArticle', 'sponsored'],
  ['SatiricalArticle', 'satire'],
  ['LiveBlogPosting', 'liveblog'],
]);

/** A section, or one step of an address's path, written with hyphens. */
export const sectionKinds: ReadonlyMap<Special, RegExp> = new Map<Special, RegExp>([
  [
    'opinion',
    /^(?:opinions?|op-?eds?|comment|commentary|commentisfree|editorials?|columns?|columnists?|views?|viewpoints?|voices|letters(?:-to-the-editor)?|perspectives?|leaders?|reviews?|blogs?|analysis-and-opinion)$/,
  ],
  [
    'sponsored',
    /^(?:sponsored(?:-content)?|partner-content|paid-(?:content|post|partner)|branded-content|brand-?(?:voice|studio)|advertorials?|promoted|advertisement-features?)$/,
  ],
  ['satire', /^(?:satire|humou?r|parody)$/],
  ['press-release', /^(?:press-?releases?|pr-?newswire|business-?wire|globe-?newswire|news-releases?)$/],
  ['liveblog', /^(?:live|live-?blogs?|live-(?:updates?|coverage|feed)|liveticker)$/],
]);

/** How a headline opens that says what it is. */
export const titleKinds: ReadonlyMap<Special, RegExp> = new Map<Special, RegExp>([
  [
    'opinion',
    /^(?:opinion|editorial|comment|column|op-ed|letters?|review|viewpoint)\s*[:|–—-]\s|\s\|\s(?:opinion|editorial|comment)\b/i,
  ],
  ['sponsored', /^(?:sponsored|partner content|paid post|advertorial)\s*[:|–—-]/i],
  ['satire', /^satire\s*[:|–—-]/i],
  ['press-release', /^(?:press|news) release\s*[:|–—-]/i],
  ['liveblog', /^live\s*[:|–—-]\s|\blive updates?\b|^live ?blog\b|\bas it happened\b/i],
]);
