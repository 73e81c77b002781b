import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { callFault } from './io/call-fault.ts';
import { didYouMean } from './io/did-you-mean.ts';
import { diskFolder } from './io/folder.ts';
import { dryFolder } from './io/memory-folder.ts';

const help = `npm run remove -- --reason TEXT STORY

Takes a story away for good: deletes its file and writes a tombstone, content/removed/<event>.md, which keeps the event from
being told again, also when its articles come back or other outlets report it. The tombstone holds the addresses of the
articles and hashes of the story's telling words, but none of its words: nobody who asked for it is named there.
docs/policy.md says when a story is removed, and when it is withdrawn or corrected instead.

  STORY            the story's file, as in content/stories/2026/03/14/a-story.md
  --reason TEXT    why, for whoever asks: name nobody
  --content DIR    the content folder (content)
  --dry-run        change nothing: print the tombstone that would be written
  --help           this text

Exit: 0 removed, or nothing to say against it (--dry-run); 2 the call is wrong.`;

process.exitCode = await main();

async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') return wrongCall(call);
  if (call.help) return say(help);
  if (call.reason === undefined || call.reason.trim() === '') return wrongCall('expected --reason TEXT: why the story goes');
  if (call.story === undefined) return wrongCall('expected the file of one story');
  const path = relative(resolve(call.content), resolve(call.story)).replaceAll(sep, '/');
  if (!path.startsWith('stories/'))
    return wrongCall(`${call.story} is no file of ${call.content}/stories${didYouMean(call.story, call.content)}`);
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const { removeStory } = await import('./gather/remove-story.ts');
  const disk = diskFolder(call.content);
  const folder = call['dry-run'] ? dryFolder(disk).folder : disk;
  const stone = await removeStory(folder, path, call.reason, now);
  if (!stone.ok) return wrongCall(stone.reason);
  if (!call['dry-run']) return say(`removed: ${path}\ntombstone: ${call.content}/${stone.value}`);
  return say(`would remove: ${path}\ntombstone: ${call.content}/${stone.value}\n\n${await folder.read(stone.value)}`);
}

function readCall() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        reason: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
      strict: true,
    });
    return positionals.length > 1 ? 'expected the file of one story' : { ...values, story: positionals[0] };
  } catch (error) {
    return callFault(error);
  }
}

function say(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

function wrongCall(reason: string): 2 {
  process.stderr.write(`remove: ${reason}\nTry: npm run remove -- --help\n`);
  return 2;
}
