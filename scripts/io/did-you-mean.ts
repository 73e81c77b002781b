import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody may have meant by a path that is not there: the same below the content folder, as reports once gave it; else ''. */
export function didYouMean(path: string, content: string): string {
  const within = join(content, path);
  return existsSync(within) ? `; did you mean ${within}?` : '';
}
