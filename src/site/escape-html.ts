const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text without what nobody sees: control characters, and those that turn the direction of what stands beside them. */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '');

/** Text as HTML: nothing in it can open a tag, close an attribute or start an entity. Also right inside XML. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
