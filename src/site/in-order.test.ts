import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOrder, type IndexFile } from './in-order.ts';

/** Eight pages of two languages with two facets: so many that a hash table hardly ever gives one order twice. */
async function indexed(): Promise<IndexFile[]> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start.');
  for (let page = 0; page < 8; page++) {
    const facets = `<i data-pagefind-filter="tag:t${page}"></i><i data-pagefind-filter="tag:u${page}"></i><i data-pagefind-filter="writer:w${page % 3}"></i>`;
    const content = `<html lang="${page % 2 === 0 ? 'en' : 'es'}"><body><main data-pagefind-body><h1>Ferry ${page}</h1><p>Harbour${page}.</p>${facets}</main></body></html>`;
    await index.addHTMLFile({ url: `/${page}/`, content });
  }
  return (await index.getFiles()).files;
}

let runs: IndexFile[][];
beforeAll(async () => {
  runs = [await indexed(), await indexed(), await indexed()];
});
afterAll(close);

const asText = (files: IndexFile[]) =>
  new Map(files.map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('base64')]).toSorted());
const valuesIn = (files: IndexFile[]) =>
  files.flatMap(({ path, content }) =>
    path.endsWith('.pf_filter') ? [JSON.stringify(decode(gunzipSync(content).subarray(12)))] : [],
  );

test('the same pages give the same files', () => {
  const [first, ...others] = runs.map((files) => asText(inOrder(files)));
  for (const other of others) expect(other).toEqual(first);
});

test('a facet has its values in order and loses none', () => {
  expect(valuesIn(inOrder(runs[0] ?? [])).toSorted()).toEqual(
    [
      '["tag",[["t0",[0]],["t2",[1]],["t4",[2]],["t6",[3]],["u0",[0]],["u2",[1]],["u4",[2]],["u6",[3]]]]',
      '["tag",[["t1",[0]],["t3",[1]],["t5",[2]],["t7",[3]],["u1",[0]],["u3",[1]],["u5",[2]],["u7",[3]]]]',
      '["writer",[["w0",[0,3]],["w1",[2]],["w2",[1]]]]',
      '["writer",[["w0",[1]],["w1",[0,3]],["w2",[2]]]]',
    ].toSorted(),
  );
});

test('each file is found under the name that others call it by', () => {
  const files = inOrder(runs[0] ?? []);
  const paths = files.map(({ path }) => path);
  const entry = JSON.parse(Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')?.content ?? '').toString());
  for (const { hash } of Object.values<{ hash: string }>(entry.languages)) {
    const meta = files.find(({ path }) => path === `pagefind.${hash}.pf_meta`);
    const [, , , filters] = decode(gunzipSync(meta?.content ?? '').subarray(12));
    expect(filters.map(([name]: [string]) => name)).toEqual(['tag', 'writer']);
    for (const [, file] of filters) expect(paths).toContain(`filter/${file}.pf_filter`);
  }
});
