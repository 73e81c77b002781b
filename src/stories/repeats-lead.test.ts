import { expect, test } from 'vitest';
import { repeatsLead } from './repeats-lead.ts';
import { aStory } from './story-builder.ts';

const lead =
  'The North Post reports: “Both harbour bridges closed on Saturday.”[^1]\n\n[^1]: [North Post](https://north.example/1): “Both harbour bridges closed on Saturday.”';

test.each([
  ['a quotation the text opens with', '“Both harbour bridges closed on Saturday”, the North Post reports.', true],
  ['words of its own', 'Drivers are stuck on either bank.', false],
  ['another quotation', '“Drivers are stuck on either bank”, Breakwater Radio reports.', false],
])('sees %s', (_, summary, repeats) => {
  expect(repeatsLead(aStory({ markdown: lead, summary }))).toBe(repeats);
});
