import { describe, expect, test } from 'vitest';
import type { Finding } from './check.ts';
import { checkStory } from './check-story.ts';
import { foldFindings } from './fold-findings.ts';
import { aStory, type Note } from './story-builder.ts';

const notes: Note[] = [
  { passage: '“We would rather be early than sorry,” harbour master Ida Tarn said. Nine boats were moved.' },
  { from: 'Harbour Radio', passage: 'The ferries run until eight.' },
];
const text = 'Chief executive Ida Tarn said she would rather be early, and 12 boats of the fleet sank.[^1] Ferries run.[^2]';
const story = aStory(text, notes);
const line = story.statements[0]?.line ?? 0;
const words = (finding: Finding) => Object.entries(finding).flatMap(([key, value]) => (key === 'line' ? [] : [value]));
const folded = (...findings: Finding[]) => foldFindings(findings, story).map((finding) => words(finding).join(': '));

const office: Finding = { code: 'office-not-sourced', line, office: 'executive Ida Tarn' };
const number: Finding = { code: 'number-not-sourced', line, number: '12' };
const loose = (list: string): Finding => ({ code: 'words-not-sourced', line, words: list });

describe('one error, one finding', () => {
  test.each<[string, Finding[], string[]]>([
    ['one finding stays', [office], ['office-not-sourced: executive Ida Tarn']],
    [
      'the words of an office are said by its own rule, whole',
      [loose('chief, executive'), office],
      ['office-not-sourced: Chief executive Ida Tarn'],
    ],
    [
      'the longer of two of one rule stays',
      [{ code: 'office-not-sourced', line, office: 'executive' }, office],
      ['office-not-sourced: executive Ida Tarn'],
    ],
    [
      'a speaker whose name is nowhere is a name',
      [
        { code: 'speaker-not-sourced', line, speaker: 'Ida Tarn' },
        { code: 'name-not-sourced', line, name: 'Ida Tarn' },
      ],
      ['name-not-sourced: Ida Tarn'],
    ],
    [
      'a list keeps the words nothing else objects to',
      [number, loose('12, fleet')],
      ['number-not-sourced: 12', 'words-not-sourced: fleet'],
    ],
    [
      'a list keeps them whoever objects to the others',
      [number, { code: 'name-not-sourced', line, name: 'Ida Tarn' }, loose('12, Ida, fleet, sank')],
      ['number-not-sourced: 12', 'name-not-sourced: Ida Tarn', 'words-not-sourced: fleet, sank'],
    ],
    ['a word beside another error is one more', [number, loose('boats')], ['number-not-sourced: 12', 'words-not-sourced: boats']],
    [
      'the office of somebody who is nowhere is not told as well',
      [{ code: 'name-not-sourced', line, name: 'Ida Tarn' }, office],
      ['name-not-sourced: Ida Tarn'],
    ],
    ['a word right behind an office is of it', [office, loose('said')], ['office-not-sourced: executive Ida Tarn']],
    ['a word further on is not', [office, loose('she')], ['office-not-sourced: executive Ida Tarn', 'words-not-sourced: she']],
    [
      'other words are another error',
      [number, loose('fleet, sank')],
      ['number-not-sourced: 12', 'words-not-sourced: fleet, sank'],
    ],
    [
      'a word that the passage has instead is no word of the text',
      [{ code: 'meaning-turned', line, word: 'sank', passage: '12' }, number],
      ['meaning-turned: sank: 12', 'number-not-sourced: 12'],
    ],
    [
      'one word turned and exchanged is said once',
      [
        { code: 'exchanged', line, word: 'sank', passage: 'moved', place: 'passage' },
        { code: 'meaning-turned', line, word: 'sank', passage: 'swam' },
      ],
      ['meaning-turned: sank: swam'],
    ],
    [
      'what is said of the form is left alone',
      [{ code: 'copied', line, words: 'boats of the fleet', most: 20 }, loose('fleet')],
      ['copied: boats of the fleet: 20', 'words-not-sourced: fleet'],
    ],
    [
      'words of another line are not the same',
      [number, { ...loose('12'), line: line + 1 }],
      ['number-not-sourced: 12', 'words-not-sourced: 12'],
    ],
    [
      'part of a word is no word',
      [{ code: 'grave-word-not-sourced', line, word: 'exec' }, office],
      ['grave-word-not-sourced: exec', 'office-not-sourced: executive Ida Tarn'],
    ],
  ])('%s', (_, findings, left) => {
    expect(folded(...findings)).toEqual(left);
  });

  test('words that stand in two statements of a line may be two errors', () => {
    const twice = aStory('Twelve boats sank.[^1] Twelve boats came.[^2]', notes);
    const both: Finding[] = [
      { code: 'number-not-sourced', line, number: 'Twelve' },
      { code: 'words-not-sourced', line, words: 'Twelve' },
    ];
    expect(foldFindings(both, twice)).toEqual(both);
  });

  test('an office that stands behind its holder is known there', () => {
    const behind = aStory('Ida Tarn, the chief executive, spoke.[^1]', notes);
    expect(foldFindings([loose('chief, executive'), office], behind)).toEqual([
      { code: 'office-not-sourced', line, office: 'chief executive Ida Tarn' },
    ]);
  });

  test('a hand that changes one office finds one objection', () => {
    const edited = aStory(
      'Chief executive Ida Tarn: “We would rather be early than sorry”.[^1] Harbour Radio: “The ferries run until eight.”[^2]',
      notes,
    );
    const found = checkStory(edited).filter((finding) => finding.line > 1);
    expect(found.map((finding) => words(finding).join(': '))).toEqual(['office-not-sourced: Chief executive Ida Tarn']);
  });
});

test('an office is made whole though the word before it comes twice', () => {
  const story = aStory('The Chief Deputy Chief Executive Ida Tarn left.[^1] Ferries run.[^2]', notes);
  const line = story.statements[0]?.line ?? 0;
  const found: Finding[] = [
    { code: 'office-not-sourced', line, office: 'Executive Ida Tarn' },
    { code: 'words-not-sourced', line, words: 'chief, deputy' },
  ];
  expect(foldFindings(found, story)).toContainEqual({
    code: 'office-not-sourced',
    line,
    office: 'Chief Deputy Chief Executive Ida Tarn',
  });
});
