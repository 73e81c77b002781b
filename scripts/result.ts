/** A value, or the reason why there is none. Errors that are part of the work are data; only bugs throw. */
export type Result<T, Reason = string> = { ok: true; value: T } | { ok: false; reason: Reason };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const failed = <Reason>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason });
