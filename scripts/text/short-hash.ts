import { createHash } from 'node:crypto';

/** Eight hexadecimal digits that stand for a text: enough to tell apart what one newsroom holds, short enough to be read. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
