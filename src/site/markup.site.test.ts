import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import newsroom from '../../newsroom.config.ts';
import {
  emptyEdition,
  fixtureEdition,
  pagesOf,
  readPage,
  sampleEdition,
  sampleEditionUnderBase,
  type Edition,
} from './edition.ts';
import { fixture } from './fixture.ts';
import { serve, type Served } from './serve.ts';
import { withBase } from './url.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro's compression and attribute order are no matter of correctness.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A headline is as long as its news.
    'long-title': 'off',
    // A list without bullets is no list to some screen readers unless it says so.
    'no-redundant-role': 'off',
  },
});

describe.each([
  ['the sample edition', async () => sampleEdition(), { pages: 100, links: 400, fragments: 300 }],
  ['the sample edition under a base path', async () => sampleEditionUnderBase(), { pages: 100, links: 400, fragments: 300 }],
  ['every state a story can be in, under a base path', async () => fixtureEdition(), { pages: 100, links: 400, fragments: 700 }],
  ['the paper before its first story', async () => emptyEdition(), { pages: 15, links: 60, fragments: 15 }],
])('%s', (_, make, least) => {
  let edition: Edition;
  let served: Served;
  beforeAll(async () => {
    edition = await make();
    served = await serve(edition.folder, edition.base);
  });
  afterAll(() => served?.close());

  test('has valid pages', async () => {
    const pages = pagesOf(edition);
    const problems: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(readPage(edition, page));
      for (const { messages } of report.results)
        problems.push(...messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column} ${ruleId}: ${message}`));
    }
    expect(problems).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(least.pages);
  });

  test('has what every fragment of a link names', () => {
    const { base } = edition;
    const root = withBase(base, '/');
    let fragments = 0;
    const nowhere = pagesOf(edition).flatMap((page) =>
      [...readPage(edition, page).matchAll(/ (?:href|interestfor|aria-labelledby)="([^"]*)"/g)].flatMap(
        ([attribute, value = '']) => {
          const [path = '', id] = attribute.startsWith(' href') ? value.split('#') : ['', value];
          if (id === undefined || /^https?:/.test(path)) return [];
          fragments += 1;
          const target = readPage(edition, path === '' ? page : path.slice(root.length - 1));
          return target.includes(` id="${id}"`) ? [] : [`${page}: ${attribute}`];
        },
      ),
    );
    expect(nowhere).toEqual([]);
    expect(fragments).toBeGreaterThanOrEqual(least.fragments);
  });

  test('has no link that leads nowhere, and no page nothing leads to', async () => {
    const { origin } = new URL(served.url);
    const { links } = await new LinkChecker().check({
      path: `${served.url}/`,
      recurse: true,
      concurrency: 20,
      linksToSkip: async (link) => !link.startsWith(origin),
    });
    const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} on ${parent}`);
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThanOrEqual(least.links);
    const seen = new Set(links.map(({ url }) => new URL(url.replace(served.url, 'http://seen')).pathname));
    const formerOrTakenBack = [fixture.merged, fixture.former].map((id) => `/stories/${id}/`);
    expect(
      pagesOf(edition).filter((page) => !seen.has(page) && page !== '/404.html' && !formerOrTakenBack.includes(page)),
    ).toEqual([]);
  });

  test('keeps words apart where inline elements meet, for readers without the style sheet', () => {
    const glued = pagesOf(edition).flatMap((page) => {
      const [, body = ''] = readPage(edition, page).split('<body');
      return [...body.matchAll(/.{20}<\/(?:time|span|a|strong)><(?:time|span|a|strong)[ >].{40}/g)].map(
        ([found]) => `${page}: ${found}`,
      );
    });
    expect(glued).toEqual([]);
  });

  test('parts its sentences by a space', () => {
    const glued = pagesOf(edition).flatMap((page) =>
      [...visibleText(readPage(edition, page)).matchAll(/.{0,20}[a-z]\.[A-Z][a-z].{0,20}/g)].map(
        ([found]) => `${page}: ${found}`,
      ),
    );
    expect(glued).toEqual([]);
  });

  test('sends no one anywhere but to the web: no script, style or frame of another host, no inline style, no handler', () => {
    for (const page of pagesOf(edition)) {
      const html = readPage(edition, page);
      const loaded = [
        ...html.matchAll(/<(?:script|img|iframe|link rel="(?:stylesheet|preload|icon)")[^>]*? (?:src|href)="([^"]*)"/g),
      ].map(([, address]) => address);
      expect(
        loaded.filter((address) => !address?.startsWith('/')),
        page,
      ).toEqual([]);
      expect(html, page).not.toMatch(/<[^>]* style="|<[^>]* on[a-z]+="|href="(?:javascript|data):/i);
    }
  });
});

test('links of a story’s text nothing but the articles it lists', () => {
  const edition = fixtureEdition();
  const page = readPage(edition, `/stories/${fixture.hostile}/`);
  expect(page).toContain(
    'Win at www.evil.example/win or https://evil.example/ or here or <a href="https://meridian-wire.example/storm"',
  );
  for (const path of pagesOf(edition)) expect(readPage(edition, path), path).not.toMatch(/href="[^"]*evil\.example/);
  for (const feed of ['/rss.xml', '/world/rss.xml'])
    expect(readPage(edition, feed)).not.toMatch(/href=(?:"|&quot;)[^"&]*evil\.example/);
});

test('leaves the sample edition out of a paper without a story of it', () => {
  const edition = emptyEdition();
  expect(pagesOf(edition).filter((page) => /^\/sample\/|^\/sources\/(?:north-post|meridian-wire)\//.test(page))).toEqual([]);
  expect(readPage(edition, '/sources/')).not.toContain('North Post');
  expect(readPage(edition, '/sources/')).toContain('/sources/real-paper/');
});

test('counts two papers of one house as one publisher', () => {
  const edition = fixtureEdition();
  for (const page of ['/', `/stories/${fixture.story}/`, '/tags/harbour/'])
    expect(readPage(edition, page), page).toMatch(/1 publisher\b/);
});

test('says how to have something removed, and leads to the policy', () => {
  const about = readPage(sampleEdition(), '/about/');
  expect(about).toContain(`href="${newsroom.repository}/blob/main/docs/policy.md"`);
  expect(about).toContain(`href="${newsroom.repository}/issues/new?template=report-an-error.yml"`);
});

/** What a reader sees of a page: inline elements part nothing, blocks do. */
function visibleText(html: string): string {
  const [, body = ''] = html.split('<body');
  return body
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<\/?(?:a|abbr|em|span|strong|sup|time|code)(?: [^>]*)?>/g, '')
    .replace(/<[^>]*>/g, ' ');
}
