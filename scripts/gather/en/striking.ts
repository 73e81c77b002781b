const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u');

/** Openers of clauses that hold as much as the clause beside them does. */
export const opening = whole('when|while|although|though|because|after|as|since|whereas');

/** Words that make what stands beside them hold only so far: a stretch that opens with one is never struck out. */
export const bounding = whole(
  'if|unless|until|till|except|excepting|excluding|provided|providing|assuming|whether|without|unlike|like|than|once|before|lest|instead|rather|but|barring|pending|or|nor|either|neither|both|so|yet',
);

/** Words that turn, limit or make doubtful the word they stand before: alone they are never struck out. */
export const shading = whole(
  'only|each|every|all|any|almost|nearly|barely|falsely|wrongly|incorrectly|inaccurately|ostensibly|figuratively|symbolically|seemingly|purportedly|unofficially|virtually|effectively|rarely|seldom|mistakenly|erroneously|unsuccessfully|formerly|nominally|theoretically|hypothetically|partly|partially|temporarily|conditionally|jokingly|supposedly|allegedly|reportedly|apparently|former|ex|fake|false|mock|failed|attempted|alleged|suspected|would-be|so-called|potential|possible|proposed|planned|draft|illegal|unlawful|first|last|most|least|best|worst|more|less|fewer|few|half|some',
);

/** Things that are somebody’s words, or no truth at all: what is told of them is not so without them. */
export const unreal = whole(
  'views?|eyes|accounts?|novels?|films?|plays?|drills?|exercises?|lawsuits?|suits?|complaints?|lies?|rumours?|rumors?|hoax(?:es)?|forecasts?|dreams?|tales?|parod(?:y|ies)|satires?|fictions?|jokes?|theor(?:y|ies)|opinions?|simulations?|rehearsals?|scenarios?',
);
