/**
 * The same reading of a text, done once: every rule asks for the same passages again. What is remembered is forgotten as a
 * whole after `most` texts, so that a long run of strange texts does not fill the memory.
 */
export function remembered<T>(read: (text: string) => T, most = 2_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
