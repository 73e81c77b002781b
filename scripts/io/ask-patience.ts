import type { AskFailure } from '../drafts/ask.ts';
import type { Result } from '../result.ts';

/** Calls in a row that may end like this before the run stops asking: what goes wrong so often will go wrong again, and costs time. */
const most: Partial<Record<AskFailure['code'], number>> = {
  timeout: 2,
  network: 3,
  'server-error': 3,
  'rate-limited': 3,
  'request-refused': 3,
  'reply-unreadable': 3,
  'reply-too-large': 3,
  'answer-empty': 5,
};

/** Watches how calls end, one after the other, and turns the failure that is one too many into the last of the run. */
export function patience(): <T>(asked: Result<T, AskFailure>) => Result<T, AskFailure> {
  let inARow = 0;
  let last = '';
  return (asked) => {
    const code = asked.ok ? '' : asked.reason.code;
    inARow = code === last ? inARow + 1 : 1;
    last = code;
    if (asked.ok || asked.reason.stop || inARow < (most[asked.reason.code] ?? Infinity)) return asked;
    return { ok: false, reason: { ...asked.reason, stop: true, detail: `${asked.reason.detail} ${inARow} times in a row.` } };
  };
}
