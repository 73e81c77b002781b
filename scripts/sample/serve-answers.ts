import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Ask, Prompt } from '../drafts/ask.ts';
import { jsonObjectIn } from '../drafts/model-answer-json.ts';
import { aboutOf, type Messages, openRecordings, requestKey } from './recorded-answers.ts';

const bodySchema = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ json_schema: z.object({ name: z.string(), schema: z.record(z.string(), z.unknown()) }) }),
});

/** A model that answers by heart, and what it was asked that it had no answer to. */
export type AnswerServer = {
  url: string;
  missing: { key: string; about: string }[];
  unused: () => string[];
  close: () => Promise<void>;
};

/**
 * An OpenAI-compatible endpoint on 127.0.0.1 that gives the answers recorded in `folder`, by the content of the request. What
 * it has no answer to it refuses, and lists. With `ask` it asks a model first and records what that says; with `desk` it also
 * writes the request to `desk/<key>.request.md` and takes for an answer what somebody has put into `desk/<key>.answer.json`.
 */
export async function serveAnswers(folder: string, desk: string | null = null, ask: Ask | null = null): Promise<AnswerServer> {
  const recordings = await openRecordings(folder);
  const missing: AnswerServer['missing'] = [];
  const asked = new Set<string>();
  const newAnswer = async (prompt: Prompt): Promise<unknown> =>
    (ask && (await byModel(ask, prompt))) ?? (desk && (await byHand(desk, requestKey(prompt), prompt))) ?? null;
  const answerTo = async (prompt: Prompt): Promise<unknown> => {
    const [request, about] = [requestKey(prompt), aboutOf(prompt)];
    asked.add(request);
    const answer = recordings.find(request)?.answer ?? (await newAnswer(prompt));
    if (answer === null) missing.push({ key: request, about });
    else if (recordings.find(request) === null) await recordings.keep({ request, about, answer });
    return answer;
  };
  const server = createServer((request, response) => {
    const answered = promptOf(request).then(async (prompt) => completion(prompt, await answerTo(prompt)));
    answered.then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(409).end(JSON.stringify({ error: { message: String(error) } })),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`,
    missing,
    unused: () => recordings.keys().filter((key) => !asked.has(key)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function promptOf(request: IncomingMessage): Promise<Prompt> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { messages, response_format: format } = bodySchema.parse(JSON.parse(Buffer.concat(chunks).toString()));
  const by = (role: string) => messages.find((message) => message.role === role)?.content ?? '';
  return { system: by('system'), user: by('user'), schema: format.json_schema };
}

async function byModel(ask: Ask, prompt: Prompt): Promise<unknown> {
  const reply = await ask(prompt);
  const found = reply.ok ? jsonObjectIn(reply.value.text) : reply;
  if (!found.ok) throw new Error(typeof found.reason === 'string' ? found.reason : found.reason.detail);
  return found.value;
}

async function byHand(desk: string, request: string, { system, user }: Messages): Promise<unknown> {
  try {
    const text = await readFile(join(desk, `${request}.answer.json`), 'utf8');
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    await mkdir(desk, { recursive: true });
    await writeFile(join(desk, `${request}.request.md`), `${system}\n\n-----\n\n${user}\n`);
    return null;
  }
}

/** Tokens are characters / 4, as providers reckon them for English. */
function completion({ system, user }: Messages, answer: unknown) {
  const content = answer === null ? null : JSON.stringify(answer);
  return {
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content, refusal: content === null ? 'No answer.' : null },
      },
    ],
    usage: {
      prompt_tokens: Math.ceil((system.length + user.length) / 4),
      completion_tokens: Math.ceil((content ?? '').length / 4),
    },
  };
}
