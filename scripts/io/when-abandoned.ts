/** So often it is looked whether the parent is still there, in milliseconds. */
const EVERY = 1000;

/**
 * Calls `stop` once the process that started this one is gone. Who kills `npm run demo` by its id reaches npm and the shell between,
 * which pass nothing on: the server would go on without anybody knowing of it.
 */
export function whenAbandoned(stop: () => void, parent: () => number = () => process.ppid, every = EVERY): void {
  const first = parent();
  const timer = setInterval(() => {
    if (parent() === first) return;
    clearInterval(timer);
    stop();
  }, every);
  // Looking keeps nobody alive.
  timer.unref();
}
