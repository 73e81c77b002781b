import { expect, test } from 'vitest';
import { anArticle } from './an-article.ts';
import { withBackground } from './choose-background.ts';
import { add, nothing } from './choose-units.ts';
import { scoreUnits } from './score-units.ts';
import { unitsOf } from './unit.ts';

const lead = 'The storm closed both harbour bridges in Port Alder at three on Saturday afternoon.';
const before = 'Port Alder built the two bridges in 1964 for the lorries of the shipyards.';
const next = 'Ferries between the two banks run free of charge until eight.';

/** What is added to a report that has its lead and these sentences, of articles that say `offered` too. */
function added(offered: string, chosen: readonly string[] = [], most = 180): string[] {
  const paper = (name: string, line: string) =>
    unitsOf(anArticle(name, [line, next, 'Ferry staff of the hall by the harbour expect a gale.', offered], { words: 400 }), 60);
  const scored = scoreUnits([...paper('North Post', lead), ...chosen.flatMap((line, at) => paper(`Paper ${at}`, line))]);
  const has = (text: string) => scored.filter(({ unit }) => unit.text === text).slice(0, 1);
  const choice = [lead, ...chosen].flatMap(has).reduce((made, each) => add(each, made), nothing);
  return withBackground(choice, scored, most)
    .chosen.slice(choice.chosen.length)
    .map(({ unit }) => unit.text);
}

test.each<[string, string[], string, number]>([
  ['what was before is added', [before], before, 180],
  ['what is of now is not', [], 'The ferry hall by the harbour stays open for the night.', 180],
  ['what was before elsewhere is not', [], 'Aunt Morrell sold jam and honey to nobody in 1974.', 180],
  ['nothing is added where there is no room', [], before, 20],
])('%s', (_, wanted, offered, most) => expect(added(offered, [], most)).toEqual(wanted));

test('nothing is added where the report tells of before', () => expect(added(before, [before])).toEqual([]));
