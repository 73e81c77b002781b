import { createHash } from 'node:crypto';
import { collapse, stripHostile } from '../text/plain-text.ts';

/**
 * Foreign text between two lines that carry a marker it cannot contain: the marker is a hash of the text, hashed again
 * while it occurs in the text. The same text gives the same fence.
 */
export function fence(text: string, hash: (text: string) => string = sha256): { marker: string; fenced: string } {
  const marker = markerFor(text, hash);
  return { marker, fenced: `<<<${marker}\n${text}\n${marker}>>>` };
}

function markerFor(text: string, hash: (text: string) => string): string {
  const lower = text.toLowerCase();
  let marker = hash(text).slice(0, 16);
  while (lower.includes(marker)) marker = hash(marker).slice(0, 16);
  return marker;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * One line of foreign text that can neither open nor close anything: no control or invisible characters, and angle
 * brackets, special tokens' bars and turn markers replaced by look-alikes that mean nothing to a model's tokeniser.
 */
export function harmless(text: string): string {
  const plain = collapse(stripHostile(text).replace(/[\p{Cf}\p{Co}]/gu, ''));
  return plain
    .replace(/</gu, '‹')
    .replace(/>/gu, '›')
    .replace(/\[(\/?INST)\]/giu, '($1)');
}
