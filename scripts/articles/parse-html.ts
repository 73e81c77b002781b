import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { failed, ok, type Result } from '../result.ts';

/**
 * What a page of news stays far below. Walking a tree of HTML takes time that grows with the square of its depth: thousands of
 * nested elements cost seconds to a minute, so a page is measured before a tree is built.
 */
const MOST = { characters: 4_000_000, depth: 200, elements: 25_000, attributes: 60_000, attributesOfOne: 200, texts: 100_000 };
/** Measuring stops at the first piece that goes too far. */
const PIECE = 16_384;

/** HTML → a document that always has a root, a head and a body that holds the rest; a named failure where it is too large or too deep. Never throws. */
export function parseHtml(html: string): Result<Document> {
  if (html.length > MOST.characters) return failed('page-too-large');
  const { excess, first } = measured(html);
  if (excess !== null) return failed(excess);
  try {
    // Without a root linkedom makes the first element the document, and throws where there is none.
    const whole = first === 'html' ? html : `<!doctype html><html><body>${html}</body></html>`;
    const { document } = parseHTML(whole);
    return document.documentElement === null ? failed('no-html') : ok(withBody(document));
  } catch (problem) {
    return failed(`no-html: ${problem instanceof Error ? problem.message.slice(0, 100) : 'the parser gave up'}`);
  }
}

/** What stands beside `<body>` belongs into it: linkedom leaves it where it was written, browsers and Readability do not. */
function withBody(document: Document): Document {
  const { documentElement: root, head, body } = document;
  const beside = [...root.childNodes, ...document.childNodes].filter(
    (node) => (node.nodeType === 1 || node.nodeType === 3) && node !== root && node !== head && node !== body,
  );
  for (const node of beside) body.appendChild(node);
  return document;
}

function measured(html: string): { excess: string | null; first: string } {
  const seen = { depth: 0, elements: 0, attributes: 0, texts: 0 };
  let excess: string | null = null;
  let first = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      first ||= name;
      seen.depth += 1;
      seen.elements += 1;
      if (seen.depth > MOST.depth) excess = 'page-too-deep';
      if (seen.elements > MOST.elements || Object.keys(attributes).length > MOST.attributesOfOne) excess = 'page-too-large';
    },
    onattribute() {
      seen.attributes += 1;
      if (seen.attributes > MOST.attributes) excess = 'page-too-large';
    },
    ontext() {
      seen.texts += 1;
      if (seen.texts > MOST.texts) excess = 'page-too-large';
    },
    onclosetag() {
      seen.depth -= 1;
    },
  });
  for (let at = 0; at < html.length && excess === null; at += PIECE) parser.write(html.slice(at, at + PIECE));
  return { excess, first };
}
