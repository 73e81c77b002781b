import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AskFailure } from '../drafts/ask.ts';
import { createAsk, type AskOptions } from './ask.ts';

const key = 'sk-test-0123456789abcdef';
const prompt = { system: 'Be brief.', user: 'Say something as JSON.', schema: { name: 'story', schema: { type: 'object' } } };

type Body = Record<string, unknown>;
type Answerer = (response: ServerResponse, body: Body, request: IncomingMessage) => void;

const running: { close: () => void }[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});

/** A real endpoint on loopback: the answerers take their turns, the last one stays. */
async function endpoint(...answerers: Answerer[]) {
  const bodies: Body[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: Body = JSON.parse(Buffer.concat(chunks).toString());
    bodies.push(body);
    answerers[Math.min(bodies.length, answerers.length) - 1]?.(response, body, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  running.push({ close });
  return { baseURL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`, bodies, close };
}

const ask = (baseURL: string, more: Partial<AskOptions> = {}) =>
  createAsk({ apiKey: key, baseURL, model: 'test-model', deadlineMs: 5_000, runDeadlineMs: 60_000, answerTokens: 100, ...more });

const json =
  (status: number, value: unknown, headers: Record<string, string> = {}): Answerer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  };
const completion = (content: unknown, finish = 'stop', more: Body = {}) => ({
  choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal: null, ...more } }],
  usage: { prompt_tokens: 12, completion_tokens: 3 },
});
const error = (status: number, message: string, more: Body = {}, headers: Record<string, string> = {}) =>
  json(status, { error: { message, ...more } }, headers);
const good = json(200, completion('{"a":1}'));

describe('an answer', () => {
  test('comes back with its tokens, asked for with a strict schema, temperature 0 and a seed', async () => {
    const { baseURL, bodies } = await endpoint(good);
    expect(await ask(baseURL)(prompt)).toEqual({ ok: true, value: { text: '{"a":1}', tokensIn: 12, tokensOut: 3, requests: 1 } });
    expect(bodies).toMatchObject([
      {
        model: 'test-model',
        temperature: 0,
        seed: 1,
        max_tokens: 100,
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'Say something as JSON.' },
        ],
        response_format: { type: 'json_schema', json_schema: { name: 'story', strict: true } },
      },
    ]);
  });

  test('may come in parts, without a count of tokens', async () => {
    const parts = [
      { type: 'thinking', thinking: [] },
      { type: 'text', text: 'one' },
      { type: 'text', text: ' two' },
    ];
    const { baseURL } = await endpoint(json(200, { ...completion(parts), usage: null }));
    expect(await ask(baseURL)(prompt)).toEqual({ ok: true, value: { text: 'one two', tokensIn: 0, tokensOut: 0, requests: 1 } });
  });
});

describe('an endpoint that refuses', () => {
  const noFormat = error(400, 'response_format is not supported');
  test.each<[string, Answerer[], (string | undefined)[]]>([
    ['schemas is asked for an object', [noFormat, good], ['json_schema', 'json_object']],
    ['objects too is asked in words', [noFormat, error(422, 'bad value'), good], ['json_schema', 'json_object', undefined]],
  ])('%s', async (_, answerers, formats) => {
    const { baseURL, bodies } = await endpoint(...answerers);
    expect((await ask(baseURL)(prompt)).ok).toBe(true);
    expect(bodies.map((body) => Object(body['response_format']).type)).toEqual(formats);
  });

  test('is asked in the manner it accepted from then on', async () => {
    const { baseURL, bodies } = await endpoint(noFormat, good);
    const seat = ask(baseURL);
    await seat(prompt);
    await seat(prompt);
    expect(bodies.map((body) => Object(body['response_format']).type)).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  test('temperature is asked without, and the limit under its newer name', async () => {
    const { baseURL, bodies } = await endpoint(
      error(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
      error(400, "Unsupported value: 'temperature' does not support 0 with this model."),
      good,
    );
    expect((await ask(baseURL)(prompt)).ok).toBe(true);
    expect(bodies[2]).toMatchObject({ max_completion_tokens: 100, response_format: { type: 'json_schema' } });
    expect(bodies[2]).not.toHaveProperty('temperature');
    expect(bodies[2]).not.toHaveProperty('max_tokens');
  });

  test('a seed is asked without, and keeps its temperature', async () => {
    const { baseURL, bodies } = await endpoint(error(422, 'body.seed: Extra inputs are not permitted'), good);
    expect((await ask(baseURL)(prompt)).ok).toBe(true);
    expect(bodies[1]).toMatchObject({ temperature: 0, response_format: { type: 'json_schema' } });
    expect(bodies[1]).not.toHaveProperty('seed');
  });

  test('one request for reasons of its own is asked the next in the strictest manner again', async () => {
    const no = error(400, 'no');
    const { baseURL, bodies } = await endpoint(no, no, no, no, good);
    const seat = ask(baseURL);
    await seat(prompt);
    await seat(prompt);
    expect(bodies[4]).toMatchObject({ seed: 1, response_format: { type: 'json_schema' } });
  });

  test('everything is asked no more often than there are things to leave out', async () => {
    const { baseURL, bodies } = await endpoint(error(400, 'no'));
    expect(await ask(baseURL)(prompt)).toMatchObject({ ok: false, reason: { code: 'request-refused', stop: false } });
    expect(bodies).toHaveLength(4);
    expect(bodies[3]).not.toHaveProperty('temperature');
  });
});

describe('a fault has a name:', () => {
  const html: Answerer = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>gateway</html>');
  const broken: Answerer = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": [');
  const cut: Answerer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' }).write('{"cho');
    setTimeout(() => response.destroy(), 20);
  };
  const reset: Answerer = (_, __, request) => request.socket.resetAndDestroy();
  const endless: Answerer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      if (!response.destroyed) response.write('x'.repeat(100_000), () => setImmediate(more));
    };
    more();
  };
  const elsewhere: Answerer = (response) => response.writeHead(307, { location: '/v1/elsewhere' }).end();

  test.each<[AskFailure['code'], boolean, string, Answerer]>([
    ['key-refused', true, '401', error(401, `Incorrect API key provided: ${key}`)],
    ['key-refused', true, '403', error(403, 'no')],
    ['quota', true, '402', error(402, 'Payment required')],
    ['quota', true, '429 for the account', error(429, 'You exceeded your current quota', { code: 'insufficient_quota' })],
    ['rate-limited', true, '429 for an hour', error(429, 'slow down', {}, { 'retry-after': '3600' })],
    ['rate-limited', false, '429 for a minute', error(429, 'Quota of the minute exceeded. Please retry in 30.5s.')],
    ['not-found', true, '404', error(404, 'no such model')],
    ['request-too-long', false, '400 for the context', error(400, 'x', { code: 'context_length_exceeded' })],
    ['answer-filtered', false, '400 for a policy', error(400, 'x', { code: 'content_filter' })],
    ['answer-filtered', false, 'a filter', json(200, completion('', 'content_filter'))],
    ['answer-cut', false, 'the limit', json(200, completion('{"a', 'length'))],
    ['answer-refused', false, 'a refusal', json(200, completion(null, 'stop', { refusal: 'No.' }))],
    ['answer-empty', false, 'an empty answer', json(200, completion(' '))],
    ['answer-empty', false, 'no answer', json(200, completion(null))],
    ['answer-empty', false, 'no choices', json(200, { choices: [] })],
    ['answer-unusable', false, 'an answer with the key', json(200, completion(`The key is ${key}`))],
    ['reply-unreadable', false, 'a page', html],
    ['reply-unreadable', false, 'half a JSON', broken],
    ['reply-unreadable', false, 'something else', json(200, [1])],
    ['reply-too-large', false, 'an endless body', endless],
  ])('%s (stop: %s) for %s', async (code, stop, _, answerer) => {
    const { baseURL, bodies } = await endpoint(answerer);
    const answer = await ask(baseURL)(prompt);
    expect(answer).toMatchObject({ ok: false, reason: { code, stop } });
    expect(JSON.stringify(answer)).not.toContain(key);
    expect(bodies).toHaveLength(1);
  });

  test.each<[AskFailure['code'], string, Answerer]>([
    ['rate-limited', '429', error(429, 'slow down', {}, { 'retry-after': '0' })],
    ['rate-limited', '429 until a moment ago', error(429, 'slow down', {}, { 'retry-after': new Date(0).toUTCString() })],
    ['server-error', '500', error(500, `boom, ${key}`, {}, { 'retry-after': '0' })],
    ['network', 'a body cut off', cut],
    ['network', 'a reset', reset],
    ['network', 'a redirect', elsewhere],
  ])('%s for %s, after three tries', async (code, _, answerer) => {
    const { baseURL, bodies } = await endpoint(answerer);
    const answer = await ask(baseURL)(prompt);
    expect(answer).toMatchObject({ ok: false, reason: { code, stop: false } });
    expect(JSON.stringify(answer)).not.toContain(key);
    expect(bodies).toHaveLength(3);
  });

  test('network (stop: true) where nobody listens', async () => {
    const { baseURL, close } = await endpoint(good);
    close();
    expect(await ask(baseURL)(prompt)).toMatchObject({
      ok: false,
      reason: { code: 'network', detail: expect.stringContaining('ECONNREFUSED'), stop: true },
    });
  });

  test.each<[string, Answerer]>([
    ['says nothing', () => {}],
    [
      'drips',
      (response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const drip = setInterval(() => (response.destroyed ? clearInterval(drip) : response.write(' ')), 20);
      },
    ],
    ['asks to wait beyond the deadline', error(429, 'slow down', {}, { 'retry-after': '10' })],
  ])('an endpoint that %s is left at the deadline', async (_, answerer) => {
    const { baseURL, bodies } = await endpoint(answerer);
    const answer = await ask(baseURL, { deadlineMs: 1_000 })(prompt);
    expect(answer).toMatchObject({ ok: false, reason: { code: expect.stringMatching(/timeout|rate-limited/) } });
    expect(bodies).toHaveLength(1);
  });
});

test('what breaks off behind the deadline is a timeout, whichever clock rang first', async () => {
  const late = (): never => {
    const end = performance.now() + 60;
    while (performance.now() < end); // no timer can ring meanwhile
    throw new TypeError('terminated');
  };
  const answer = await ask('http://127.0.0.1:9/v1', { deadlineMs: 50, fetch: late })(prompt);
  expect(answer).toMatchObject({ ok: false, reason: { code: 'timeout' } });
});

test('a fault that passes is not noticed but in the count of requests', async () => {
  const { baseURL } = await endpoint(error(503, 'busy', {}, { 'retry-after': '0' }), good);
  expect(await ask(baseURL)(prompt)).toMatchObject({ ok: true, value: { requests: 2 } });
});

test('an answer that cannot be used says what it took all the same', async () => {
  const { baseURL } = await endpoint(json(200, completion('{"a', 'length')));
  expect(await ask(baseURL)(prompt)).toMatchObject({ reason: { spent: { requests: 1, tokensIn: 12, tokensOut: 3 } } });
});

describe('a run stops asking', () => {
  const silent: Answerer = () => {};
  const codes = async (seat: ReturnType<typeof ask>, times: number) => {
    const reasons: string[] = [];
    for (let time = 0; time < times; time++) {
      const asked = await seat(prompt);
      reasons.push(asked.ok ? 'ok' : `${asked.reason.code}${asked.reason.stop ? ' stop' : ''}`);
    }
    return reasons;
  };

  test('after two timeouts in a row', async () => {
    const { baseURL } = await endpoint(silent);
    expect(await codes(ask(baseURL, { deadlineMs: 60 }), 2)).toEqual(['timeout', 'timeout stop']);
  });

  test('not after two with an answer between them', async () => {
    const { baseURL } = await endpoint(silent, good, silent);
    expect(await codes(ask(baseURL, { deadlineMs: 200 }), 3)).toEqual(['timeout', 'ok', 'timeout']);
  });

  test('after three server errors, each tried three times', async () => {
    const { baseURL, bodies } = await endpoint(error(500, 'boom', {}, { 'retry-after': '0' }));
    expect(await codes(ask(baseURL), 3)).toEqual(['server-error', 'server-error', 'server-error stop']);
    expect(bodies).toHaveLength(9);
  });

  test('when its time for the model is over, in the middle of a call too', async () => {
    const { baseURL, bodies } = await endpoint(silent);
    expect(await codes(ask(baseURL, { runDeadlineMs: 80 }), 2)).toEqual(['run-deadline stop', 'run-deadline stop']);
    expect(bodies).toHaveLength(1);
  });
});

test('nothing is written to the console, whatever OPENAI_LOG says', async () => {
  vi.stubEnv('OPENAI_LOG', 'debug');
  const spies = (['debug', 'info', 'warn', 'error', 'log'] as const).map((name) => vi.spyOn(console, name));
  const { baseURL } = await endpoint(error(401, key));
  await ask(baseURL)(prompt);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
