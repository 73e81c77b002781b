import { expect, test } from 'vitest';
import { askFromEnvironment } from './ask-from-environment.ts';

test.each([
  ['nothing', {}],
  ['empty variables, as workflows set them', { OPENAI_API_KEY: '', OPENAI_BASE_URL: '', OPENAI_MODEL: '' }],
  ['an endpoint elsewhere and no key', { OPENAI_BASE_URL: 'https://models.example/v1', OPENAI_MODEL: 'm' }],
])('the seat stays empty with %s', (_, env) => {
  expect(askFromEnvironment(env)).toEqual({ ok: true, value: null });
});

test.each([
  ['a key alone, for OpenAI', { OPENAI_API_KEY: 'sk-1' }, /^gpt-/],
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
