import { expect, test } from 'vitest';
import newsroom from '../../newsroom.config.ts';
import { askFromEnvironment } from './ask-from-environment.ts';

test.each([
  ['nothing', {}],
  ['empty variables, as workflows set them', { OPENAI_API_KEY: '', OPENAI_BASE_URL: '', OPENAI_MODEL: '' }],
  ['an endpoint elsewhere and no key', { OPENAI_BASE_URL: 'https://models.example/v1', OPENAI_MODEL: 'm' }],
])('the seat stays empty with %s', (_, env) => {
  expect(askFromEnvironment(env)).toEqual({ ok: true, value: null });
});

test.each([
  ['a key alone, for the preset of the configuration', { OPENAI_API_KEY: 'sk-1' }, /^gpt-/],
  [
    'a key, an endpoint and a model',
    { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://models.example/v1', OPENAI_MODEL: 'tiny' },
    /^tiny$/,
  ],
  ['a server on this machine and no key', { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'tiny' }, /^tiny$/],
  ['a server on localhost and no key', { OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'tiny' }, /^tiny$/],
])('the seat is filled by %s', (_, env, model) => {
  expect(askFromEnvironment(env)).toMatchObject({ ok: true, value: { model: expect.stringMatching(model) } });
});

test.each([
  ['a preset, with its model and its price', { OPENAI_API_KEY: 'k', MODEL_PRESET: 'mistral' }, 'mistral-small-latest', true],
  [
    'a preset and another model of it, at no known price',
    { OPENAI_API_KEY: 'k', MODEL_PRESET: 'mistral', OPENAI_MODEL: 'x' },
    'x',
    false,
  ],
  [
    'the address of a preset',
    { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://api.groq.com/openai/v1/' },
    'openai/gpt-oss-120b',
    true,
  ],
  ['a preset on this machine, without a key', { MODEL_PRESET: 'ollama' }, 'gpt-oss:20b', false],
])('the seat is filled by %s', (_, env, model, priced) => {
  const seat = askFromEnvironment(env);
  expect(seat).toMatchObject({ ok: true, value: { model } });
  expect(seat.ok && seat.value?.price !== null).toBe(priced);
});

test('every preset is an address and a model that the seat takes', () => {
  for (const MODEL_PRESET of Object.keys(newsroom.model.presets))
    expect(askFromEnvironment({ OPENAI_API_KEY: 'k', MODEL_PRESET })).toMatchObject({
      ok: true,
      value: { model: expect.any(String) },
    });
});

test.each([
  ['a preset there is not', { OPENAI_API_KEY: 'secret', MODEL_PRESET: 'nobody' }, 'MODEL_PRESET'],
  ['an endpoint without a model', { OPENAI_API_KEY: 'secret', OPENAI_BASE_URL: 'https://models.example/v1' }, 'OPENAI_MODEL'],
  ['an address that is none', { OPENAI_API_KEY: 'secret', OPENAI_BASE_URL: 'models.example' }, 'OPENAI_BASE_URL'],
  ['an address of another kind', { OPENAI_API_KEY: 'secret', OPENAI_BASE_URL: 'file:///etc' }, 'OPENAI_BASE_URL'],
  [
    'a password in the address',
    { OPENAI_API_KEY: 'x', OPENAI_BASE_URL: 'https://me:secret@models.example/v1' },
    'OPENAI_BASE_URL',
  ],
  ['a broken key', { OPENAI_API_KEY: 'secret\nsecret' }, 'OPENAI_API_KEY'],
])('%s is a reason that names the variable and not its secret', (_, env, name) => {
  const seat = askFromEnvironment(env);
  expect(seat).toMatchObject({ ok: false, reason: expect.stringContaining(name) });
  expect(JSON.stringify(seat)).not.toContain('secret');
});
