import { isKnownPlace } from './demonyms.ts';

/** Cities that news names without their country, and parties: in lower case none of these words is one. */
const names: ReadonlySet<string> = new Set(
  `aberdeen aleppo algiers amsterdam ankara antwerp athens atlanta auckland baghdad baku baltimore bangalore bangkok barcelona basra beijing beirut
  belfast belgrade berlin birmingham bogota bologna bordeaux boston bratislava brisbane bristol brooklyn brussels bucharest budapest cairo calgary
  canberra caracas cardiff casablanca chennai chicago cincinnati cleveland cologne colombo copenhagen dakar dallas damascus delhi denver detroit
  dhaka donetsk dubai dublin dundee dusseldorf edinburgh frankfurt geneva glasgow gothenburg guangzhou hanoi harare havana helsinki hiroshima
  honolulu houston hyderabad indianapolis istanbul jakarta jerusalem johannesburg kabul kandahar karachi kathmandu kharkiv khartoum kinshasa kolkata
  kyiv lagos lahore leicester lisbon liverpool london luanda lyon madrid manchester manhattan manila marrakesh marseille melbourne memphis miami
  milan milwaukee minneapolis minsk mogadishu mombasa montreal moscow mosul mumbai munich nagasaki nairobi naples nashville newcastle nicosia
  odesa osaka oslo ottawa oxford palermo paris philadelphia pittsburgh prague pretoria pyongyang riyadh rotterdam salzburg santiago sarajevo seattle
  seoul shanghai sheffield shenzhen singapore sofia southampton stockholm strasbourg stuttgart swansea sydney taipei tallinn tbilisi tehran
  tirana tokyo toronto toulouse tripoli tunis turin ulaanbaatar utrecht valencia vancouver venice vienna vilnius warsaw winnipeg wuhan yerevan
  yokohama zagreb zurich democrats republicans democrat republican tories tory`.split(/\s+/u),
);

/** Adjectives and short forms of places that are words as well. */
const alsoWords = /^(?:polish|hamburgers?|scots?|calif|danish|roman|chile|china|.{1,4})$/u;

/** Whether a word is a name even where a sentence opens with it, since it means nothing else. */
export const isSurelyAName = (word: string): boolean => {
  const lower = word.toLowerCase();
  return names.has(lower) || (isKnownPlace(lower) && !alsoWords.test(lower));
};
