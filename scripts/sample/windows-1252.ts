const characters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const bytes = new Map([...characters].map((character, byte) => [character, byte]));

/** Text as windows-1252 bytes; a character it does not have becomes a question mark. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f);
}
