/**
 * node bench/told.ts --content DIR --memory DIR [--show]
 *
 * What is the matter with the digests of a run: counts pronouns that point at nothing, days nobody can place, words, findings of the checks
 * (the quoting budget is one), how long a digest takes, and which share of the facts that two voices tell the story tells. `--show` names each.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import newsroom from '../newsroom.config.ts';
import { checkStory } from '../scripts/checks/check-story.ts';
import { inWords } from '../scripts/checks/words.ts';
import { writeDigest } from '../scripts/drafts/write-digest.ts';
import { recallArticles } from '../scripts/gather/remembered-articles.ts';
import { withVoices } from '../scripts/articles/voice.ts';
import { diskFolder } from '../scripts/io/folder.ts';
import { parseStory } from '../scripts/stories/parse-story.ts';
import type { Story } from '../scripts/stories/story.ts';
import { countWords } from '../scripts/text/words.ts';
import { mean } from './bootstrap.ts';
import { danglingIn, sharedFacts, undatedIn } from './told-counts.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, memory: { type: 'string' }, show: { type: 'boolean' } },
});
if (values.content === undefined || values.memory === undefined)
  throw new Error('Which run? Say --content DIR (its stories) and --memory DIR (its articles): the folders news.ts was given.');

const articles = withVoices((await recallArticles(diskFolder(values.memory))).map(({ article }) => article));
const files = globSync('stories/**/*.md', { cwd: values.content }).sort();
const counts = files.flatMap((file) => {
  const parsed = parseStory(readFileSync(join(values.content ?? '', file), 'utf8'));
  return parsed.ok ? [{ file, ...countsOf(parsed.value) }] : [];
});

function countsOf(story: Story) {
  const body = story.statements.filter(({ part }) => part !== 'timeline').map(({ text }) => text);
  const urls = new Set(story.front.articles.map(({ url }) => url));
  const its = articles.filter(({ url }) => urls.has(url));
  return {
    seconds: secondsFor(its),
    words: body.reduce((sum, text) => sum + countWords(text), 0),
    dangling: body.flatMap(danglingIn),
    undated: body.flatMap((text, at) => undatedIn(text, body.slice(0, at + 1).join('\n'))),
    findings: checkStory(story).map(inWords),
    elsewhere: headedElsewhere(story) ? 1 : 0,
    ...sharedFacts(its, story),
  };
}

/** What the digest writer takes for the same articles, here and now. */
function secondsFor(its: typeof articles): number {
  const start = performance.now();
  writeDigest({ id: '', articles: its, told: null, alsoTold: [] });
  return (performance.now() - start) / 1000;
}

/** The headline is another outlet's than the first sentence. */
function headedElsewhere({ front, statements }: Story): boolean {
  const lead = statements.find(({ part }) => part === 'body')?.footnotes[0]?.publisher ?? '';
  return !front.title.toLowerCase().includes(lead.replace(/^the /iu, '').toLowerCase());
}

const withAny = (key: 'dangling' | 'undated' | 'findings') => counts.filter((each) => each[key].length > 0).length;
const sum = (key: 'shared' | 'told' | 'elsewhere') => counts.reduce((total, each) => total + each[key], 0);
console.table({
  stories: counts.length,
  'words, mean': Math.round(mean(counts.map(({ words }) => words))),
  'words, most': Math.max(...counts.map(({ words }) => words)),
  [`more than ${newsroom.digest.most} words`]: counts.filter(({ words }) => words > newsroom.digest.most).length,
  'with a finding of the checks': withAny('findings'),
  'with a dangling pronoun': withAny('dangling'),
  'with a day nobody can place': withAny('undated'),
  'headline and first sentence of two outlets': sum('elsewhere'),
  'facts two voices tell': sum('shared'),
  'seconds a digest, mean': mean(counts.map(({ seconds }) => seconds)).toFixed(2),
  'seconds a digest, most': Math.max(...counts.map(({ seconds }) => seconds)).toFixed(2),
  'of these told, per cent': Math.round((1000 * sum('told')) / Math.max(1, sum('shared'))) / 10,
});
if (values.show)
  for (const { file, dangling, undated, findings } of counts)
    for (const what of [...dangling, ...undated, ...findings]) console.log(`${file}: ${what}`);
