/**
 * What was wrong with a command line, from what node’s `parseArgs` throws; its advice on arguments that start with a hyphen is left out,
 * since no command here takes one and its quotation marks do not close.
 */
export const callFault = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\. To specify a positional argument.*$/su, '');
