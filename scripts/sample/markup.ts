const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in double-quoted attributes of HTML and XML. */
export function markup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Paragraphs as HTML. */
export function paragraphsAsHtml(paragraphs: string[]): string {
  return paragraphs.map((paragraph) => `<p>${markup(paragraph)}</p>`).join('\n');
}
