import type { Folder } from '../world.ts';
import { checkedPath } from './folder.ts';

/** A folder that is a map from path to text: a test's `content/`. */
export function memoryFolder(files: Map<string, string> = new Map()): Folder {
  return {
    list: async (under) => [...files.keys()].filter((path) => isBelow(path, under)).sort(),
    read: async (path) => files.get(checkedPath(path)) ?? null,
    write: async (path, text) => {
      files.set(checkedPath(path), text);
    },
    remove: async (path) => {
      files.delete(checkedPath(path));
    },
  };
}

/**
 * A folder that can be written without consequence: what would be written (its text) or removed (null) is in `changes`, and
 * reading gives what would be there.
 */
export function dryFolder(folder: Folder): { folder: Folder; changes: Map<string, string | null> } {
  const changes = new Map<string, string | null>();
  const change = async (path: string, text: string | null): Promise<void> => {
    changes.set(checkedPath(path), text);
  };
  const dry: Folder = {
    list: async (under) => {
      const paths = new Set([...(await folder.list(under)), ...[...changes.keys()].filter((path) => isBelow(path, under))]);
      return [...paths].filter((path) => changes.get(path) !== null).sort();
    },
    read: async (path) => changes.get(checkedPath(path)) ?? (changes.has(checkedPath(path)) ? null : folder.read(path)),
    write: change,
    remove: (path) => change(path, null),
  };
  return { folder: dry, changes };
}

const isBelow = (path: string, under: string): boolean =>
  under === '' || under === '.' || path === under || path.startsWith(`${under.replace(/\/+$/, '')}/`);
