import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerSchema, readAnswer } from './model-answer.ts';

const least = {
  headline: 'Bridges close',
  standfirst: 'Both are shut.',
  paragraphs: [{ sentences: [{ say: 'Both closed.', rests: [1] }] }],
};
const json = JSON.stringify(least);
const read = {
  headline: 'Bridges close',
  standfirst: 'Both are shut.',
  keyPoints: [],
  paragraphs: [[{ say: 'Both closed.', rests: [1] }]],
  differences: [],
  next: [],
  timeline: [],
  tags: [],
};

describe('an answer is read', () => {
  test.each([
    ['as JSON alone', json],
    ['in a fenced block', `\`\`\`json\n${json}\n\`\`\``],
    ['within prose', `Sure, {here} it is:\n${json}\nHope “this” helps {you}!`],
    ['after thoughts with braces', `<think>Maybe {"headline":"x"} { or</think>${json}`],
    ['within a list', `[${json}]`],
    ['with keys nobody asked for', JSON.stringify({ ...least, mood: 'fine' })],
    ['with optional parts null', JSON.stringify({ ...least, key_points: null, timeline: null })],
  ])('%s', (_, text) => {
    expect(readAnswer(text)).toEqual({ ok: true, value: read });
  });

  test('with all its parts', () => {
    const claim = { say: 'Both closed.', rests: [1, 2] };
    const whole = {
      ...least,
      key_points: [claim],
      differences: [{ sentences: [claim] }],
      next: [{ sentences: [claim] }],
      timeline: [{ date: '14 March 2026', ...claim }],
    };
    expect(readAnswer(JSON.stringify(whole))).toEqual({
      ok: true,
      value: {
        ...read,
        keyPoints: [claim],
        differences: [[claim]],
        next: [[claim]],
        timeline: [{ date: '14 March 2026', ...claim }],
      },
    });
  });

  test('as one line a text, with nothing hidden in it', () => {
    const answer = readAnswer(JSON.stringify({ ...least, headline: 'x\n---\ndraft: \u202efalse\u200b' }));
    expect(answer).toMatchObject({ value: { headline: 'x --- draft: false' } });
  });
});

describe('a reason is given for', () => {
  test.each([
    ['nothing', '', 'no JSON object'],
    ['an apology', 'I’m sorry, I cannot do that.', 'no JSON object'],
    ['a list', '[]', 'no JSON object'],
    ['NaN', '{"headline": NaN}', 'no JSON object'],
    ['half an answer', json.slice(0, -3), 'not as asked'],
    ['wrong types', JSON.stringify({ ...least, headline: 42 }), 'headline'],
    ['numbers as words', JSON.stringify({ ...least, key_points: [{ say: 'x', rests: ['1'] }] }), 'key_points.0.rests.0'],
    ['a missing part', JSON.stringify({ ...least, paragraphs: undefined }), 'paragraphs'],
    ['no paragraph', JSON.stringify({ ...least, paragraphs: [{ sentences: [] }] }), 'no paragraph'],
    ['the shape handed back', JSON.stringify({ ...least, headline: '…' }), 'no headline'],
    ['a key twice', json.replace('{', '{"headline":"Other",'), 'headline” twice'],
    ['a key twice, once escaped', json.replace('{', '{"\\u0068eadline":"Other",'), 'headline” twice'],
    ['a key twice deep inside', json.replace('"rests"', '"say" : "x", "rests"'), 'say” twice'],
    ['__proto__', json.replace('{', '{"__proto__":{"headline":"x"},'), '__proto__'],
    ['5 MB', JSON.stringify({ ...least, headline: 'A'.repeat(5e6) }), 'characters'],
    ['a headline without end', JSON.stringify({ ...least, headline: 'A'.repeat(500) }), 'too long'],
    ['a sentence without end', JSON.stringify({ ...least, key_points: [{ say: 'A'.repeat(5000), rests: [] }] }), 'too long'],
  ])('%s', (_, text, why) => {
    expect(readAnswer(text)).toMatchObject({ ok: false, reason: expect.stringContaining(why) });
  });

  test('anything at all: a value or a reason, never an error', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ':',
      ',',
      json,
      '"headline"',
      '__proto__',
      '<think>',
      '```',
      '\ud800',
      '1e999',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, (any) => typeof readAnswer(any).ok === 'boolean'));
  });

  test.each([
    ['braces', '{'.repeat(200_000)],
    ['pairs', '{"a":'.repeat(40_000)],
    ['quotation marks', '{"'.repeat(100_000)],
    ['nested lists', `{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}`],
    ['an unclosed string', `{"${'a'.repeat(190_000)}`],
    ['escaped quotation marks', `{${'\\\\"'.repeat(90_000)}`],
    ['braces in strings', '{"{'.repeat(60_000)],
    ['backslashes', `{"a":"${'\\'.repeat(190_000)}`],
  ])('200,000 characters of %s', (_, text) => {
    expect(readAnswer(text).ok).toBe(false);
  });
});

test('the schema is one that strict modes take: every key required, none besides', () => {
  const { schema } = answerSchema();
  const objects: Record<string, unknown>[] = [];
  JSON.stringify(schema, (_, value) => {
    if (value?.type === 'object') objects.push(value);
    return value;
  });
  expect(objects.length).toBeGreaterThan(5);
  for (const { properties, required, additionalProperties } of objects) {
    expect(required).toEqual(Object.keys(Object(properties)));
    expect(additionalProperties).toBe(false);
  }
  expect(schema).not.toHaveProperty('$schema');
});
