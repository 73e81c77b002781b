import type { InstrumenterContext } from '@stryker-mutator/api/core';

declare global {
  /** What Stryker's instrumented code looks at: which mutant is on, and which test is running. */
  var __stryker__: InstrumenterContext | undefined;
}

export const watched = (): InstrumenterContext => (globalThis.__stryker__ ??= {});

/** The file that the mutant is in. */
export const broken = { url: '' };
