import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Trail } from './desk/explain-story.ts';
import { trailInWords } from './desk/trail-in-words.ts';
import { callFault } from './io/call-fault.ts';

const help = `npm run explain -- [options] STORY…
       npm run explain -- --record FILE [--content DIR]

Prints how each statement of a story, or of all stories in a folder, comes to stand: the passages it rests on with publisher,
voice and address, what of it stands in them (✓), what a check of scripts/checks/ objects to (✗), and its words that they do
not have, for you to compare (?). All of it comes from the story file.

  --json         the same as JSON on standard output:
                 [{ path, title, voices, rules, ruled, everyWord, statements, whole, absent, unjudged }]
  --record FILE  write the trails of all stories into FILE, for a build of the site to show them; those that FILE has of the same
                 text by the same rules are taken over
  --content DIR  the content folder (content, or what CONTENT_DIR names)
  --help         this text

Exit: 0 every statement stands, or the trails are written; 1 a check has an objection, or a file is no story; 2 the call is wrong.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return wrongCall(call);
  if (call.help) return say(help, 0);
  if (call.record !== undefined) return record(call.content, call.record);
  if (call.stories.length === 0) return wrongCall('which story? Name its file, as in content/stories/2026/03/14/a-story.md');
  const paths = await filesOf(call.stories, call.content);
  if (typeof paths === 'string') return wrongCall(paths);
  // What does the work is loaded once it is known that there is some.
  const [{ parseStory }, { explainStory }] = await Promise.all([
    import('./stories/parse-story.ts'),
    import('./desk/explain-story.ts'),
  ]);
  const trails: (Trail & { path: string })[] = [];
  for (const path of paths) {
    const story = parseStory(await readFile(path, 'utf8'));
    if (!story.ok) return complain(path, story.reason);
    trails.push({ path, ...explainStory(story.value) });
  }
  const stands = trails.flatMap(({ statements, whole }) => [...statements.flatMap(({ verdicts }) => verdicts), ...whole]);
  const text = call.json
    ? JSON.stringify(trails, null, 2)
    : trails.map((trail) => trailInWords(trail.path, trail)).join('\n\n\n');
  return say(text, stands.every(({ findings }) => findings.length === 0) ? 0 : 1);
}

/** The files of the stories asked for; why there are none. */
async function filesOf(asked: string[], content: string): Promise<string[] | string> {
  const [{ storiesAt }, { didYouMean }] = await Promise.all([import('./desk/stories-at.ts'), import('./io/did-you-mean.ts')]);
  const files: string[] = [];
  for (const path of asked) {
    const its = await storiesAt(path);
    if (its === null) return `${path}: no such file${didYouMean(path, content)}`;
    if (its.length === 0)
      return `${path}: no story in this folder; stories are .md files, as in content/stories/2026/03/14/a-story.md`;
    files.push(...its);
  }
  return files;
}

async function record(content: string, file: string): Promise<number> {
  const { writeTrails } = await import('./desk/write-trails.ts');
  const { trails, stories } = await writeTrails(content, file);
  const rest = stories > trails ? `; npm run check says why ${stories - trails} could not be read` : '';
  process.stderr.write(`${file}: the trails of ${trails} stories${rest}\n`);
  return 0;
}

function complain(path: string, problems: { line: number; column: number; what: string }[]): number {
  for (const { line, column, what } of problems) process.stderr.write(`${path}:${line}:${column}: ${what}\n`);
  return 1;
}

function wrongCall(why: string): number {
  process.stderr.write(`explain: ${why}\nTry: npm run explain -- --help\n`);
  return 2;
}

function say(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        record: { type: 'string' },
        content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    return { ...values, stories: positionals };
  } catch (error) {
    return callFault(error);
  }
}
