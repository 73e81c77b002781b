const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Of the function words those that only join others: another of them in their place says nothing else, or nothing by itself. */
export const grammarWords = list(`
  a am an and are as at be been being by did do does doing for from had has have having he her hers herself him himself his i in into
  is it its itself me mine my myself of on onto or our ours ourselves she so such than that the their theirs them themselves there
  these they this those to too upon us was we were what which who whom whose with you your yours yourself yourselves
`);
