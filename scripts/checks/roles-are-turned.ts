import { mutual, suffered } from './en/roles-of-verbs.ts';
import { beforeASpeaker, speaksOut, speechVerb } from './en/speech.ts';
import { stemOf } from './en/stem.ts';
import { sameGroup } from './means-the-same.ts';
import { type Mention, sameMention } from './mentions.ts';
import { namedSpeakers } from './named-speakers.ts';
import type { Reading, Token } from './reading.ts';
import { type Role, rolesOfNames } from './roles-of-names.ts';
import type { Told } from './told.ts';

/** Whether one of two names does here, or says here, what the other does or says in the passages, and the other way round. */
export function rolesAreTurned(one: Mention, other: Mention, told: Pick<Told, 'own' | 'all'>): boolean {
  return isTurned(one, other, told) || isTurned(other, one, told);
}

function isTurned(who: Mention, whom: Mention, { own, all }: Pick<Told, 'own' | 'all'>): boolean {
  const told = rolesOfNames(own);
  // Most names do nothing: the passages are not read for them.
  if (!told.some((role) => does(who, role))) return false;
  return isDoneByTheOther(who, whom, told, all.flatMap(rolesOfNames)) || isSaidByTheOther(who, whom, own, all);
}

const does = (who: Mention, { does: its }: Role) => its !== null && sameMention(its, who);
/** Whoever does it, it may be this one. */
const mayDo = (who: Mention, role: Role) => role.does === null || does(who, role);
const suffers = (who: Mention, role: Role) => role.suffers.some((its) => sameMention(its, who));

function isDoneByTheOther(who: Mention, whom: Mention, told: readonly Role[], theirs: readonly Role[]): boolean {
  return told.some((role) => {
    if (!does(who, role) || !suffers(whom, role) || does(whom, role) || mutual.has(role.verb.stem)) return false;
    const alike = theirs.filter((its) => isSameDeed(role, its));
    return (
      alike.some((its) => does(whom, its) && suffers(who, its)) &&
      !alike.some((its) => mayDo(who, its)) &&
      !told.some((its) => isSameDeed(role, its) && mayDo(whom, its))
    );
  });
}

/** The same verb, or one that can stand for it and takes its subject as this one does. */
function isSameDeed(one: Role, other: Role): boolean {
  if (one.verb.stem === other.verb.stem) return true;
  const turns = [one, other].some(({ verb, phrasal }) => phrasal || suffered.has(verb.stem));
  return !turns && sameGroup(one.verb.stem, other.verb.stem);
}

const charge = stemOf('charge');
const isSaying = ({ word, stem }: Token) => speaksOut.test(word) || stem === charge;

function isSaidByTheOther(who: Mention, whom: Mention, own: Reading, all: readonly Reading[]): boolean {
  return (
    surelySays(who, own) &&
    !maySay(whom, own) &&
    all.some((reading) => surelySays(whom, reading)) &&
    !all.some((reading) => maySay(who, reading) || somebodySays(reading))
  );
}

/** “She said”: it may be anybody whom another sentence names. */
const somebodySays = ({ tokens }: Reading): boolean =>
  tokens.some(
    ({ word }, at) =>
      speaksOut.test(word) &&
      /^(?:he|she|they|who)$/u.test(tokens.slice(0, at).findLast((its) => !beforeASpeaker.test(its.word))?.word ?? ''),
  );

const surelySays = (who: Mention, reading: Reading): boolean =>
  rolesOfNames(reading).some((role) => isSaying(role.verb) && does(who, role));

/** Named where no other name is the speaker: before a verb of speech, “he said” among them, or right behind one. */
function maySay(who: Mention, reading: Reading): boolean {
  const { tokens } = reading;
  const names = tokens.filter(({ kind, word }) => kind === 'name' && who.keys.includes(word.replace(/['’]s?$/u, '')));
  const first = names[0]?.index ?? tokens.length;
  const anothers = rolesOfNames(reading).filter((role) => !mayDo(who, role));
  return (
    surelySays(who, reading) ||
    tokens.some(
      (verb) =>
        verb.index > first && speechVerb.test(verb.word) && verb.kind !== 'name' && !anothers.some((role) => role.verb === verb),
    ) ||
    tokens.some(({ word }, at) => word === 'according' && names.some(({ index }) => index > at)) ||
    namedSpeakers(reading).some((name) => name.some(({ stem }) => names.some((its) => its.stem === stem)))
  );
}
