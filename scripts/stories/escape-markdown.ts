/**
 * Plain text as markdown that renders as that text and nothing else: no markup, no link, no footnote mark, one line.
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(?=[-+#=:])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}
