/** A value, or the reason why there is none. Errors that are part of the work are data; only bugs throw. */
export type Result<T, Reason = string> = { ok: true; value: T } | { ok: false; reason: Reason };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const failed = <Reason>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason });

/**
 * How a rule broke over somebody’s words: one event or file is lost over it, by name, and the rest goes on. What is no fault of a rule (a full
 * disk, a killed run) is thrown on.
 */
export function howItBroke(problem: unknown): string {
  const isOfTheWorld = !(problem instanceof Error) || 'code' in problem || problem.cause !== undefined;
  if (isOfTheWorld || ![RangeError, TypeError, SyntaxError, URIError].some((kind) => problem instanceof kind)) throw problem;
  return `a rule broke: ${problem.name}, ${problem.message}; please report it`;
}
