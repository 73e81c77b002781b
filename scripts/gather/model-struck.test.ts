import { describe, expect, test } from 'vitest';
import { aStatement, aStory } from '../checks/story-builder.ts';
import { struckIn, struckInWords } from './model-struck.ts';

const struck = (told: string, ...passages: string[]) =>
  struckIn(aStatement(told, ...passages)).flatMap(({ of, words }) => (of === 0 ? words : []));

describe('words are missed that say', () => {
  test.each([
    ['how often', 'Dockers feel betrayed.', 'Dockers generally feel betrayed by the board.', 'generally feel'],
    ['how nearly', 'The ferry sank.', 'The ferry almost sank.', 'almost sank'],
    ['until when', 'She trained as a painter.', 'She initially trained as a painter.', 'initially trained'],
    ['of whom a share is', 'Some 55% want a bridge.', 'Some 55% of islanders want a bridge.', 'of islanders'],
    ['where', 'Power failed on Monday.', 'Power failed in three counties on Monday.', 'in three counties'],
    ['under what', 'Owners would pay more.', 'Under the bill, owners would pay more.', 'Under the bill'],
    ['the first of what', 'It was the first strike.', 'It was the first strike in 20 years.', 'in 20 years'],
    ['whose history', 'It is the first win in history.', 'It is the first win in club history.', 'club history'],
    ['which one', 'The head spoke.', 'The head of the dockers’ union spoke.', 'head of the dockers’ union'],
    [
      'which ones',
      'They would repeal laws.',
      'They would repeal laws that make marches illegal.',
      'laws that make marches illegal',
    ],
    ['of which none', 'No ferry sank.', 'No large ferry sank.', 'large'],
    ['of which all', 'All ferries were sold.', 'All old ferries were sold.', 'old'],
    ['of which each', 'Every ferry sank.', 'Every ferry that was built in Tamber sank.', 'built'],
    ['the largest of which', 'She is the largest employer.', 'She is the largest private employer.', 'private'],
    ['what is shut out', 'The council has banned ferries.', 'The council has banned large ferries.', 'large'],
    ['that it is not quite so', 'Ana Ruiz was beaten.', 'Ana Ruiz was all but beaten.', 'all but beaten'],
    ['that it is not so yet', 'Ana Ruiz has to resign.', 'Ana Ruiz has yet to resign.', 'yet to resign'],
    [
      'that there is another reason',
      'They won because of luck.',
      'They won, and not just because of luck.',
      'not just because of luck',
    ],
    ['which, before the verb', 'The plan was rejected.', 'The plan for the port was rejected.', 'plan for the port'],
    ['to whom', 'Voters chose a successor.', 'Voters chose a successor to Otto Krantz.', 'successor to Otto Krantz'],
    ['on what suspicion', 'Police arrested Bo Lind.', 'Police arrested Bo Lind on suspicion of arson.', 'on suspicion of arson'],
    ['for what', 'Bo Lind was fined.', 'Bo Lind was fined for poisoning the lake.', 'for poisoning the lake'],
    ['of what', 'Bo Lind was convicted.', 'Bo Lind was convicted of arson.', 'of arson'],
    ['with what', 'Police charged Bo Lind.', 'Police charged Bo Lind with arson.', 'with arson'],
    ['for what one lost a post', 'Bo Lind was fired.', 'Bo Lind was fired for theft.', 'for theft'],
    ['from what', 'The court barred Bo Lind.', 'The court barred Bo Lind from public office.', 'from public office'],
    ['to what it is limited', 'It would limit the sale.', 'It would limit the sale to the islands.', 'to the islands'],
    ['to what', 'It would restore the law.', 'It would restore the law to its wider form.', 'to its wider form'],
    ['on what basis', 'It bans insults.', 'It bans insults on the basis of faith.', 'on the basis of faith'],
  ])('%s', (_, told, passage, words) => {
    expect(struck(told, passage)).toEqual([words]);
  });
});

