/** For the tests of the built site: one page of each kind. */
import { pagesOf, type Edition } from './edition.ts';
import { fixture } from './fixture.ts';

/** One page of each kind: the first whose path fits. */
export const kinds: Record<string, RegExp> = {
  front: /^\/$/,
  story: /^\/stories\/.*(?:bridge|\/)/,
  section: /^\/world\/$/,
  tags: /^\/tags\/$/,
  tag: /^\/tags\/[a-z-]+\/$/,
  'a numbered page': /^\/tags\/[a-z-]+\/1\/$/,
  'a letter of the tags': /^\/tags\/a-z\/[a-z]\/$/,
  'a later page of a letter': /^\/tags\/a-z\/[a-z]\/2\/$/,
  sources: /^\/sources\/$/,
  source: /^\/sources\/[a-z-]+\/$/,
  archive: /^\/archive\/$/,
  year: /^\/archive\/\d+\/$/,
  month: /^\/archive\/\d+\/\d+\/$/,
  day: /^\/archive\/\d+\/\d+\/\d+\/$/,
  sample: /^\/sample\//,
  search: /^\/search\/$/,
  about: /^\/about\/$/,
  feeds: /^\/feeds\/$/,
  corrections: /^\/corrections\/$/,
  status: /^\/status\/$/,
  'nothing here': /^\/404\.html$/,
  'a story of one short word': new RegExp(`/${fixture.short}/$`),
  'a story of one long line': new RegExp(`/${fixture.long}/$`),
  'a story from right to left': new RegExp(`/${fixture.rightToLeft}/$`),
  'a story of forty sources and sixty days': new RegExp(`/${fixture.crowded}/$`),
  'a hostile story': new RegExp(`/${fixture.hostile}/$`),
  'a story that was withdrawn': new RegExp(`/${fixture.withdrawn}/$`),
};

/** The first page of each kind an edition has, with its kind. */
export const pageOfKinds = (edition: Edition): [string, string][] => {
  const pages = pagesOf(edition);
  return Object.entries(kinds).flatMap(([kind, pattern]) => {
    const path = pages.find((page) => pattern.test(page));
    return path ? [[kind, path] as [string, string]] : [];
  });
};
