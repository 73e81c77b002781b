import { registerHooks } from 'node:module';

const here = (file: string): string => new URL(file, import.meta.url).href;

/** What is loaded in place of what; nobody but these files gets the real ones. */
const replaced: ReadonlyMap<string, string> = new Map([
  ['vitest', here('./vitest.ts')],
  ['remembered.ts', here('./remembered.ts')],
]);

/** Gives the code under test our `vitest`, and a `remembered` that forgets between tests. */
export function replaceModules(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const url = replaced.get(specifier.split('/').at(-1) ?? '');
      return url === undefined || context.parentURL?.startsWith(here('.'))
        ? next(specifier, context)
        : { url, shortCircuit: true };
    },
  });
}
