import { stemmer } from 'stemmer';
import { remembered } from '../../text/remembered.ts';

/** Past forms and plurals that no ending leads back to their word. */
const irregular: ReadonlyMap<string, string> = new Map(
  `was were is are am been being be|tried tries try|had has have|did done does do|went gone go|fell fallen fall|rose risen rise|won win|lost lose|held hold
  said says say|told tell|took taken take|gave given give|came come|became become|began begun begin|broke broken break|brought bring
  built build|bought buy|caught catch|chose chosen choose|cut cuts cut|drew drawn draw|drove driven drive|ate eaten eat|felt feel
  fought fight|found find|flew flown fly|forgot forgotten forget|froze frozen freeze|got gotten get|grew grown grow|hid hidden hide
  hit hits hit|lied lies lying lie|tied ties tying tie|hurt hurts hurt|kept keep|knew known know|led lead|left leave|lent lend|let lets let|lay lain lie|laid lay|made make|meant mean|met meet
  paid pay|put puts put|quit quits quit|ran run|rang ring|read reads read|rode ridden ride|saw seen see|sought seek|sold sell|sent send
  set sets set|shook shaken shake|shot shoot|showed shown show|shut shuts shut|sang sing|sank sunk sink|slept sleep|spoke spoken speak
  spent spend|spread spreads spread|stood stand|stole stolen steal|struck strike|swore sworn swear|swept sweep|swam swim|taught teach
  thought think|threw thrown throw|understood understand|woke wake|wore worn wear|wrote written write|withdrew withdrawn withdraw
  upheld uphold|overcame overcome|overthrew overthrown overthrow|undertook undertaken undertake|men man|women woman|children child
  people person|feet foot|teeth tooth|lives life|wives wife|knives knife|halves half|dies died dead dying deaths death die|better best good
  worse worst bad|freed free|shrank shrunk shrink|bled bleed|fed feed|fled flee|dealt deal|bent bend|bound bind|bet bets bet|burnt burn|clung cling
  crept creep|dug dig|hung hang|knelt kneel|leapt leap|sat sit|slid slide|spun spin|stuck stick|stung sting|tore torn tear|won’t will`
    .split(/[|\n]/u)
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.map((word) => [word, words.at(-1) ?? word] as const);
    }),
);

/** A run meets the same words over and over; a hostile page makes up new ones without end. */
const MOST = 100_000;

/** The stem of a lower-case English word: Porter's, after past forms and plurals that no ending tells. */
export const stemOf = remembered((word: string): string => {
  const base = irregular.get(word) ?? word;
  return /^[a-z]{3,40}$/u.test(base)
    ? stemmer(base.replace(/our(?=s?$|ed|ing|able)/u, 'or').replace(/is(?=e[ds]?$|ing$|ation)/u, 'iz'))
    : base.slice(0, 40);
}, MOST);
