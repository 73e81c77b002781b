import { expect, test } from 'vitest';
import { negationIsKept } from './negation-is-kept.ts';
import { aStatement, type Note, findingsOf } from './story-builder.ts';

test.each([
  ['accepts what is denied', 'Voskell did not sign the treaty.', 'Voskell did not sign the treaty.', []],
  ['accepts a denial in other words', 'The treaty was never signed by Voskell.', 'Voskell refused to sign the treaty.', []],
  ['accepts “not only”', 'It shut not only the bridge but the road.', 'It shut the bridge and the road.', []],
  [
    'refuses a “not” that is new',
    'Voskell did not call the financing reckless.',
    'Voskell called the financing reckless.',
    ['negation-changed'],
  ],
  [
    'refuses a “not” that is gone',
    'The harbour master was told of the storm.',
    'The harbour master was not told of the storm.',
    ['negation-changed'],
  ],
  ['refuses “hurt” for “unhurt”', 'The driver was hurt.', 'The driver was unhurt.', ['negation-changed']],
])('%s', (_, text, passage, codes) => {
  const found = negationIsKept(aStatement(text, passage)).filter(({ line }) => line > 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});

/** Passages of an article whose headline holds no word of them. */
const wire = (passage: string): Note => ({ from: 'Coast Wire', passage });
const codesOf = (text: string, passage: string) =>
  negationIsKept(aStatement(text, wire(passage)))
    .filter(({ line }) => line > 1)
    .map(({ code }) => code);

test.each([
  ['a “not” about what the passage does not speak of', 'Voskell did not swim.', 'Voskell signed the treaty.'],
  ['a “not” before a name', 'It was not Voskell.', 'Voskell signed the treaty.'],
  ['a “not” for a failure', 'Voskell did not sign the treaty.', 'Voskell failed to sign the treaty.'],
  ['a “not” for words that deny', 'Voskell did not sign the treaty.', 'Voskell turned the treaty down.'],
  ['a “not” for a contrary', 'The driver was not hurt.', 'The driver was unhurt.'],
  ['a superlative in other words', 'No ship is larger than the Alder.', 'The Alder is the largest ship.'],
  ['a “no” that is half of a word', 'The no-go zone grew.', 'The zone grew.'],
  ['a “not” that denies nothing', 'It shut not only the bridge.', 'It shut the bridge.'],
  ['a refusal told as one', 'Voskell rejected the treaty.', 'Voskell did not sign the treaty.'],
  ['a refusal told as a “not”', 'Voskell did not sign the treaty.', 'Voskell refused to sign the treaty.'],
  [
    'a word that the passage also affirms',
    'Voskell signed the letter.',
    'Voskell did not sign the treaty but signed the letter.',
  ],
  ['a denial of another thing', 'Voskell opened the bridge.', 'Voskell opened the bridge and did not sign the treaty.'],
  [
    'a denial in a clause that is left out',
    'Voskell supported the candidate Lind.',
    'Voskell, whose party has no elected member in Kessim, supported the candidate Lind.',
  ],
  ['a denial of a denial', 'Voskell signed the treaty.', 'Voskell did not refuse to sign the treaty.'],
  ['a denial of the same word about another', 'The pilot signed letters.', 'Voskell did not sign the treaty.'],
  ['“unharmed” as it stands', 'The driver was unharmed.', 'The driver was unharmed.'],
  ['“hurt” in quotation marks', 'The driver was “hurt”.', 'The driver was unhurt.'],
  ['“hurt” of another, beside “unhurt”', 'The guard was hurt.', 'The driver was unhurt, the guard was hurt.'],
  ['a beginning that is no contrary', 'The nations were told.', 'The united nations were told.'],
  ['“not hurt” for “unhurt”', 'The driver was not badly hurt.', 'The driver was unhurt.'],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

test.each([
  ['a “not” of its own', 'Voskell did not sign the treaty.', 'Voskell signed the treaty.'],
  ['a “never” of its own', 'Voskell never signed the treaty.', 'Voskell signed the treaty.'],
  ['a contraction of its own', 'Voskell didn’t sign the treaty.', 'Voskell signed the treaty.'],
  ['a “nobody” of its own', 'Nobody signed the treaty.', 'Voskell signed the treaty.'],
  ['a “no” between the same words', 'The council gave no money for it.', 'The council gave money for it.'],
  ['a refusal that is lost', 'Voskell signed the treaty.', 'Voskell refused to sign the treaty.'],
  ['a failure that is lost', 'Voskell signed the treaty.', 'Voskell failed to sign the treaty.'],
  ['a “never” that is lost', 'Voskell signed the treaty.', 'Voskell never signed the treaty.'],
  ['“harmed” for “unharmed”', 'The driver was harmed.', 'The driver was unharmed.'],
  ['“paid” for “unpaid”', 'The bills were paid.', 'The bills were unpaid.'],
  ['a lost “not” between the same words', 'The mayor was in the hall.', 'The mayor was not in the hall.'],
  ['a lost “without”', 'She sailed with permission.', 'She sailed without permission.'],
  ['a “no longer” that is lost', 'The ferry runs to Alder.', 'The ferry no longer runs to Alder.'],
  [
    'a “no trace” that was found',
    'The boy was found in the quarry too.',
    'Divers in the quarry recovered a bicycle, but found no trace of the boy.',
  ],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['negation-changed']);
});

test.each([
  ['a lost “not” before a number', 'The mayor was 40 years old.', 'The mayor was not 40 years old.'],
  [
    'a lost “not” before a word told of twice',
    'He was in the hall by the hall door.',
    'He was not in the hall by the hall door.',
  ],
  ['a “not” of its own before a name', 'It was not Ana Ruiz there.', 'It was Ana Ruiz there.'],
  ['a “not” of its own at the end', 'They say it was not Ana.', 'It was Ana who came.'],
  ['a “not” of its own behind a quotation', '“Never”, he said: it was not Ana Ruiz there.', 'It was Ana Ruiz there.'],
  [
    'a “not” of its own, and a denial far before it there',
    'It was not Ana Ruiz there.',
    'Nobody who sat there at noon and saw it said it was Ana Ruiz there.',
  ],
  ['“sold” for “unsold”', 'Both boats were sold.', 'Both boats were unsold.'],
  [
    'a “not” with a lone comparison far away',
    'Voskell did not sign the treaty there in the old hall by the lake before.',
    'Voskell signed the treaty.',
  ],
])('refuses %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual(['negation-changed']);
});

test.each([
  ['a “not” where it is denied right before', 'It was not Ana Ruiz there.', 'Nobody said it was Ana Ruiz there.'],
  ['a “not” that stands there as well', 'It was not Ana Ruiz there.', 'It was not Ana who came, it was Ana Ruiz.'],
  [
    'a “not” that another sentence has',
    'Voskell did not sign the treaty.',
    'Voskell signed letters. He would not sign the treaty.',
  ],
  ['a “no” that compares', 'No boat signed that year was faster.', 'One boat was signed that year.'],
  ['a “not” beside the only one there', 'Others did not sign the treaty.', 'Voskell alone, the only one, signed the treaty.'],
  ['a failure of something', 'Power closed the harbour.', 'A power failure closed the harbour.'],
  ['what is said of whoever was asked', 'The mayor commented on the bridge.', 'The mayor declined to comment on the bridge.'],
  ['what is said of whoever was asked, by name', 'A guard named Lind left.', 'A guard who asked not to be named left.'],
  ['a “no” that is only spoken of', 'Voskell cast the “no” vote.', 'The "no" vote was cast by Voskell.'],
  ['both words', 'The unharmed driver harmed the guard.', 'The driver was unharmed.'],
  [
    'a word that is denied far before it',
    'Voskell, who would not speak, and all others in the hall signed.',
    'Voskell refused to sign.',
  ],
])('accepts %s: %s', (_, text, passage) => {
  expect(codesOf(text, passage)).toEqual([]);
});

/** What this rule lets pass, which may be another rule’s to refuse, and what it finds. */
test.each([
  // The denial and what is affirmed of the same stand in one passage.
  ['He was not in the hall at noon.', 'He was not in the hall at noon but was in the hall at six.', 'nothing'],
  ['He was in the hall at six.', 'He was in the hall at six. He was not in the hall at noon.', 'nothing'],
  ['He was not in the hall at noon.', 'He was in the hall at six. He was not in the hall at noon.', 'nothing'],
  ['He was not in the hall at six.', 'He was in the hall at six. He was ill at noon.', 'negation-changed, not'],
  ['Lind never sat in the council.', 'Lind never sat in the council in those years; Lind sat in the assembly.', 'nothing'],
  ['It is not true that Lind was not there at noon.', 'It is true that Lind was not there at noon.', 'negation-changed, not'],
  ['Lind is not there. She is not an old member.', 'Lind is not there. She is an old member.', 'negation-changed, not'],
  // Quotations: what is denied may stand in one.
  [
    'Lind said it was not “a good day for the harbour”.',
    'Lind said it was “a good day for the harbour”.',
    'negation-changed, not',
  ],
  ['The lights are “unexplained”, and crews were told so.', 'The lights are “unexplained”, the council explained.', 'nothing'],
  ['Voskell cast a vote in the hall.', 'The "no" vote was cast by Voskell in the hall.', 'nothing'],
  // “Declined”: what falls, and what somebody does not want.
  ['Sales in Kessim in May were small.', 'Sales in Kessim declined in May.', 'nothing'],
  ['Sales were 40 million in Kessim.', 'Sales declined 40 million in Kessim.', 'nothing'],
  ['Voskell took the post in Kessim.', 'Voskell declined the post in Kessim.', 'negation-changed, declined'],
  // “No. 3” and “not only” deny nothing, wherever they stand.
  ['The council built bridge No. 3 in May.', 'The council built the bridge in May.', 'nothing'],
  ['No bridge was built in May.', 'The bridge was built in May. It has 3 arches.', 'negation-changed, no'],
  ['Not only the bridge was shut.', 'The bridge was shut, and the road.', 'nothing'],
  ['The bridge is not only old.', 'The bridge is old.', 'nothing'],
  ['Not only did Lind sing; the bridge was not shut.', 'Lind sang. The bridge was shut.', 'negation-changed, not'],
  ['If not, the pool opens in May.', 'The pool opens in May.', 'nothing'],
  // What is denied of one thing is affirmed of another.
  ['The firm bought the mill.', 'The firm bought the mill but did not purchase the land.', 'nothing'],
  ['The pilot signed the letters.', 'Voskell did not sign the treaty.', 'nothing'],
  [
    'Voskell refused, in a letter to the council of Kessim that was read there on Monday, to sign the treaty.',
    'Voskell refused to sign the treaty.',
    'nothing',
  ],
  ['The unharmed driver of the boat that sank off Kessim in May harmed a guard.', 'The driver was unharmed.', 'nothing'],
  ['The Harbour Act bans such nets.', 'The Act makes it unlawful to use such nets.', 'nothing'],
  // No longer, and still.
  ['The pool is no longer open on Mondays.', 'The pool is still open, but not on Mondays.', 'nothing'],
  ['The pool is no longer open on Mondays.', 'The pool is still open. It was not open on Monday.', 'nothing'],
  ['The trains are no longer set for Monday.', 'The trains are still set for Sunday; those of Monday were cancelled.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(negationIsKept, told, passage)).toBe(findings);
});

test('says which word was added, and which was lost', () => {
  const words = (text: string, passage: string) =>
    negationIsKept(aStatement(text, wire(passage))).flatMap((finding) =>
      finding.code === 'negation-changed' ? finding.word : [],
    );
  expect(words('Voskell never signed the treaty.', 'Voskell signed the treaty.')).toEqual(['never']);
  expect(words('Voskell signed the treaty.', 'Voskell refused to sign the treaty.')).toEqual(['refused']);
  expect(words('The driver was harmed.', 'The driver was unharmed.')).toEqual(['unharmed']);
});

/** Pairs that tell the rule as it is from one that is broken somewhere; what it does not see stands among them. */
test.each([
  ['Three people were injured in the fire.', 'Three people were uninjured in the fire.', 'negation-changed, uninjured'],
  ['The deal is binding for the council.', 'The deal is nonbinding for the council.', 'nothing'],
  ['The letter was signed by Lind.', 'The letter, unsigned, was not signed by Lind.', 'negation-changed, not'],
  ['The letter was signed by nobody there.', 'The unsigned letter was found.', 'nothing'],
  ['The council knows why not to close it.', 'The council knows why to close it.', 'nothing'],
  ['The boats did not sail.', 'Boats sank and crews sailed. It rained.', 'negation-changed, not'],
  ['The boats did not sail in May.', 'In May the biggest boats sail.', 'nothing'],
  ['No other boat was big.', 'The boat Alder was big.', 'nothing'],
  ['The crew has food on the boat.', 'The crew lacks food on the boat.', 'negation-changed, lacks'],
  ['The crew has food on the boat.', 'The lack of food on the boat ended.', 'nothing'],
  ['The crew had a meeting with Lind.', 'The failure to have a meeting with Lind hurt the crew.', 'negation-changed, failure'],
  ['The crew gave the oldest answer to Lind.', 'The crew refused to give an answer to Lind.', 'negation-changed, refused'],
  [
    'The crew of the boat which came in the storm to the harbour of Kessim in the old north answered.',
    'The crew refused to answer Lind.',
    'nothing',
  ],
  [
    'Lind sang, it rained in the harbour of Kessim and the crew ate, and it answered.',
    'The crew refused to answer Lind.',
    'negation-changed, refused',
  ],
  ['Trains will run in Kessim on Monday.', 'No trains will run in Kessim on Monday.', 'nothing'],
  ['The council left the old pool in Kessim unclosed.', 'None of the councils closed the old pool in Kessim.', 'nothing'],
])('“%s” beside “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(negationIsKept, told, passage)).toBe(findings);
});

/** Pairs that tell the rule as it is from one that is broken somewhere, found by asking; what it does not see stands among them. */
test.each([
  ['The driver was unhurt.', 'The driver was hurt.', 'negation-changed, unhurt'],
  ['The driver was unhurt.', 'The driver was far from hurt.', 'nothing'],
  ['The driver was unhurt.', 'The driver was hardly hurt.', 'nothing'],
  ['The driver was unhurt.', 'The driver was hardly ever once in all that time hurt.', 'negation-changed, unhurt'],
  ['The driver was unhurt.', 'The farmer was hurt.', 'negation-changed, unhurt'],
  ['The driver was unhurt.', 'The unfar driver was hurt.', 'negation-changed, unhurt'],
  ['The driver was unhurt.', ['The driver was hurt.', 'The driver was not hurt.'], 'nothing'],
  ['The driver was unhurt.', ['The driver was hurt.', 'The driver was unhurt.'], 'nothing'],
  ['The driver was unhurt and unarmed.', 'The driver was hurt and armed.', 'negation-changed, unhurt'],
  ['The driver was verified.', 'The driver was nonverified.', 'negation-changed, nonverified'],
  ['It was the cut film.', 'It was the uncut film.', 'nothing'],
  ['It is no longer open.', 'It is still open.', 'negation-changed, no longer'],
  ['It is no longer open.', 'They remain open.', 'negation-changed, no longer'],
  ['It is no longer open.', 'They continue to be open.', 'negation-changed, no longer'],
  ['It is no longer open.', 'It is still not open.', 'nothing'],
  ['It is no longer open.', 'The weekend is still open.', 'negation-changed, no longer'],
  ['The mayor responded.', 'The mayor did not respond.', 'nothing'],
  ['The mayor elaborated.', 'The mayor did not elaborate.', 'nothing'],
  ['The mayor sent a commentary.', 'The mayor sent no commentary.', 'nothing'],
  ['Boats sank in May.', 'Boats did not in May.', 'nothing'],
  ['The council was not denied a right.', ['The council denied her a right.', 'It did not deny a right.'], 'nothing'],
  [
    'The council was not denied a right.',
    'Nobody, in all of the years it sat at sea with us, denied a right.',
    'negation-changed, not',
  ],
  [
    'The pool did not open in Kessim.',
    ['The pool opened in Kessim.', 'Not once in a year did it open.'],
    'negation-changed, not',
  ],
  ['The talk is no longer set for Thursday.', 'The talk is still set for Thursday.', 'negation-changed, no longer'],
  ['The driver was unharmed.', 'The unharmed driver harmed the guard.', 'nothing'],
  ['The driver was unhurt.', 'The driver was not hurt.', 'nothing'],
])('beside what it rests on, “%s”, “%s”: %s', (told, passage, findings) => {
  expect(findingsOf(negationIsKept, told, ...[passage].flat())).toBe(findings);
});
