import { remembered } from '../remembered.ts';
import { isDemonymOf, otherNames } from './demonyms.ts';

/** Seats of government that news calls “the … capital”, by the country's name. */
const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  `afghanistan kabul|albania tirana|algeria algiers|argentina buenos aires|armenia yerevan|australia canberra|austria vienna|azerbaijan baku
  bangladesh dhaka|belarus minsk|belgium brussels|bolivia la paz|bosnia sarajevo|brazil brasilia|bulgaria sofia|cambodia phnom penh
  canada ottawa|chile santiago|china beijing|colombia bogota|croatia zagreb|cuba havana|cyprus nicosia|czech republic prague|denmark copenhagen
  ecuador quito|egypt cairo|estonia tallinn|ethiopia addis ababa|finland helsinki|france paris|georgia tbilisi|germany berlin|ghana accra
  greece athens|haiti port-au-prince|hungary budapest|iceland reykjavik|india new delhi|indonesia jakarta|iran tehran|iraq baghdad|ireland dublin
  israel jerusalem|italy rome|jamaica kingston|japan tokyo|jordan amman|kazakhstan astana|kenya nairobi|kosovo pristina|latvia riga|lebanon beirut
  libya tripoli|lithuania vilnius|malaysia kuala lumpur|mali bamako|malta valletta|mexico mexico city|moldova chisinau|mongolia ulaanbaatar
  morocco rabat|mozambique maputo|myanmar naypyidaw|nepal kathmandu|netherlands amsterdam|nigeria abuja|norway oslo|pakistan islamabad|peru lima
  philippines manila|poland warsaw|portugal lisbon|qatar doha|romania bucharest|russia moscow|rwanda kigali|saudi arabia riyadh|scotland edinburgh
  senegal dakar|serbia belgrade|slovakia bratislava|slovenia ljubljana|somalia mogadishu|south korea seoul|north korea pyongyang|spain madrid
  sri lanka colombo|sudan khartoum|sweden stockholm|switzerland bern|syria damascus|taiwan taipei|tanzania dodoma|thailand bangkok|tunisia tunis
  turkey ankara|uganda kampala|ukraine kyiv|uk london|england london|us washington|uruguay montevideo|venezuela caracas|vietnam hanoi
  wales cardiff|yemen sanaa|zambia lusaka|zimbabwe harare`
    .split(/[|\n]/u)
    .map((line) => {
      const words = line.trim().split(' ');
      const cut = /^(?:czech|saudi|south|north|sri)$/u.test(words[0] ?? '') ? 2 : 1;
      return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const;
    }),
);

/** The capital of the country that a name or an adjective stands for, in lower case; empty where none is known. */
export const capitalsOf = (name: string): string[] =>
  [...new Set([name, ...otherNames(name)])].flatMap((country) => capitals[country] ?? []);

/** The country, by its name in this list, whose capital stands for its government: “Tehran” → iran; null for no capital. */
const countryOf = (capital: string): string | null => countries.get(capital) ?? null;

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(capitals)
    .map(([country, its]) => [its, country] as const)
    .toReversed(),
);

/** What else a country's government is called. */
const seats: Readonly<Record<string, readonly string[]>> = {
  us: [
    'federal government',
    'white house',
    '(?:biden|trump|obama|bush|clinton|reagan|carter|nixon) administration',
    'president (?:\\p{Lu}\\S* ){0,2}(?:biden|trump|obama|bush|clinton|reagan|carter|nixon)',
    'state department',
    'u\\.?s\\.? government',
    'congress',
    'capitol hill',
    'pentagon',
    'federal reserve',
  ],
  uk: ['downing street', 'british government', 'whitehall', 'house of commons', 'westminster', 'nhs'],
  russia: ['kremlin', 'duma'],
  france: ['elysee', 'élysée'],
  germany: ['bundestag', 'bundesrat'],
  israel: ['knesset'],
};

/** Whether a text speaks of the country or government that a capital stands for: “Washington” of the United States; “us” is no country. */
export function speaksOfItsGovernment(capital: string, text: string): boolean {
  const country = countryOf(capital.toLowerCase());
  if (country === null) return false;
  const plain = text.replaceAll(/(?<=\b\p{L})\./gu, '');
  return (
    [country, ...otherNames(country), ...(seats[country] ?? [])].some((name) =>
      (name.length === 2 ? inCapitals : anywhere)(name).test(plain),
    ) || (plain.match(capitalised) ?? []).some((word) => isDemonymOf(word.toLowerCase(), country))
  );
}

const capitalised = /\p{Lu}\p{Ll}{3,}/gu;
const anywhere = remembered((name) => new RegExp(`\\b${name}\\b`, 'iu'));
const inCapitals = remembered((name) => new RegExp(`\\b${name.toUpperCase()}\\b`, 'u'));

/** “America” of “the nation” in a text that names its government. */
export const isItsNation = (name: string, text: string): boolean =>
  /\b(?:nation|country|nationwide|homeland)\b/iu.test(text) &&
  [name, ...otherNames(name)].some((country) => (seats[country] ?? []).some((seat) => anywhere(seat).test(text)));

/** “Tripoli” of “the Libyan capital”, of “the capital of Libya”, and of “the nation's capital” of a text that speaks of its country. */
export function isCalledACapital(capital: string, text: string): boolean {
  const country = countryOf(capital.toLowerCase());
  if (country === null || !/\bcapital\b/iu.test(text)) return false;
  const plain = text.replaceAll(/(?<=\b\p{L})\.|['’]s\b/gu, '').toLowerCase();
  return (
    [country, ...otherNames(country)].some((name) => asCapital(name).test(plain)) ||
    (/\b(?:nation|country|federal) capital\b/u.test(plain) && speaksOfItsGovernment(capital, text))
  );
}

const asCapital = remembered((name) => new RegExp(`\\b${name} capital\\b|\\bcapital of (?:the )?${name}\\b`, 'u'));
