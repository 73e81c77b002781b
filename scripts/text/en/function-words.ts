const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that carry grammar rather than a subject: no name and no topic is made of them. */
export const functionWords = list(`
  a about above across after against all almost along already also although always am amid among an and another any anyone anything are
  around as at be became because become been before behind being below beneath beside besides between beyond both but by can
  cannot could despite did do does doing done down during each either else elsewhere enough even ever every everyone everything
  except few fewer for from further had has have having he hence her here hers herself him himself his how however i if in indeed
  inside instead into is it its itself just last later least less like many may me meanwhile might mine more moreover most much
  must my myself near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now of off often on once
  only onto or other others otherwise our ours ourselves out outside over own per perhaps quite rather same several shall she
  should since so some somebody someone something sometimes somewhere soon still such than that the their theirs them themselves
  then there therefore these they this those though through throughout thus till to together too toward towards under unless
  unlike until up upon us very via was we well were what whatever when whenever where whereas wherever whether which while who
  whoever whole whom whose why will with within without would yet you your yours yourself yourselves
`);

/** Words that open a sentence when they stand capitalised after a full stop that may belong to an abbreviation. */
export const sentenceOpeners = list(`
  a about according after all also although an and another any as at because before both but by despite during each earlier
  even every few first following for from had he her his how however i if in instead it its just last later many meanwhile more
  most much my neither no nobody none nor not now officials on once one only or other others our over people police several
  she since so some still such that the their then there these they this those though through today tomorrow two under
  unlike until we what when where whether which while who why will with without yesterday yet you your
`);
