import { kindOfName } from '../checks/en/kinds-of-names.ts';
import { mentionsIn } from '../checks/mentions.ts';
import { holdersIn } from '../checks/office-holders.ts';
import type { Footnote, Statement, Story } from '../stories/story.ts';
import { officeKind } from './kinds.ts';
import type { Planted } from './plant-errors.ts';
import { alone, retold, storyIn, withText } from './story-with.ts';

/** What a statement calls somebody, given to each other person of the story; the statement cites both passages. */
export function officesOfAnother(file: string, story: Story): Planted[] {
  const people = story.footnotes.flatMap((note) => peopleIn(note.passage).map((name) => ({ name, note })));
  return story.statements.flatMap((statement) => {
    const was = retold(statement.text);
    const [holder] = was === null ? [] : holdersIn(was);
    if (was === null || holder === undefined) return [];
    const others = people.filter(({ name, note }) => name !== holder.name.text && !statement.footnotes.includes(note));
    return others.flatMap(({ name, note }): Planted[] => {
      const is = was.slice(0, holder.name.start) + name + was.slice(holder.name.end);
      const [sound, wrong] = [was, is].map((text) => storyIn(withAlso(withText(file, statement, text), statement, note)));
      return sound && wrong ? [{ ...officeKind, was, is, sound: alone(sound, statement), wrong: alone(wrong, statement) }] : [];
    });
  });
}

/** Who is called something, and who is a person by the verbs and words around. */
const peopleIn = (passage: string): string[] => [
  ...new Set([
    ...holdersIn(passage).map(({ name }) => name.text),
    ...mentionsIn(passage)
      .filter(
        ({ kind, text, start, end }) =>
          kind === 'name' && text.includes(' ') && kindOfName(text, passage, start, end) === 'person',
      )
      .map(({ text }) => text),
  ]),
];

/** The statement with one more mark behind its own. */
function withAlso(file: string, { line, footnotes }: Statement, { mark }: Footnote): string {
  const last = `[^${footnotes.at(-1)?.mark ?? ''}]`;
  const lines = file.split('\n');
  return lines.map((each, at) => (at === line - 1 ? each.replace(last, () => `${last}[^${mark}]`) : each)).join('\n');
}
