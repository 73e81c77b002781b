import newsroom from '../../newsroom.config.ts';

const numbers = new Intl.NumberFormat(newsroom.locale);

/** “1 story”, “1,350 words”. */
export const count = (amount: number, one: string, many: string): string =>
  `${numbers.format(amount)} ${amount === 1 ? one : many}`;

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction a language (BCP 47) is written in. */
export const direction = (language: string): 'ltr' | 'rtl' =>
  rightToLeft.has(new Intl.Locale(language).language) ? 'rtl' : 'ltr';

/** Attributes of what is written in a story's language: the words around it are the paper's. */
export const languageOf = (language: string): { lang: string; dir: 'ltr' | 'rtl' } => ({
  lang: language,
  dir: direction(language),
});

/** “Norway” for `NO`; “international” for `int`. */
export const countryName = (code: string): string =>
  code === 'int' ? 'international' : (new Intl.DisplayNames([newsroom.locale], { type: 'region' }).of(code) ?? code);

/** “English” for `en`. */
export const languageName = (code: string): string =>
  new Intl.DisplayNames([newsroom.locale], { type: 'language' }).of(code) ?? code;
