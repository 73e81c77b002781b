import { commonStems } from './en/common-stems.ts';

/** Share of everyday articles that hold a term which is not among the common stems. */
const RARE = 0.0012;

/** The share of everyday news articles, 0 to 1, that hold a term of `termsOf`. */
export const everydayShare = (term: string): number => commonStems.get(term) ?? RARE;
