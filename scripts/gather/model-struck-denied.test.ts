import { describe, expect, test } from 'vitest';
import { aStatement } from '../checks/story-builder.ts';
import { struckIn } from './model-struck.ts';

const isRefused = (told: string, passage: string): boolean => {
  const story = aStatement(told, passage);
  return struckIn(story).some(({ of }) => of === 0);
};

describe('of what is denied the part that is denied is told', () => {
  test.each([
    ['Ruiz has yet to respond to the request.', 'Ruiz has yet to adequately respond to the request.'],
    ['Krantz did not explain the loss.', 'Krantz did not fully explain the loss.'],
    ['The port did not respond to a request.', 'The port did not immediately respond to a request.'],
    ['Guards failed to search the hall.', 'Guards failed to properly search the hall.'],
    ['The mayor never apologised.', 'The mayor never publicly apologised.'],
    ['Krantz declined to name the firm.', 'Krantz declined to publicly name the firm.'],
    ['The bill does not ban ferries.', 'The bill does not explicitly ban ferries.'],
    ['Nurses are not paid.', 'Nurses are not paid equally.'],
    ['The salt was not tested.', 'The salt was not tested properly.'],
    ['The mill cannot be saved.', 'The mill cannot easily be saved.'],
    ['Ruiz refused to answer questions.', 'Ruiz refused to answer further questions.'],
    ['The port did not give details.', 'The port did not give specific details.'],
    ['The ferry does not have boats.', 'The ferry does not have enough boats.'],
    ['Krantz said he had not seen any reports.', 'Krantz said he had not seen any such reports.'],
    ['The council cannot approve sales.', 'The council cannot unilaterally approve sales.'],
    ['It was not clear who fired.', 'It was not immediately clear who fired.'],
    ['The water is not safe.', 'The water is not entirely safe.'],
    ['The court should not have charged Krantz.', 'The court should not have charged Krantz in Tamber.'],
    ['Guards must not smoke.', 'Guards must not smoke in the hall.'],
    ['Ferries may not sail.', 'Ferries may not sail without a pilot.'],
  ])('refused: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(true);
  });

  test.each([
    ['Ruiz has yet to respond adequately.', 'Ruiz has yet to adequately respond to the request.'],
    ['The mayor did not resign.', 'The mayor reportedly did not resign.'],
    ['Krantz did not attend.', 'Krantz also did not attend on Monday.'],
    ['Krantz has not said why.', 'Krantz has not yet said why.'],
    ['The mill was not sold.', 'The mill was not sold in May.'],
    ['Police found no direct evidence.', 'Police found no direct evidence in Tamber.'],
    ['The port did not give specific details.', 'The port did not give specific details on Monday.'],
    ['The mayor resigned.', 'The mayor did not apologise and suddenly resigned.'],
    ['Ruiz never returned to the old mill.', 'Ruiz never returned to the old mill in Alder.'],
    ['Ruiz did not sell the mill.', 'Ruiz did not sell the old mill.'],
    ['Krantz, who has not run, spoke.', 'Krantz, who has not run, recently spoke.'],
    ['It was not immediately clear who fired.', 'It was not immediately clear who fired on Monday.'],
    ['Guards must not smoke in the hall.', 'Guards must not smoke in the hall, which is old.'],
    ['The port should have paid.', 'The port should have paid in Tamber.'],
    ['The court should not have charged Krantz.', 'The court should not have charged Krantz in May.'],
  ])('stands: %s', (told, passage) => {
    expect(isRefused(told, passage)).toBe(false);
  });
});
