/** What a JSON text says, or null where it is none: what the newsroom remembers may be cut off or written by somebody else. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
