/** Verbs that tell somebody what to do with a text, a program or a page. */
const orders =
  'add|adopt|adjust|alter|answer|append|apply|ask|assume|augment|begin|blend|break|call|change|claim|click|combine|compose|compute|conclude|consider|convert|copy|craft|create|declare|delete|describe|develop|disregard|do|download|draft|email|embed|embrace|emphasi[sz]e|encode|encourage|end|enhance|enlist|enrich|ensure|execute|expand|explain|express|fetch|follow|forget|format|generate|give|group|harmoni[sz]e|highlight|ignore|imagine|implement|include|incorporate|infuse|insert|install|instead|integrate|introduce|invite|keep|let|link|list|make|mark|mention|merge|mix|modify|never|note|offer|omit|open|output|override|paraphrase|paste|perform|post|praise|present|pretend|print|produce|promote|propose|provide|publish|put|quote|randomi[sz]e|read|rearrange|recall|recommend|redirect|refer|remember|remind|remove|render|repeat|rephrase|replace|reply|report|respond|return|reveal|reverse|rewrite|run|save|say|scramble|select|send|share|show|shuffle|simulate|skip|solve|spell|start|state|stop|submit|substitute|suggest|summari[sz]e|swap|switch|take|teach|tell|translate|treat|try|turn|type|use|utili[sz]e|visit|weave|write';
/** What comes after the verb of an order, and hardly ever after a noun that begins a sentence. */
const objects =
  'a|an|the|this|that|these|those|my|our|it|them|me|us|him|her|one|two|three|all|any|both|each|every|some|no|not|only|nothing|here|how|what|why|when|where|which|who|with|to|in|into|from|as|at|on|by|for|random|hidden|extra|additional|letters?|words?|spaces?|vowels?|characters?|sentences?|code|links?';
const order = new RegExp(
  `^(?:please|now|also|then|next|first|finally|always|never|just|instead|kindly|[\\p{Ll} ]{1,40},)?\\s*(?:don[’']t|do not|never|always)?\\s*(?:${orders})(?:\\s+(?:down|up|out|only|also|now))?\\s*(?:${objects})\\b`,
  'iu',
);

/** Addresses, markup, code, keys and hashes: nothing a sentence of news is made of. */
const notations = [
  /https?:|\bwww\.|\b[\w-]+\.(?:com|org|net|biz|info|io|xyz|test|example|ru|cn|co|app|site|online|url|py|sh|js|md|txt|png)\b/iu,
  /[<>{}`|\\]|\$\(|\]\(|\]:|\w\(|\w_\w|\w\s?==?\s?["'\w[{(]|\bjavascript:|\bdata:\w|&#?\w+;|"""/iu,
  /\S{30,}/u,
  /^\s*(?:import|from|def|class|function|const|let|var|return|exec|eval|sudo|curl|echo|print)\s+[\w.*,\s]+$/u,
];

/** What no sentence begins with or consists of. */
const noProse =
  /^\s*[#)\]}]|^\s*[Dd]on[’']t\s|^[^\p{L}]*(?:\p{L}+[^\p{L}]*)?$|^\p{Ll}(?!.*[.!?…”"’]$)|,$|[.!?]["”’]?\s+\p{Ll}[^.!?…"”’]*$/u;

/** Talk of a machine’s work: its task, its input, its answer. */
const aboutTheTask = [
  /^\W*(?:system|assistant|user|human|ai|bot|admin|developer|new task|task|instructions?|tool call|note to [\p{L} ]+)\s*:/iu,
  /\b(?:end|start|beginning) of (?:the )?(?:articles?|text|data|documents?|input|sources?|context|prompt)\b/iu,
  /\b(?:your|the) (?:system prompt|prompt|instructions|api key|environment variables?|json(?: schema)?|output format)\b/iu,
  /\b(?:in|to|of|with) (?:your|the) (?:answer|response|reply|output|solution|implementation|codebase)\b/iu,
  /\bevery (?:headline|story|article|summary|answer) must\b|\bfrom now on\b.{0,60}\b(?:must|will|should)\b/iu,
  /\bstop here\b|\bnew task\b|\bopenai\b.{0,20}\bkey\b/iu,
];

/**
 * Whether a sentence is made for a program rather than for readers of news: an order, code or an address, talk of a task. What
 * stands in quotation marks is somebody’s words and does not count, but where nothing else is left.
 */
export function speaksToPrograms(text: string): boolean {
  if ([...notations, noProse, ...aboutTheTask].some((pattern) => pattern.test(text))) return true;
  const own = text.replace(/["“][^"“”]*["”]/gu, ' ').trim();
  return order.test(own === '' ? text.replace(/["“”]/gu, '') : own);
}
