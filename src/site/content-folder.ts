import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of `content/` (or of what `CONTENT_DIR` names, as the demo does) that holds the pages of one kind. */
export const contentFolder = (kind: string): string => resolve(process.env['CONTENT_DIR'] ?? 'content', kind);

/** Whether there is any page of the kind: git keeps no empty folder, and Astro warns of each it is asked for in vain. */
export const hasPages = (kind: string): boolean =>
  existsSync(contentFolder(kind)) && globSync('**/*.md', { cwd: contentFolder(kind) }).length > 0;
