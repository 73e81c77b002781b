import { expect, test } from 'vitest';
import { url } from '../site/url.ts';
import { linkToArticles } from './link-to.ts';
import { anArticle, aStory } from './story-builder.ts';

const listed = 'https://news.test/bridges?a=1';
const story = aStory({ articles: [anArticle(), anArticle({ url: listed })] });
const linkTo = linkToArticles(story, new Set(['north-post/bridges', 'north-post/other']));

test.each([
  ['a listed article', listed, listed],
  ['a listed invented article, by its page here', 'https://north-post.example/bridges', url('/sample/north-post/bridges/')],
  ['no other page of a listed host', 'https://news.test/win', undefined],
  ['no invented article that is not listed', 'https://north-post.example/other', undefined],
  ['no address anybody wrote into the text', 'http://www.evil.example/win', undefined],
  ['nothing that is no address', 'javascript:alert(1)', undefined],
])('links %s', (_, address, expected) => {
  expect(linkTo(address)).toBe(expected);
});
