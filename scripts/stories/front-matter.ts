import { isDeepStrictEqual } from 'node:util';
import matter from 'gray-matter';
import { isAlias, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'astro/zod';
import { failed, ok, type Result } from '../result.ts';
import { schemaInWords } from './schema-words.ts';
import { yamlInWords } from './yaml-words.ts';

/** What is wrong with a file of `content/`, and where: line and column from 1. */
export type Problem = { line: number; column: number; what: string };

/** A page cut in two: parsed front matter, and the body with the line it begins on. */
export type Page<Front> = {
  front: Front;
  body: string;
  bodyLine: number;
  /** Where the value of a field stands (`['articles', 0, 'source']`), or the nearest thing around it that the file has. */
  positionOf: (path: readonly PropertyKey[]) => { line: number; column: number };
};

/**
 * Reads the front matter of a page against a schema. Plain YAML between bare `---` fences and nothing else:
 * gray-matter would run `---js`, anchors and aliases hide what a reviewer sees, and where two YAML readers
 * disagree about a value (`no`, `12:30`, a bare date) the site and the newsroom would read two different stories.
 * `kind` is what messages call the page.
 */
export function readFrontMatter<Schema extends z.ZodType>(
  original: string,
  schema: Schema,
  kind = 'this page',
): Result<Page<z.output<Schema>>, Problem[]> {
  const text = original.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const fences = /^---\n([\s\S]*?\n)?---\n/.exec(text);
  if (!fences) return failed([problem(1, 1, 'expected plain YAML between two lines of three hyphens: “---”, the fields, “---”')]);
  const lines = new LineCounter();
  const document = parseDocument(fences[1] ?? '', { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number, what: string) => problem(lines.linePos(offset).line + 1, lines.linePos(offset).col, what);
  const [unread] = document.errors;
  if (unread) return failed([at(beginningOf(document, unread.pos[0]), yamlInWords(unread))]);
  const hidden = hiddenYaml(document, at);
  if (hidden.length > 0) return failed(hidden);
  const data: unknown = document.toJS();
  if (!areAlike(data, readWithGrayMatter(text)))
    return failed([problem(2, 1, 'YAML readers differ about a value here: put strings and times in double quotes')]);
  const parsed = schema.safeParse(data);
  if (!parsed.success)
    return failed(
      causesOf(parsed.error.issues)
        .flatMap((issue) => said(issue, document, kind))
        .map(({ path, what }) => at(offsetOf(document, path), what)),
    );
  const positionOf = (path: readonly PropertyKey[]) => {
    const { line, column } = at(offsetOf(document, path), '');
    return { line, column };
  };
  return ok({ front: parsed.data, body: text.slice(fences[0].length), bodyLine: countLines(fences[0]) + 1, positionOf });
}

/** Where a value begins that was not closed: the reader notices only at the end. */
function beginningOf(document: ReturnType<typeof parseDocument>, end: number): number {
  let begin = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') === true && range && range[0] < end && range[1] >= end) begin = range[0];
    },
  });
  return begin;
}

const problem = (line: number, column: number, what: string): Problem => ({ line, column, what });
const countLines = (text: string) => text.split('\n').length - 1;
/** Prototypes differ between the two readers; what a reader of the values sees does not. Fields may stand in another order. */
function areAlike(one: unknown, other: unknown): boolean {
  const [here, there] = [one, other].map((data) => JSON.stringify(data ?? null)) as [string, string];
  return here === there || isDeepStrictEqual(JSON.parse(here), JSON.parse(there));
}

function hiddenYaml(document: ReturnType<typeof parseDocument>, at: (offset: number, what: string) => Problem): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push(at(offset, `alias “*${node.source}”: write the value out`));
      else if (node.anchor) found.push(at(offset, `anchor “&${node.anchor}”: write the value out`));
      else if (node.tag) found.push(at(offset, `tag “${node.tag}”: plain values only`));
      else if (isScalar(node) && node.type === 'PLAIN' && isDoubtful(node.source ?? ''))
        found.push(at(offset, `YAML readers differ about \`${node.source}\`: put it in double quotes`));
    },
  });
  return found;
}

/** Looks like a number or a time to some reader and is not the plain one that is the same to all: `0o17`, `8e400`, `1_000`, `12:30`. */
function isDoubtful(source: string): boolean {
  const looks = /^[-+]?\.?\d[\d_.,:e+\-tz ]*$|^[-+]?0[xob][\da-f_]*$|^[-+]?\.(?:inf|nan)$|^(?:<<|=)$/iu.test(source);
  return looks && !/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u.test(source.replace(/^-0(?:\.0*)?$/u, '+'));
}

/** gray-matter as the site's tools use it, with its engines that run code made to throw. Called with options: without, it hands out a shared object. */
function readWithGrayMatter(text: string): unknown {
  const refuse = () => {
    throw new Error('only plain YAML is read');
  };
  try {
    return matter(text, {
      language: 'yaml',
      engines: { javascript: refuse, js: refuse, json: refuse, toml: refuse, coffee: refuse },
    }).data;
  } catch {
    return undefined;
  }
}

/** One issue a field, and those that compare fields (“not before `published`”) only once each field is well by itself. */
function causesOf(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const own = issues.filter(({ code }) => code !== 'custom');
  const causes = own.length > 0 ? own : issues;
  return causes.filter(({ path }, index) => causes.findIndex((other) => isDeepStrictEqual(other.path, path)) === index);
}

/** An issue in words, with the path it is about: zod names an unknown key beside the path to its parent. */
function said(issue: z.core.$ZodIssue, document: ReturnType<typeof parseDocument>, kind: string) {
  const { path } = issue;
  const name = path.length > 0 ? `\`${path.join('.')}\`` : '';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: `\`${key}\` is not a field of ${name || kind}: content/schema.ts lists those there are`,
    }));
  if (name !== '' && !document.hasIn(path)) return [{ path, what: `${name} is missing` }];
  if (name !== '' && document.getIn(path) === null) return [{ path, what: `${name} has no value` }];
  return [{ path, what: `${name || 'front matter'}: ${schemaInWords(issue)}` }];
}

/** Offset of the deepest node on a zod path that the file really has. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isScalar(node) || (typeof node === 'object' && node !== null && 'range' in node)) return rangeStart(node);
  }
  return 0;
}

function rangeStart(node: object): number {
  const range = 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}
