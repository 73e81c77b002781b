import { offices } from './en/offices.ts';
import { isMoreGeneral, isOffice } from './en/roles.ts';
import type { Check } from './check.ts';
import { hasWordFor } from './means-the-same.ts';
import { type Mention, mentionsIn, sameMention } from './mentions.ts';
import { type Holder, holdersIn } from './office-holders.ts';
import type { Reading } from './reading.ts';
import { restsOnAPassage, type Told, toldIn } from './told.ts';

/** What one person is called in the passages, nobody else is called in the story: “Mayor Ana Ruiz met Bo Lind” makes no mayor of Bo Lind. */
export const eachOfficeStaysWithItsHolder: Check = (story) =>
  toldIn(story).flatMap((told) =>
    holdersIn(told.own.text)
      .filter((holder) => isAnothers(holder, told) || isCalledOtherwise(holder, told))
      .slice(0, 1)
      .map(({ role, name }) => ({ code: 'office-not-sourced' as const, line: told.line, office: `${role.word} ${name.text}` })),
  );

/** The passages call the very person something else, and nobody this: “the owner, Bo Lind” of “coach Bo Lind”. */
function isCalledOtherwise({ role, name }: Holder, { all }: Told): boolean {
  if (!restsOnAPassage({ all }) || all.some((reading) => hasWordFor(role, reading))) return false;
  const beside = all.flatMap(({ text }) =>
    mentionsIn(text).flatMap((mention) => (sameMention(mention, name) ? around(mention, text) : [])),
  );
  return (
    all.some(({ text }) => holdersIn(text).some((holder) => sameMention(holder.name, name))) &&
    !beside.some((words) => isMoreGeneral(role.word, words))
  );
}

/** The words beside a name. */
const around = ({ start, end }: Mention, text: string): string =>
  `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(end, end + BESIDE)}`;

/** In characters. */
const BESIDE = 40;

/** The passages have the name and the office, give the office to another alone. */
function isAnothers({ role, name }: Holder, { all }: Told): boolean {
  // A whole article may speak of any number of drivers and singers.
  if (!restsOnAPassage({ all }) && !isOffice(role.word)) return false;
  const holders = all.flatMap(({ text }) => holdersIn(text)).filter((holder) => sameRole(holder.role.word, role.word));
  if (holders.length === 0 || holders.some((holder) => sameMention(holder.name, name))) return false;
  const isNamed = all.some(({ text }) => mentionsIn(text).some((mention) => sameMention(mention, name)));
  return isNamed && !hasOther(all, role.word, holders);
}

/** The office stands without a holder as well, or for several: it may be anybody's. */
const hasOther = (all: Reading[], role: string, holders: Holder[]) =>
  all.some(({ tokens }) =>
    tokens.some(
      (token) =>
        plural(role).includes(token.word) ||
        (sameRole(token.word, role) && !holders.some((holder) => holder.role.at === token.at && holder.role.word === token.word)),
    ),
  );

const plural = (role: string) => [`${role}s`, role.replace(man, 'men')].filter((word) => word !== role);

const man = /man$/u;

const plain = (word: string) => word.replace(owns, '');
const owns = /['’]s$/u;
const sameRole = (one: string, other: string) =>
  plain(one) === plain(other) || (offices.get(plain(one))?.includes(plain(other)) ?? false);