describe('nothing is missed where', () => {
  test.each([
    ['another word says as much', 'Dockers usually feel betrayed.', 'Dockers generally feel betrayed.'],
    ['the limited word is struck too', 'Dockers met the board.', 'Dockers, who generally feel betrayed, met the board.'],
    ['a term is struck', 'The clerk was jailed.', 'The clerk was jailed for life.'],
    ['a day is struck', 'The bridge closed.', 'The bridge closed on Monday at noon.'],
    ['the passage says no more', 'The head spoke.', 'The head spoke of the union.'],
    ['an owner is named', 'Bo Lind’s successor spoke.', 'The successor of Bo Lind spoke.'],
    ['“fin” begins another verb', 'The ferry finished its trip.', 'The ferry finished its trip with a broken engine.'],
    ['“fin” begins another verb still', 'The port financed a bridge.', 'The port financed a bridge for the islanders.'],
    ['“su” begins another verb', 'The mayor supported the nurses.', 'The mayor supported the nurses over the strike.'],
    ['“su” begins another verb still', 'The nurses suffered.', 'The nurses suffered because of heavy shifts.'],
    ['“bar” begins another verb', 'Dockers bargained.', 'Dockers bargained for higher wages.'],
    ['shots are fired', 'Police fired.', 'Police fired on demonstrators.'],
    ['shots are fired over something', 'Police fired shots.', 'Police fired shots over the heads of marchers.'],
    ['somebody is praised with words', 'The mayor praised the nurses.', 'The mayor praised the nurses with warm words.'],
    ['somebody comes back', 'The mayor returned.', 'The mayor returned to Tamber.'],
    ['something is raised', 'The mayor raised the matter.', 'The mayor raised the matter to the council.'],
    ['something is cut', 'The storm cut a cable.', 'The storm cut a cable to the islands.'],
    ['two of many are told', 'Two ferries sank.', 'Two large ferries sank.'],
    ['one thing is shut out', 'The council has banned a ferry.', 'The council has banned a large ferry.'],
    ['a turn is kept in other words', 'Ana Ruiz was almost beaten.', 'Ana Ruiz was all but beaten.'],
    ['it is told before', 'The union met, and the head spoke.', 'The union met, and the head of the union spoke.'],
  ])('%s', (_, told, passage) => {
    expect(struck(told, passage)).toEqual([]);
  });

  test('one passage of two says it without the limit', () => {
    expect(struck('Dockers feel betrayed.', 'Dockers generally feel betrayed.', 'Dockers feel betrayed.')).toEqual([]);
  });

  test('a sentence before it has told which', () => {
    const story = aStory('The dockers’ union met.[^1] The head spoke.[^2]', [
      { passage: 'The dockers’ union met.' },
      { passage: 'The head of the dockers’ union spoke.' },
    ]);
    expect(struckIn(story)).toEqual([]);
  });

  test('the ground is told elsewhere in the story', () => {
    const story = aStory('Bo Lind was arrested.[^1] Police speak of arson.[^2]', [
      { passage: 'Bo Lind was arrested on suspicion of arson.' },
      { passage: 'Police speak of arson.' },
    ]);
    expect(struckIn(story)).toEqual([]);
  });
});

/** Whose verbs all say something else alone. */
test.each([
  ['restored', 'to the islands'],
  ['restricted', 'to the islands'],
  ['confined', 'to the islands'],
  ['attributed', 'to the islands'],
  ['subjected', 'to the islands'],
  ['reduced', 'to the islands'],
  ['linked', 'to the islands'],
  ['tied', 'to the islands'],
  ['barred', 'from the islands'],
  ['exempted', 'from the islands'],
  ['prevented', 'from the islands'],
  ['excluded', 'from the islands'],
  ['discouraged', 'from the islands'],
  ['banned', 'from the islands'],
  ['prohibited', 'from the islands'],
  ['deprived', 'of the deed'],
  ['stripped', 'of the deed'],
  ['acquitted', 'of the deed'],
  ['cleared', 'of the deed'],
  ['rid', 'of the deed'],
  ['relieved', 'of the deed'],
  ['convicted', 'of the deed'],
  ['accused', 'of the deed'],
  ['suspected', 'of the deed'],
  ['charged', 'with the deed'],
  ['compared', 'with the deed'],
  ['replaced', 'with the deed'],
])('“%s” is told with what it needs', (verb, rest) => {
  expect(struck(`The sale was ${verb}.`, `The sale was ${verb} ${rest}.`)).toEqual([rest]);
});

test('a basis that is told of something else is told of nothing', () => {
  const story = aStory('It bans marches on the basis of faith.[^1] It bans insults.[^2]', [
    { passage: 'It bans marches on the basis of faith.' },
    { passage: 'It bans insults on the basis of faith.' },
  ]);
  expect(struckIn(story)).toEqual([{ of: 1, words: ['on the basis of faith'] }]);
});

test('headline and standfirst keep how often too', () => {
  const passage = 'Dockers generally feel betrayed.';
  const story = aStory('Dockers generally feel betrayed.[^1]', [{ passage }], { title: 'Dockers feel betrayed' });
  expect(struckIn(story)).toEqual([{ of: 'headline', words: ['generally feel'] }]);
});

test('the reason names the words to put back', () => {
  expect(struckInWords({ of: 0, words: ['in three counties'] })).toContain('put “in three counties” back');
});
