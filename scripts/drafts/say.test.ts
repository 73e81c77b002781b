import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { say, silence } from './say.ts';
import { type Unit, unitsOf } from './unit.ts';

const unit = (name: string, line: string) => unitsOf(anArticle(name, [line]), 60)[0] as Unit;
const lead = unit('North Post', 'The storm closed both harbour bridges in Port Alder on Saturday afternoon.');

test.each([
  ['adds', 'is new', 'Ferries between the banks run free of charge until eight.'],
  ['also reports', 'tells the same', 'The harbour bridges in Port Alder were closed by the storm.'],
])('a second voice “%s” what %s', (verb, _, line) => {
  const spoken = silence();
  say(lead, 'lead', spoken);
  expect(say(unit('Harbour Radio', line), 'detail', spoken).claim.text).toContain(`Harbour Radio ${verb}`);
});

test('what is partly told is neither', () => {
  const spoken = silence();
  say(lead, 'lead', spoken);
  const line = 'Lorries queued for hours because Port Alder kept its harbour tunnel shut as well, drivers told police.';
  expect(say(unit('Harbour Radio', line), 'detail', spoken).claim.text).not.toMatch(/adds|also/u);
});
