import { leansOn } from '../drafts/en/leans-on.ts';
import { blockHash } from '../stories/block-hash.ts';
import { escapeMarkdown } from '../stories/escape-markdown.ts';
import type { Statement, Story } from '../stories/story.ts';
import { countWords } from '../text/words.ts';
import { notYetTold } from './not-yet-told.ts';
import { saidIn } from './revise-story.ts';

/** An addition is a paragraph, not a second story. */
const MOST = 3;

type Sentence = { text: string; markdown: string; parts: Statement[] };

/**
 * Sentences of one story's running text that another does not tell, as markdown with the marks they have there: only what
 * the newsroom wrote, whole sentences that stand by themselves, within `room` words.
 */
export function newSentences(told: Story, other: Story, room: number): string[] {
  const known = saidIn(told);
  const chosen: Sentence[] = [];
  let left = room;
  for (const sentence of sentencesOf(other)) {
    const words = countWords(sentence.text);
    const telling = !leansOn(sentence.text) && notYetTold(sentence.text, [...known, ...chosen.map(({ text }) => text)]) > 0;
    if (chosen.length === MOST || words > left || !telling) continue;
    chosen.push(sentence);
    left -= words;
  }
  return chosen.map(({ markdown }) => markdown);
}

/** Statements end at their marks; a sentence ends where one of them ends with a full stop. */
function sentencesOf({ statements, blocks, front }: Story): Sentence[] {
  const ours = new Set(front.written);
  const lines = new Set(blocks.filter(({ markdown }) => ours.has(blockHash(markdown))).map(({ line }) => line));
  const found: Sentence[] = [];
  let parts: Statement[] = [];
  for (const statement of statements.filter(({ part, line }) => part === 'body' && lines.has(line))) {
    if (parts[0] && parts[0].line !== statement.line) parts = [];
    parts.push(statement);
    if (!/[.!?…]["”’)\]]*$/u.test(statement.text.trim())) continue;
    found.push(asSentence(parts));
    parts = [];
  }
  return found.filter((sentence) => sentence.parts.every((part) => part.footnotes.length > 0 && part.missing.length === 0));
}

function asSentence(parts: Statement[]): Sentence {
  const text = parts.map((part) => part.text.trim()).join(' ');
  const markdown = parts
    .map(marked)
    .join(' ')
    .replace(/(\]) (?=[,;:.])/g, '$1');
  return { text, markdown, parts };
}

const marked = ({ text, footnotes }: Statement) =>
  escapeMarkdown(text.trim()) + footnotes.map(({ mark }) => `[^${mark}]`).join('');
