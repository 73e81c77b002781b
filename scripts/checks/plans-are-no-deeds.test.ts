import { expect, test } from 'vitest';
import { plansAreNoDeeds } from './plans-are-no-deeds.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  plansAreNoDeeds(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a plan for a plan', 'Voskell wants to shut two depots.', 'Voskell is considering closing two depots.'],
  ['a deed for a deed', 'Voskell has shut two depots.', 'Voskell closed two depots on Monday.'],
  ['what was decided as done', 'Voskell shut two depots.', 'Voskell decided to close two depots.'],
  [
    'what is told as planned elsewhere',
    'Under the plan, two depots closed by Voskell would reopen.',
    'Voskell plans to close two depots.',
  ],
  ['what somebody claims', 'Radek killed the guard, police say.', 'Radek is alleged to have killed the guard.'],
  [
    'what is settled beside what is open',
    'Voskell will need two depots - if all vote, he’ll need three.',
    'Voskell will need two depots - if all vote, he’ll need three.',
  ],
  [
    'what a quotation right before it leaves open',
    'There is “a big possibility” that the depots were closed by Voskell.',
    'Voskell may have closed the depots.',
  ],
  ['what did not happen yet', 'Voskell has not shut the depots.', 'Voskell has yet to close the depots.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a decision for a thought', 'Voskell has decided to shut two depots.', 'Voskell is considering closing two depots.'],
  ['a deed for a plan', 'Voskell has shut two depots in Kessim.', 'Voskell plans to close two depots in Kessim.'],
  ['“will” for a hope', 'Two depots in Kessim will be shut.', 'Voskell hopes to close two depots in Kessim.'],
  [
    '“must have” for “whether”',
    'The boat must have been sunk by the crew.',
    'It is unclear whether the boat had been sunk by the crew.',
  ],
  [
    'a deed for a possibility, beside one that is quoted of something else',
    'Two depots were closed by Voskell, said Bo Lind: “It may perhaps rain.”',
    'Voskell may close two depots.',
  ],
  ['a trial that is to come', 'The three officers were tried in March.', 'The three officers will stand trial in March.'],
  [
    'a visit that is to come',
    'Kessim hosted Ruiz and Radek on Monday.',
    'Ruiz and Radek are scheduled to be in Kessim on Monday.',
  ],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['hedge-dropped']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  [
    'The council made a closure of two pools in Kessim.',
    'The mayor spoke. It rained. The council expects to shut a boat.',
    'nothing',
  ],
  [
    'The council made a closure of two pools in Kessim.',
    'There were claims that the council closed two pools in Kessim.',
    'hedge-dropped, claims closed',
  ],
  ['It closed.', 'The council wants to close two pools in Kessim.', 'nothing'],
  [
    'Two pools in Kessim are now closed.',
    'The council, police say, may have closed two pools in Kessim.',
    'hedge-dropped, may have closed',
  ],
  ['The mill now stands.', 'The mill will stand.', 'hedge-dropped, will stand'],
  [
    'The council shut two pools in Kessim.',
    'The mayor spoke. It rained. The council expects to shut a boat.',
    'hedge-dropped, expects to shut',
  ],
  ['Norrmar bought the mill.', 'Norrmar claims to want to buy the mill.', 'hedge-dropped, want to buy'],
  ['The council will sell the hall.', 'The council plans to sell the hall.', 'nothing'],
  [
    'The council took the decision on two pools in Kessim.',
    'The council wants to close two pools in Kessim.',
    'hedge-dropped, wants to close',
  ],
  [
    'The council made a closure of two pools in Kessim.',
    'The council wants to close two pools in Kessim.',
    'hedge-dropped, wants to close',
  ],
  ['The officers were tried.', 'The officers will stand trial in March.', 'nothing'],
  ['Lind killed the guard, according to police.', 'Lind may have killed the guard.', 'hedge-dropped, may have killed'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(plansAreNoDeeds, told, passage)).toBe(findings);
});

/** What this rule lets pass, which may be another rule’s to refuse, and what it finds. */
test.each([
  // What else in the sentence leaves it open.
  [
    'Had Voskell closed two depots in Kessim, the crews would have left.',
    'Voskell hopes to close two depots in Kessim.',
    'nothing',
  ],
  [
    'The crews had left when Voskell closed two depots in Kessim.',
    'Voskell hopes to close two depots in Kessim.',
    'hedge-dropped, hopes to close',
  ],
  ['Were two depots in Kessim closed, crews would leave.', 'Two depots in Kessim may be closed.', 'nothing'],
  ['It will rain even were two depots in Kessim closed by Voskell.', 'Voskell may close two depots in Kessim.', 'nothing'],
  [
    'Even had it rained, Voskell closed two depots in Kessim.',
    'Voskell hopes to close two depots in Kessim.',
    'hedge-dropped, hopes to close',
  ],
  [
    'Ruiz, who sued Lind alleging among other things that he sold her two boats, won.',
    'Among other things, Ruiz claimed Lind sold her two boats. She sued him and won.',
    'nothing',
  ],
  [
    'Ruiz, who sued Lind and proved among other things that he sold her two boats, won.',
    'Among other things, Ruiz claimed Lind wanted to sell her two boats. She sued him and won.',
    'hedge-dropped, wanted to sell',
  ],
  [
    'Lind intends to say this week that she will form a new panel on the storm.',
    'Lind plans to say this week whether she may form a new panel on the storm.',
    'hedge-dropped, may form',
  ],
  ['Two depots in Kessim were probably closed by Voskell.', 'Voskell may have closed two depots in Kessim.', 'nothing'],
  [
    'Perhaps it rained, and Voskell has shut two depots in Kessim.',
    'Voskell hopes to close two depots in Kessim.',
    'hedge-dropped, hopes to close',
  ],
  // How far it has come.
  ['Voskell asked for two depots to close.', 'Voskell may close two depots.', 'nothing'],
  ['Voskell will shut two depots.', 'Voskell intends to close two depots.', 'nothing'],
  ['Voskell will shut two depots.', 'Voskell wants to close two depots.', 'hedge-dropped, wants to close'],
  ['Voskell plans to shut two depots.', 'Voskell wants to close two depots.', 'nothing'],
  ['Voskell closed two depots.', 'Voskell was ordered to close two depots.', 'nothing'],
  ['Voskell closed two depots.', 'Voskell will close two depots.', 'hedge-dropped, will close'],
  ['Voskell closed two depots.', 'Closing two depots helped Voskell, which wants to close two more depots.', 'nothing'],
  ['Lind took the decision.', 'The council hopes to make a decision. It rained.', 'nothing'],
  // Somebody says so.
  ['Lind, police said, killed the guard.', 'Lind is alleged to have plotted to kill the guard.', 'nothing'],
  ['Lind said the council bought the mill.', 'The council claims that it may buy the mill.', 'hedge-dropped, may buy'],
  ['The mill stands empty and has gone.', 'The mill will stand empty and will go.', 'hedge-dropped, will stand'],
  [
    'Voskell closed two depots.',
    'Voskell wants to close two depots. It rained. Lind sang. The boats sailed. Crews left. Ruiz came. Bo went.',
    'nothing',
  ],
])('of “%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(plansAreNoDeeds, told, passage)).toBe(findings);
});
