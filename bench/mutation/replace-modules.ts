import { registerHooks } from 'node:module';
import { noteImport } from './imported.ts';

const here = (file: string): string => new URL(file, import.meta.url).href;

/** Gives the code under test our `vitest`, and a `remembered` that forgets between tests; nobody but these files gets the real ones. */
export function replaceModules(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const by = context.parentURL ?? '';
      const url = by.startsWith(here('.')) ? undefined : replacementOf(specifier.split('/').at(-1) ?? '', by);
      if (url !== undefined) return { url, shortCircuit: true };
      const found = next(specifier, context);
      noteImport(by, found.url);
      return found;
    },
  });
}

/** What is loaded in place of a module. What is remembered of a text by code that has no mutants may stay. */
function replacementOf(module: string, by: string): string | undefined {
  if (module === 'vitest') return here('./vitest.ts');
  if (module === 'remembered.ts') return here(by.includes('/scripts/text/') ? './remembered-for-good.ts' : './remembered.ts');
  if (module === 'check-story.ts' && by.endsWith('/bench/judged.ts')) return here('./check-story.ts');
  return undefined;
}
