import newsroom from '../../newsroom.config.ts';
import { names, type Forms } from './words.ts';

const numbers = new Intl.NumberFormat(newsroom.locale);
const plurals = new Intl.PluralRules(newsroom.locale);

/** A number as the paper writes it: “1,350”. */
export const inFigures = (amount: number): string => numbers.format(amount);

/** The form a noun has beside a number. */
export const formFor = (amount: number, forms: Forms): string => forms[plurals.select(amount)] ?? forms.other;

/** “1 story”, “1,350 words”: a number with the form its language asks for. */
export const count = (amount: number, forms: Forms): string => `${inFigures(amount)} ${formFor(amount, forms)}`;

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction a language (BCP 47) is written in. */
export const direction = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(language).language) ? 'rtl' : 'ltr';

/** Attributes of what is written in a story's language, since the words around it are the paper's. None where both are the same. */
export const languageOf = (language: string): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  language === newsroom.language ? {} : { lang: language, dir: direction(language) };

/** “Norway” for `NO`; “international” for `int`. */
export const countryName = (code: string): string =>
  code === 'int' ? names.international : (new Intl.DisplayNames([newsroom.locale], { type: 'region' }).of(code) ?? code);

/** “English” for `en`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([newsroom.locale], { type: 'language' }).of(code) ?? code;
