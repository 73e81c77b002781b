import { describe, expect, test } from 'vitest';
import { isBoilerplate } from './boilerplate.ts';

const LONG_BYLINE =
  'By Ana Ruiz, senior political correspondent, and J. R. Oduya in Port Alder · Saturday 14 March 2026, 10.15 a.m. GMT · Updated 14 March 2026 at 12.05 p.m. GMT · 4 min read';

describe('an outlet’s furniture', () => {
  test.each([
    ['a byline of more than a hundred characters', LONG_BYLINE],
    ['a byline with its role', 'By Ana Ruiz, transport editor'],
    ['a line of dates', 'Published 14 March 2026, 9.05 p.m. | Updated 10.15 p.m.'],
    ['a caption with its credit', 'The pier of Port Alder at noon on Saturday. Photo: Ana Ruiz'],
    ['a caption without a full stop', 'A carriage of the harbour tram on its way to the old customs house Image: Harbour Works.'],
    ['a credit in brackets', 'The mayor speaks to people on the quay in the evening. (Photo by Ana Ruiz)'],
    ['a picture agency', 'Waves break over the harbour wall of Port Alder (Ana Ruiz/Getty Images)'],
    ['a label for screen readers', 'Image caption, The bridge was shut at three on Saturday afternoon.'],
    ['a disclaimer about comments', 'User comments do not reflect the views of the North Post or its staff.'],
    ['closed comments', 'Comments are closed on this story.'],
    ['an author’s disclaimer', 'The views expressed here are those of the author and not of the North Post.'],
    ['a call for comments', 'What do you think about the bridges? Tell us below.'],
    [
      'a question of an interview',
      'What do you take along on the road? Letters and sweets. I love to find them in my bag when I am away.',
    ],
    ['a marked question', 'Q: Will the bridges open on Sunday?'],
    ['a marked answer', 'A: Nobody can tell before the wind falls.'],
    ['a line about the page', 'This article has been updated to add what the harbour master said.'],
    ['a click', 'Click here to see all pictures of the storm.'],
  ])('%s', (_, text) => expect(isBoilerplate(text)).toBe(true));
});

describe('the report itself', () => {
  test.each([
    ['a lead whose first words are capitals', 'BOTH HARBOUR BRIDGES in Port Alder closed at three on Saturday afternoon.'],
    ['a dateline in capitals', 'PORT ALDER — Both harbour bridges closed at three on Saturday afternoon.'],
    ['a lead that begins with by', 'By 14 March 2026 Ana Ruiz, the harbour master, had shut both bridges.'],
    ['a lead that begins with by and names', 'By Saturday Port Alder and Lisgarth were cut off.'],
    ['a photograph in a sentence', 'She showed the court a photo: it had been taken at noon.'],
    ['a photograph that was published', 'A photo by a passer-by shows the ship on the rocks.'],
    ['a quoted question', '“Do you know what you have done?” the judge asked. The mayor did not answer.'],
    ['a question that addresses nobody', 'Will the bridges open on Sunday? The authority does not say.'],
    ['comments on a case', 'Comments by the mayor do not help, the harbour master said.'],
    ['views of a party', 'The views of the coast party are well known in Port Alder, its leader said.'],
    ['a correction as news', 'Correction of the charts took the surveyors four years, they said.'],
    ['a person whose initial is A', 'A. Lind won the seat of Lisgarth.'],
    ['an agency as a source', 'The ferry had no licence, Getty Images and two papers reported.'],
    ['a published report', 'Published on Saturday, the report blames the harbour authority.'],
    ['a vote', 'Tell the mayor what you think, the council asked its citizens.'],
  ])('%s', (_, text) => expect(isBoilerplate(text)).toBe(false));
});
