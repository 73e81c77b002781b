import { collapse, stripHostile } from '../text/plain-text.ts';
import { bareName } from './outlets.ts';

/** No headline is longer; a hostile one costs time in every later step. */
const LONGEST = 500;
/** A last part behind a bar, a dash between spaces, or the like. */
const LAST_PART = /^(?<rest>.*\S)(?:\s*[|»]+\s*|\s+(?:[–—·•:~-]|::)\s+)(?<last>[^|»]{1,80})$/u;
/** Ends of addresses that are no name: `north` is what `north.co.example` goes by. */
const SECOND_LEVEL = /^(?:com?|org|net|gov|ac|edu)$/;

/** Text as one line: nothing that hides, reorders or breaks. */
export const lineOf = (text: string): string => collapse(stripHostile(text.slice(0, 200_000)));

/** What an outlet may call itself: names, and the host of its site. */
export type OutletNames = { names: (string | null)[]; host: string | null };

/**
 * A headline as one line, without its outlet's name at the end (“Bridges close | North Post”, “… - north.example”). Nothing
 * but the names given is taken off, and never the whole headline.
 */
export function headline(title: string, outlet: OutletNames): string {
  const isOwn = ownNames(outlet);
  let line = collapse(lineOf(title).slice(0, LONGEST).toWellFormed());
  for (let parts = partsOf(line); parts !== null && isOwn(parts.last); parts = partsOf(line)) line = parts.rest;
  return line;
}

function partsOf(line: string): { rest: string; last: string } | null {
  const { rest, last } = LAST_PART.exec(line)?.groups ?? {};
  return rest && last ? { rest, last } : null;
}

function ownNames({ names, host }: OutletNames): (last: string) => boolean {
  const labels = (host ?? '').toLowerCase().split('.');
  const hosts = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  const label = labels.slice(0, -1).findLast((one) => !SECOND_LEVEL.test(one));
  const own = new Set([...names, ...hosts, label].flatMap((name) => plain(name ?? '') || []));
  return (last) => own.has(plain(last)) || hosts.some((one) => one.split('.').length > 1 && last.toLowerCase().startsWith(one));
}

/** “The North Post” and “northpost” are one. */
const plain = (name: string): string =>
  bareName(lineOf(name).replace(/^www\./i, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^the(?=\p{L}{3})/u, '');
