import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bridges } from '../drafts/numbered-evidence-builder.ts';
import { numberEvidence } from '../drafts/numbered-evidence.ts';
import { promptFor } from '../drafts/prompt.ts';
import { createAsk } from '../io/ask.ts';
import { ok } from '../result.ts';
import { requestKey } from './recorded-answers.ts';
import { serveAnswers } from './serve-answers.ts';

const prompt = promptFor(numberEvidence(bridges, 1000));
const key = requestKey(prompt);
const answer = { headline: 'Bridges close' };
let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'aibot-answers-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** Asks through the real client. */
async function asked(server: Awaited<ReturnType<typeof serveAnswers>>, changed = prompt) {
  const limits = { deadlineMs: 5_000, runDeadlineMs: 60_000, answerTokens: 1000 };
  const reply = await createAsk({ apiKey: 'none', baseURL: server.url, model: 'by-heart', ...limits })(changed);
  await server.close();
  return reply;
}

test('a recorded answer is given by the content of the request, with tokens', async () => {
  const folder = join(scratch, 'one');
  await asked(await serveAnswers(folder, null, async () => ok({ text: JSON.stringify(answer), tokensIn: 0, tokensOut: 0 })));
  const server = await serveAnswers(folder);
  const reply = await asked(server);
  expect(reply.ok && JSON.parse(reply.value.text)).toEqual(answer);
  expect(reply.ok && reply.value.tokensIn).toBeGreaterThan(500);
  expect([server.missing, server.unused()]).toEqual([[], []]);
});

test('a word changed in the request makes the recording stale: it is missing, and the old one unused', async () => {
  const server = await serveAnswers(join(scratch, 'one'));
  expect(await asked(server, { ...prompt, system: `${prompt.system} Be brief.` })).toMatchObject({
    ok: false,
    reason: { code: 'answer-refused' },
  });
  expect(server.missing).toMatchObject([{ about: expect.stringContaining('Both harbour bridges closed at 3 p.m.') }]);
  expect(server.unused()).toEqual([key]);
});

test('an answer can be written by hand: the request lies on the desk, the answer beside it is recorded', async () => {
  const [folder, desk] = [join(scratch, 'two'), join(scratch, 'desk')];
  const first = await serveAnswers(folder, desk);
  expect((await asked(first)).ok).toBe(false);
  expect(await readFile(join(desk, `${key}.request.md`), 'utf8')).toContain(prompt.user);
  await writeFile(join(desk, `${key}.answer.json`), JSON.stringify(answer));
  expect((await asked(await serveAnswers(folder, desk))).ok).toBe(true);
  expect(JSON.parse(await readFile(join(folder, `${key}.json`), 'utf8'))).toMatchObject({ request: key, answer });
});

test('an answer written by hand that is no JSON says so', async () => {
  const desk = join(scratch, 'bad');
  await asked(await serveAnswers(join(scratch, 'three'), desk));
  await writeFile(join(desk, `${key}.answer.json`), '{"headline": ');
  expect(await asked(await serveAnswers(join(scratch, 'three'), desk))).toMatchObject({
    reason: { code: 'request-refused', detail: expect.stringContaining('JSON') },
  });
});
