import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, type FileFinding } from './gather/check-content.ts';
import { diskFolder } from './io/folder.ts';

const help = `npm run check -- [options] [FILE…]

Checks the pages of content/: front matter against content/schema.ts, footnotes, references between pages, and every rule
of scripts/checks/ over each story, from the story file alone. Without FILE: all of them.

  --content DIR   the content folder (content)
  --json          the findings as JSON on standard output
  --help          this text

Exit: 0 nothing found; 1 findings; 2 the call is wrong.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return tell(process.stderr, `check: ${call}\nTry: npm run check -- --help`, 2);
  if (call.help) return tell(process.stdout, help, 0);
  const asTyped = new Map(call.files.map((file) => [relative(resolve(call.content), resolve(file)).replaceAll(sep, '/'), file]));
  const { files, findings, unknown } = await checkContent(diskFolder(call.content), [...asTyped.keys()]);
  if (unknown.length > 0) {
    const named = unknown.map((path) => asTyped.get(path) ?? path).join(', ');
    return tell(process.stderr, `check: ${named}: no such page under ${call.content}`, 2);
  }
  if (call.json) return tell(process.stdout, JSON.stringify({ files, findings }, null, 2), findings.length > 0 ? 1 : 0);
  for (const finding of findings) tell(process.stdout, inOneLine(call.content, finding), 1);
  return tell(process.stderr, `${files} files, ${findings.length} findings`, findings.length > 0 ? 1 : 0);
}

function inOneLine(content: string, { path, line, column, code, what }: FileFinding): string {
  return `${content}/${path}:${line}:${column}: ${what} [${code}]`;
}

function tell(to: NodeJS.WriteStream, text: string, code: number): number {
  to.write(`${text}\n`);
  return code;
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    return { ...values, files: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
