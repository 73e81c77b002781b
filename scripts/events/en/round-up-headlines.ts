const part =
  '(?:morning|midday|lunchtime|afternoon|evening|nightly|daily|weekly|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** Headlines of pages that hold many matters, or are written on while the news goes on. */
export const roundUpHeadlines: readonly RegExp[] = [
  new RegExp(
    `\\b${part}(?:’s|'s)? (?:news )?(?:briefing|brief|digest|round-?up|headlines|edition|newsletter|bulletin|news quiz|catch-?up)\\b`,
    'i',
  ),
  /\b(?:news|world|business|sports?|politics|tech|science|health|arts|local|crime) (?:round-?up|digest|briefs?|briefing|bulletin|headlines|in brief)\b/i,
  /^(?:briefs?|in brief|round-?up|digest|headlines|top stories|news at a glance)\b|\bin brief$|\bat a glance$/i,
  /^(?:the )?(?:day|week|weekend|month|year)(?:’s|'s)? (?:in (?:pictures|photos|review|brief|news)|top (?:stories|news)|headlines|best)\b/i,
  /\b(?:what we know|what you need to know|everything (?:we|you) (?:need to )?know|at a glance|as it happened|minute by minute)\b/i,
  /^(?:live|live ?blog|live updates?|rolling coverage|latest)\b\s*[:|–—-]|\b(?:live ?blog|live updates?|live coverage)\b|\s[|–—-]\s*live$/i,
  /^(?:\d+|three|four|five|six|seven|eight|nine|ten) (?:stories|takeaways|talking points|key (?:points|moments|takeaways)|things (?:to know|you|we))\b/i,
  /\b(?:things to know|stories you (?:may|might) have missed|ICYMI|the big stories|today(?:’s|'s) (?:top )?(?:news|headlines|stories))\b/i,
];
