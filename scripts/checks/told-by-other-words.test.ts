import { expect, test } from 'vitest';
import { found } from './story-builder.ts';

/** A sentence, the passage it retells with care, and words of it that make it untrue once they are others. */
type Row = [told: string, passage: string, right?: string, wrong?: string];

/** Freely worded retellings by class, what each class was mended for; judged by all rules together. */
const rows: Row[] = [
  // nobody speaks in “an apparent reply”, “bias claims”, “those in favour”
  ['In an apparent reply to Lind, Ruiz said the bridge is safe.', 'Ruiz appeared to reply to Lind: the bridge is safe.'],
  [
    'Her bias claims, which a court let go on, cite the mayor.',
    'Her discrimination claims, which a court let go on, cite the mayor.',
  ],
  [
    'A toll could do no harm, according to those in favour.',
    'Backers said that a toll could do no harm.',
    'those in favour',
    'a plumber',
  ],
  [
    'The bridge is unsafe in the eyes of 40% of those surveyed.',
    'Forty per cent of respondents said the bridge is unsafe.',
    '40%',
    '45%',
  ],
  ['The harbour was old and, the author says, unsafe.', 'I have long said that the harbour was old and unsafe.'],
  ['The harbour was old, the speaker said.', '“The harbour was old and we left it.”', 'the speaker', 'a plumber'],
  [
    'The hall was full, according to the report, and tickets were sold twice, inspectors said.',
    'A report said the hall was full and inspectors said tickets were sold twice.',
  ],
  [
    'The hall will shut, according to a statement by Ana Ruiz, a lawyer for Lind.',
    'The hall will shut, said the statement from Lind’s lawyer, Ana Ruiz.',
  ],
  // a title’s point parts no clause
  [
    'Sen. Ana Ruiz said the bridge is safe, and the mayor agreed.',
    'The bridge is safe, said Republican Sen. Ana Ruiz, and the mayor agreed.',
    'safe',
    'unsafe',
  ],

  // somebody who is named nowhere
  ['He was a symbol of a lost age.', '“He stood for a lost age.”'],
  ['They had argued that the toll was unfair.', '“We always said that the toll was unfair.”', 'unfair', 'fair'],
  ['The bus he boarded in the end was full.', 'Eventually, he got on a bus that was full.'],

  // denials put otherwise
  ['Lind spoke of the many bridges in need of repair.', 'Lind spoke. “Not when there are so many bridges in need of repair.”'],
  [
    'Ruiz refused to back a toll on the bridge used by Lind supporters.',
    'Ruiz said she won’t support a toll on the bridge used by Lind supporters.',
    'refused to back',
    'agreed to support',
  ],
  [
    'Ruiz spoke of finishing the wall that Lind left incomplete.',
    'Ruiz spoke of plans to complete the wall where Lind left off.',
  ],
  ['There are limits on what the mayor can do, Ruiz said.', 'Ruiz said there are limits to what the mayor can and cannot do.'],
  [
    'The union warned the council against cutting pensions.',
    'The union warned the council not to cut pensions.',
    'against',
    'for',
  ],
  [
    'They doubted that it would turn into an issue.',
    'They did not expect it to become an issue.',
    'doubted that it would turn into',
    'expected it to become',
  ],
  ['Lind will probably not run again.', 'Lind is unlikely to run again.', 'probably not', 'probably'],
  ['The council ruled out higher fees for boats.', 'The council said there would be no higher fees for boats.'],

  // what is left open stays so in other words
  [
    'The vote was reportedly halted in Alder, where two people are said to have been hurt.',
    'The vote was reportedly halted in Alder, where two people were reportedly hurt.',
    'are said to have been',
    'were',
  ],
  ['No sign emerged that Lind had bought the boat.', 'Police found no evidence to suggest Lind bought the boat.'],
  ['Ruiz had every right to build where she chose.', 'Ruiz was entitled to build there, if she chose to.'],
  ['The searches had to do with the harbour.', 'The searches were linked to the harbour.'],
  ['Lind means to bring the boats home.', 'Lind plans to bring the boats home.', 'means to bring', 'has brought'],
  [
    'Ruiz said that Lind “treated me as an equal”.',
    'Ruiz said: “I may have been a clerk at the port but Lind treated me as an equal.”',
  ],

  // numbers
  ['The planets are 2 to 2.5 times the size of ours.', 'The planets are double to 2.5 times the size of ours.', '2 to', '3 to'],
  ['The board wants three words struck.', 'The board wants to strike “soft, old, slow”.', 'three', 'four'],
  ['It was a party, one costing $50 billion.', 'It was a $50 billion party.', '$50', '$60'],

  // names
  ['An ex-White House aide said it was wrong.', 'A former White House aide said it was wrong.', 'White House', 'Pentagon'],
  [
    'In the hall Missouri Democrat Ana Ruiz spoke.',
    'Rep. Ana Ruiz (D-Mo.) spoke in the hall.',
    'Missouri Democrat',
    'Kansas Democrat',
  ],
  ['The Norwegian-led Pact 9 will meet.', 'Pact 9, which Norway chairs, will meet.', 'Norwegian', 'Danish'],
  ['A clerk of the Ministry of Defence died.', 'A MoD clerk died.', 'Defence', 'Justice'],
  ['It was part of Moscow’s support for Lind.', 'It was part of the Russian government’s support for Lind.', 'Moscow', 'Paris'],

  // two sides of one thing
  ['Boats from 13 to 15 metres long sank.', 'Boats between 13 and 15 metres long sank.', '15', '16'],

  // the order of two events, told from either side
  [
    'The council will set a date after Lind has been heard.',
    'The council will, once Lind is heard, set a date.',
    'after Lind',
    'before Lind',
  ],
  [
    'Hours after the new council took its oath, Ruiz was filmed at a bar.',
    'It began hours after the council was sworn in, when a camera caught Ruiz at a bar.',
    'Hours after',
    'Hours before',
  ],
  [
    'Voters were polled ahead of the board’s decision on the toll.',
    'The survey of voters was made before the board decided on the toll.',
    'ahead of',
    'following',
  ],

  // how sure it is
  ['The port will probably close in May.', 'The port is likely to close in May.', 'will probably', 'will'],
  ['The firm seems to be linked to the fire.', 'The fire appears linked to the firm.', 'seems to be', 'is'],
  [
    'Some wondered whether the firm wanted revenge.',
    'Some wondered if the firm wanted revenge.',
    'wondered whether',
    'were convinced',
  ],
  ['Lind called a sale unlikely.', 'Lind said a sale was unlikely.', 'unlikely', 'impossible'],

  // who speaks, by a plain word
  ['One man died, according to media in Norland.', 'One man died, media in Norland reported.', 'media in', 'police in'],
  [
    'It was closed after engineers reported that it leaked.',
    'It was closed after the engineers said that it leaked.',
    'engineers reported',
    'ministers reported',
  ],
  [
    'Ruiz, an envoy of the club, is a fine choice, said Lind, coach since 2006.',
    'Lind, who has been coach since 2006, said Ruiz, who is an envoy of the club, is a fine choice.',
  ],

  // for and against
  [
    'The cabinet voted unanimously for the Ostmere proposal.',
    'The cabinet voted unanimously to accept the Ostmere proposal.',
    'unanimously for',
    'unanimously against',
  ],
  ['The bomb went off on the final day of the war.', 'The bomb was detonated on the last day of the war.', 'final', 'first'],

  // small steps of reckoning
  ['The bill cleared the hall by a single vote, 51 to 50.', 'The hall passed the bill 51-50.', '51', '61'],

  // turned down, thrown out, free to
  [
    'The court threw out her appeal, leaving the fine of 3,000 crowns to stand.',
    'The court rejected her appeal and upheld the fine of 3,000 crowns.',
    '3,000',
    '4,000',
  ],
  ['Lind is free to leave the town.', 'Lind may leave the town.', 'is free to leave', 'has left'],

  // quotations
  ['It left them asking “what else are we missing”.', '“This raised the question: what else are we missing,” she said.'],
];

test.each(rows)('accepts “%s”', (told, passage) => {
  expect(found(told, passage)).toEqual([]);
});

test.each(rows.filter(([, , right]) => right !== undefined))(
  'refuses “%s” beside “%s” once %s is %s',
  (told, passage, right = '', wrong = '') => {
    expect(told).toContain(right);
    expect(found(told.replace(right, wrong), passage)).not.toEqual([]);
  },
);
