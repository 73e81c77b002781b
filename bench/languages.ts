/**
 * node bench/languages.ts [--data FILE.json] [--language es]
 *
 * The seam of languages on free articles (rows `{ id, lang, text }`): sentences as they stand, against their own passage, and the same
 * with one number, name or day of another sentence of the set put in. `--language` may be one without a pack: the plain rules judge.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { checksFor } from '../scripts/checks/check-story.ts';
import { storyOf } from './story-of.ts';
import { sentencesOf } from '../scripts/text/sentences.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/free/wikinews_meantime_en_es_it_nl.json' },
    language: { type: 'string', default: 'es' },
  },
});
const rows = z.array(z.object({ id: z.string(), lang: z.string(), text: z.string() }));
if (!existsSync(values.data))
  console.log(`${values.data} is not here: nothing is measured. Name a file of { id, lang, text } with --data.`);
else measure(rows.parse(JSON.parse(readFileSync(values.data, 'utf8'))).filter(({ lang }) => lang === values.language));

function measure(texts: { text: string }[]): void {
  const sentences = [...new Set(texts.flatMap(({ text }) => sentencesOf(text)))].filter(
    (sentence) => sentence.split(' ').length > 7,
  );
  const patterns: [string, RegExp][] = [
    ['number', /(?<![\p{L}\p{N}.,])\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{N}])/gu],
    ['name', /(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}-])/gu],
    [
      'day',
      /(?<=\p{Ll} )(?:lunes|martes|miércoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|octubre|noviembre|diciembre)\b/gu,
    ],
  ];
  const table: Record<string, object> = { untouched: score(sentences.map((sentence) => [sentence, sentence])) };
  for (const [kind, pattern] of patterns) {
    const having = sentences.flatMap(
      (sentence) =>
        sentence
          .match(pattern)
          ?.slice(0, 1)
          .map((words) => ({ sentence, words })) ?? [],
    );
    const pairs = having.map(({ sentence, words }, at): [string, string] => {
      const other = [...having.slice(at + 1), ...having].find((each) => each.words !== words && !sentence.includes(each.words));
      return [sentence, sentence.replace(words, other?.words ?? words)];
    });
    table[`another ${kind}`] = score(pairs.filter(([sentence, told]) => sentence !== told));
  }
  console.log(`${values.language}: ${texts.length} articles, ${sentences.length} sentences`);
  console.table(table);
}

function score(pairs: [string, string][]) {
  const objected = pairs.filter(([source, told]) => {
    const story = storyOf(told, source, values.language);
    return checksFor(values.language).some((check) => check(story).some(({ line, code }) => line === 2 && code !== 'not-cited'));
  }).length;
  return {
    sentences: pairs.length,
    'objected to': objected,
    'per cent': Math.round((1000 * objected) / Math.max(1, pairs.length)) / 10,
  };
}
