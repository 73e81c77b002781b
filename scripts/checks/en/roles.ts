import { offices } from './offices.ts';
import { officeNoun } from './standings.ts';

/** Nouns for what somebody does, beside the offices; none for a relation that many have (“friend”, “member”). */
const trade =
  /^(?:coach|captain|associate|aide|adviser|advisor|lawyer|solicitor|barrister|author|writer|novelist|poet|singer|guitarist|drummer|actor|actress|comedian|producer|presenter|striker|winger|midfielder|defender|goalkeeper|batsman|bowler|jockey|driver|owner|founder|co-founder|chairperson|deputy|treasurer|spokesperson|architect|engineer|teacher|surgeon|doctor|nurse|scientist|physicist|economist|historian|biologist|geologist|analyst|campaigner|activist|farmer|fisherman|pilot|astronaut|sculptor|painter|photographer|choreographer|composer|master|harbourmaster|postmaster|councillor|alderman|attorney|detective|constable|firefighter|paramedic|midwife|vicar|priest|rabbi|imam|journalist|reporter|columnist|correspondent|publisher|banker|trader|broker|builder|chemist|pharmacist|trainer|referee|umpire|skipper|champion|winner|runner-up|designer|inventor|investigator|regulator|ombudsman|registrar|provost|chef|baker|brewer|carpenter|electrician|plumber|butcher|librarian|archivist|ranger|lifeguard|suspect|victim|defendant|plaintiff|claimant|witness|gunman)$/u;

/** Words of the lists that are something else as often: a chair, the general public, the speaker of a sentence, found, nine pm. */
const somethingElse =
  /^(?:chair|general|speaker|past|pm|found|founded|founding|prime|premier|presidential|presidency|ministerial)$/u;

/** Whether a word names an office that one person holds. */
export const isOffice = (word: string): boolean => !somethingElse.test(word) && (officeNoun.test(word) || offices.has(word));

/** Whether a word says what one person is, so that it is an error to call another so: “mayor”, “striker”, “defendant”. */
export const isRole = (word: string): boolean => isOffice(word) || trade.test(word);
