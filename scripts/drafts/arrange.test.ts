import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { arrange } from './arrange.ts';
import { silence } from './say.ts';
import { unitsOf } from './unit.ts';

const unitsFrom = (name: string, lines: string[]) => unitsOf(anArticle(name, lines), 60);
const lead = unitsFrom('North Post', ['The storm closed both bridges in Port Alder.']);
const textOf = (units: ReturnType<typeof unitsFrom>) =>
  arrange([...lead, ...units], silence())
    .paragraphs.flat()
    .map((claim) => claim.text);

test('outlets take turns where the order leaves a choice', () => {
  const more = unitsFrom('North Post', ['The storm closed both bridges.', 'Shops on the quay sent their staff home.']).slice(1);
  const others = unitsFrom('Harbour Radio', ['Schools in the town stay open.', '', 'Taxi drivers reported long queues.']).slice(
    1,
  );
  expect(textOf([...more, ...others])[1]).toContain('Taxi drivers');
});

test('an outlet that speaks twice running is named once', () => {
  const more = unitsFrom('North Post', ['The storm closed both bridges.', 'Shops on the quay sent their staff home.']).slice(1);
  expect(textOf(more)[1]).toBe('It adds: “Shops on the quay sent their staff home.”');
});

test('who is called by a surname has been introduced before, in the same part of the report', () => {
  const short = unitsFrom('Harbour Radio', ['Mr Tarvin closed the ferry pier.']);
  const full = unitsFrom('Isles Observer', [
    'Rain fell.',
    'Fog came.',
    'Since 2019 Joris Tarvin has run the ferries of the harbour.',
  ]).slice(2);
  const texts = textOf([...short, ...full]);
  expect(texts.findIndex((text) => text.includes('Joris Tarvin'))).toBeLessThan(
    texts.findIndex((text) => text.includes('Mr Tarvin')),
  );
});
