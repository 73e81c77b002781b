/** Traces of words that were meant to stand there: what a template, a filter or a model leaves behind. */
export const traces: readonly RegExp[] = [
  /,\s*[,.;:!?]|;\s*[,.;:]|(?<!\.)\.\s?,(?!\d)(?<![\p{L}]\.,)|:\s*[,.;:]|[!?]\s*,,/u,
  /\s[,.;!?](?!\.\.|\p{N})/u,
  /(?<!\.)\.\.(?!\.)|\.{4,}/u,
  /[“"‘]\s*[”"’](?![\p{L}\p{N}])/u,
  /\(\s*\)|\[\s*\]|\{\s*\}/u,
  /\[(?:\p{Lu}[\p{L} ’'-]*|name|date|city|source|publisher|number|insert[^\]]*)\]|\{\{?[^}]*\}?\}|\$\{|<(?:name|date|city|source|publisher)>/u,
  /\b(?:undefined|NaN|N\/A|TBD|TBC|TODO|lorem ipsum)\b|(?<![\p{L}-])null(?! and void|\p{L}|-)|\[object Object\]|�/u,
  /(?<![\p{L}’'-])(?:the|an?|and)\s?[.;:!?)](?=\s|$)|(?<![\p{L}’'-])(?:of|by|from)\s?[.;:)](?=\s|$)/u,
  /^\s*[,;:.!?)]/u,
  /\b(?:said|says|told|according to)\s+[,.;:]/u,
];
