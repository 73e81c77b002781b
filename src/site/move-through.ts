/** Up and down arrows go from one of `stops` to the next; Tab still goes through everything. */
export function moveThrough(stops: readonly Element[], event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = document.activeElement ? stops.indexOf(document.activeElement) : -1;
  const next = step === undefined || at < 0 ? undefined : stops[at + step];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
