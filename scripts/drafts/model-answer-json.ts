import { failed, ok, type Result } from '../result.ts';

type JsonObject = Record<string, unknown>;

/** Openings of an object that are tried in prose before giving up. */
const attempts = 20;

/**
 * The largest JSON object in a text: a model may put thoughts, greetings and a fence around it. An object that names a
 * key twice or a key that means something to JavaScript is refused: readers of JSON disagree about such objects.
 */
export function jsonObjectIn(text: string): Result<JsonObject> {
  const spoken = text.replace(/^\s*<think>[\s\S]*?<\/think>/u, '');
  const whole = spoken.trim();
  const found = [whole, ...objectsWithin(whole)].flatMap((candidate) => objectOf(candidate) ?? []);
  const largest = found.toSorted((one, other) => other.json.length - one.json.length)[0];
  if (largest === undefined) return failed('The answer holds no JSON object.');
  const key = suspectKey(largest.json);
  return key === null
    ? ok(largest.value)
    : failed(`The answer’s JSON has the key “${key.slice(0, 40)}” twice, or it is one that JSON may not have here.`);
}

function objectOf(json: string): { json: string; value: JsonObject } | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? { json, value } : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** From an opening brace to the one that closes it, outermost first; where that does not parse, from the next opening on. */
function objectsWithin(text: string): string[] {
  const objects: string[] = [];
  let at = text.indexOf('{');
  for (let tried = 0; at >= 0 && tried < attempts; tried += 1) {
    const end = closingBrace(text, at);
    const json = end === null ? null : text.slice(at, end + 1);
    const good = json !== null && objectOf(json) !== null;
    if (good) objects.push(json);
    at = text.indexOf('{', good && end !== null ? end : at + 1);
  }
  return objects;
}

function closingBrace(text: string, from: number): number | null {
  let depth = 0;
  for (const { token, at } of tokens(text, from)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}

/** A key that stands twice in one object, or one of those that reach an object’s prototype; null where there is none. */
function suspectKey(json: string): string | null {
  const open: (Set<string> | null)[] = [];
  for (const { token } of tokens(json, 0)) {
    if (token === '{' || token === '[') open.push(token === '{' ? new Set() : null);
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':')) {
      const key = String(JSON.parse(token.slice(0, -1)));
      if (['__proto__', 'constructor', 'prototype'].includes(key) || open.at(-1)?.has(key)) return key;
      open.at(-1)?.add(key);
    }
  }
  return null;
}

/** Brackets, strings and, with their colon, keys. An unclosed string is taken to its end, so that no character is read twice. */
function* tokens(text: string, from: number): Generator<{ token: string; at: number }> {
  const token = /"(?:[^"\\]|\\[\s\S]?)*(?:"(?:\s*:)?|$)|[{}[\]]/gu;
  token.lastIndex = from;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) yield { token: match[0], at: match.index };
}
