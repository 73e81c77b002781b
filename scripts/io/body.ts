import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** A body that is larger than wanted, packed or unpacked. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** What {@link readBody} can unpack, as the request announces it. */
export const ENCODINGS = 'gzip, deflate, br';

/** More layers than this are no transport but an attack. */
const MOST_LAYERS = 2;

/**
 * All bytes of a body, unpacked. Counted before and after unpacking, so that neither endless bytes nor a small bomb gets
 * through; a body that ends too early, or is not what its header says, throws, as does `signal`.
 */
export async function readBody(body: Readable, encoding: string, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  const collect = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  await pipeline([body, counter(maxBytes), ...unpackers(encoding).flatMap((unpack) => [unpack, counter(maxBytes)]), collect], {
    signal,
  });
  return Buffer.concat(chunks);
}

/** Passes bytes on until they are too many. */
function counter(maxBytes: number): Transform {
  let bytes = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      if (bytes > maxBytes) done(new TooLarge(`more than ${maxBytes} bytes`));
      else done(null, chunk);
    },
  });
}

/** Last layer first, as RFC 9110 §8.4 orders them. */
function unpackers(encoding: string): Transform[] {
  const names = encoding.toLowerCase().split(',').map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity'); // prettier-ignore
  if (names.length > MOST_LAYERS) throw new Error(`packed ${names.length} times (${encoding.slice(0, 80)})`);
  return names.reverse().map(unpacker);
}

function unpacker(name: string): Transform {
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'deflate') return createInflate();
  if (name === 'br') return createBrotliDecompress();
  throw new Error(`packed as “${name}”, which was not asked for`);
}
