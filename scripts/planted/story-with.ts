import { escapeMarkdown } from '../stories/escape-markdown.ts';
import { parseStory } from '../stories/parse-story.ts';
import type { Statement, Story } from '../stories/story.ts';

/** The story in a file's text; null where it is none. */
export function storyIn(file: string): Story | null {
  const story = parseStory(file);
  return story.ok ? story.value : null;
}

/** Only the statement with the error: what is said of the others is the same with it and without. */
export function alone(story: Story, { line, footnotes: [first] }: Statement): Story {
  const isIt = (other: Statement) => other.line === line && other.footnotes[0]?.mark === first?.mark;
  return { ...story, statements: story.statements.filter(isIt) };
}

/** The same words as the writer's own; where a quotation stands in the quotation, there is no telling whose they would be. */
export function retold(text: string): string | null {
  return /[‘’].*[‘’]/u.test(text) || !text.includes('“') ? null : text.replaceAll(/[“”]/gu, '').replace('..', '.');
}

/** The file with other words in the place of a statement's. */
export function withText(file: string, { line, text: was }: Statement, is: string): string {
  const lines = file.split('\n');
  const [head, tail] = [escapeMarkdown(was), escapeMarkdown(is)];
  return lines.map((each, at) => (at === line - 1 ? each.replace(head, () => tail) : each)).join('\n');
}
