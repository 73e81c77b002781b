import { stemOf } from './stem.ts';

/**
 * Words that accuse, or tell of a death, a crime, a confession or a dismissal. Before the stroke: grave words, which carry each
 * other; behind it: words of a passage that carry them too, and are not grave, or say more than the grave word does.
 */
const lines = `
kill killer die died dead death deadly fatal fatally fatality perish / demise murder murderer homicide manslaughter slay slain assassinate execute suicide massacre victim toll body bodies casualty casualties lives life drown behead hang mourn funeral late bodies corpse remains carcass carcasses perish drown posthumous widow widower bury burial cremate grave inherit bereave mourner obituary outlive predecease mortality mortal euthanise slaughter massacre genocide holocaust cull
murder murderer / homicide assassinate assassination slay slain
assassinate assassination assassin / murder
massacre / slaughter genocide
genocide /
slaughter / kill killed killing massacre genocide
steal stole stolen theft thief thieves rob robber robbery loot looter burgle burglar burglary heist / embezzle hijack
embezzle embezzlement launder extort extortion blackmail / misuse
bribe bribery kickback / corrupt corruption graft
corrupt corruption / bribe bribery graft kickback embezzle
lied liar liars / lie untrue false mislead misled deceive perjury
admit admission confess confession / acknowledge concede plead pleaded recognise own apologise misspeak misspoken
resign resignation / quit step leave depart departure exit stand
quit / resign resignation step leave depart departure exit stand withdraw drop vacate abandon
arrest / detain detention custody apprehend seize capture hold catch
detain detention / arrest custody apprehend seize capture hold
charge indict indictment / accuse prosecute count cost fee price face run lead command head
convict conviction guilty / acquit acquittal innocent clear verdict sentence jail imprison plead prison verdict
jail imprison / prison sentence custody convict serve serving term inmate
rape rapist / sexual sexually
abuse abuser molest harass harassment / insult racist slur mistreat assault torture ill-treat bully
torture /
fraud fraudulent scam swindle swindler / deceive deception cheat embezzle con forge forgery
burn burnt burned arson arsonist / fire blaze flame ignite torch scorch alight inferno smoke
explode explosion detonate blast bomb / blow blew device
suicide / hang
attack assault / stab ambush beat beaten thrash raid strike bomb shell offensive shoot criticise criticism condemn blast slam denounce castigate tirade lash lambast berate assail rebuke accuse vilify disparage rail hit fire invade invasion violence
stab attack assault / knife
ambush / attack raid
invade invasion invader / incursion offensive attack occupy occupation enter troop
ban prohibit forbid outlaw / illegal unlawful illicit outlaw restrict bar block suspend moratorium boycott disallow stop
sue sued suing lawsuit / suit court legal claim complaint case action
kidnap kidnapper abduct abduction hostage / seize capture take
hijack hijacker / seize
smuggle smuggler trafficker / traffic trafficking illegal
terrorist terrorism / terror
spy spies espionage treason traitor / intelligence secret
drunk drunken intoxicated drunkenness / drink alcohol alcoholic liquor sober breathalyse intoxicate
perjury plagiarism plagiarise bigamy paedophile / lie copy
`;

/** Stem of a grave word → stems that carry it. Words whose stem has a harmless sense stand as they are. */
const carriers = table();

/** The stems that carry a grave word; null where a word is none. */
export const carriersOf = (word: string, stem: string): ReadonlySet<string> | null =>
  (word === 'quite' ? undefined : carriers.get(harmlessStem.has(stem) ? word : stem)) ?? null;

/** “The port lies on the river” and “the late minister” are no accusations. */
const harmlessStem: ReadonlySet<string> = new Set(['lie', 'li']);

function table(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const [grave = [], plain = []] = line.split('/').map((side) => side.trim().split(/\s+/u).filter(Boolean));
    const all = [...grave, ...plain].map(stemOf);
    for (const word of grave) {
      const key = /^(?:lied|liars?)$/u.test(word) ? word : stemOf(word);
      found.set(key, new Set([...(found.get(key) ?? []), ...all]));
    }
  }
  return found;
}
