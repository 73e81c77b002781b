/**
 * Words of news that say the contrary of each other: the words of one side of a line against those of the other. One side
 * told for the other is an error; the words of one side are not said to be the same.
 */
const lines = `
rise rose increase grow grew climb gain jump surge soar swell expand widen strengthen upturn accelerate double boost raise lift / fall fell decrease decline drop shrink slump plunge sink slide narrow weaken downturn slow halve cut reduce lower dwindle cool dip tumble ease
top exceed surpass / miss trail undershoot
high higher highest / low lower lowest
large larger largest big bigger biggest great greater greatest / small smaller smallest tiny little
long longer longest / short shorter shortest
more most / less least fewer fewest
wide wider widest broad broader / narrow narrower narrowest tight tighter
strong stronger strongest / weak weaker weakest
fast faster fastest quick quicker / slow slower slowest
old older oldest / young younger youngest
early earlier earliest / late later latest
easy easier / hard harder difficult
rich richer wealthy / poor poorer
near nearer closer / far farther
good better best / bad worse worst
hot hotter warm warmer / cold colder cool cooler
common commonest commonly frequent / rare rarest rarely uncommon
win won victory triumph / lose lost defeat loss
succeed success successful / fail failure failed unsuccessful
pass passed approve approved adopt adopted accept accepted ratify backed back endorse / reject rejected refuse refused veto vetoed turned dismiss dismissed
support supported favour favoured backing supporter proponent / oppose opposed against opposition opponent critic
agree agreed agreement / disagree disagreed disagreement
confirm confirmed admit admitted acknowledge acknowledged / deny denied refute disputed reject rejected
praise praised hail hailed welcome welcomed applaud / criticise criticize criticised criticized condemn condemned attacked denounce denounced slam
allow allowed permit permitted let / ban banned prohibit prohibited forbid bar barred block blocked
guilty convict convicted / innocent acquit acquitted cleared
arrest arrested detain detained jail jailed imprison imprisoned / release released free freed
hire hired recruit recruited appoint appointed / fire fired sack sacked dismiss dismissed
join joined enter entered / leave left quit withdraw withdrew
begin began begun start started launch launched / end ended finish finished stop stopped conclude concluded cease ceased
open opens opened reopen reopens reopened / close closes closed shut shuts
build built construct / demolish demolished destroy destroyed
import imported / export exported
buy bought purchase purchased / sell sold
borrow borrowed / lend lent
arrive arrived arrival / depart departed departure leave left
attack attacked / defend defended
alive survive survived survivor / dead died killed kill
safe safely unhurt unharmed / dangerous unsafe hurt injured wounded
find found recover recovered / lose lost
remember remembered / forget forgot
love loved like liked / hate hated dislike
happy pleased delighted glad / unhappy angry sad disappointed furious
confident optimistic hopeful hope / pessimistic fear worried doubtful
calm relaxed / anxious nervous
positive / negative
public publicly / private privately
domestic / foreign
legal lawful legally / illegal unlawful illegally
voluntary voluntarily / compulsory mandatory forced
temporary temporarily / permanent permanently
partial partly partially / total totally full fully complete completely
major / minor
majority / minority
maximum / minimum
male man men / female woman women
husband / wife
father / mother
son / daughter
brother / sister
boy boys / girl girls
north northern northeast northwest / south southern southeast southwest
east eastern southeast northeast / west western southwest northwest
left / right
up / down
above / below beneath under
over / under
before / after
inside indoors / outside outdoors
day daytime / night overnight
summer / winter
morning / evening afternoon
lenient loose looser lax / strict stricter tight tighter tougher
peaceful peacefully / violent violently
rural / urban
civilian civilians / soldier soldiers military
unite united / divide divided split
add added / remove removed
include included / exclude excluded
ahead / behind
first / last
upgrade upgraded / downgrade downgraded
profit profits surplus / loss losses deficit
credit / debit
demand / supply
asset / liability
bull bullish / bear bearish
love / hatred
friend friendly ally / enemy hostile rival
tighten tightened toughen / loosen loosened relax relaxed ease eased
encourage encouraged / discourage discouraged
extend extended prolong / shorten shortened curtail
advance advanced / retreat retreated
delay delayed postpone postponed / hasten bring speed
keep kept retain retained / scrap scrapped abandon abandoned
thrive thriving flourish prosper / struggle struggling ailing
prop support sustain / sink undermine topple
present / absent
present / past
employed employment / unemployed unemployment jobless
reveal revealed disclose disclosed / conceal concealed hide hid hidden
improve improved improvement / worsen worsened deteriorate deteriorated
clean cleaner / dirty polluted
cheap cheaper / expensive costly dear
empty / full packed crowded
known / unknown
likely probable / unlikely improbable
able / unable
`;

/** Word → the words that say its contrary, all in lower case. */
export const opposites: ReadonlyMap<string, ReadonlySet<string>> = table();

function table(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (one: string, others: string[]) => found.set(one, new Set([...(found.get(one) ?? []), ...others]));
  for (const line of lines.trim().split('\n')) {
    const [here = [], there = []] = line.split('/').map((side) => side.trim().split(/\s+/u));
    for (const one of here) add(one, there);
    for (const one of there) add(one, here);
  }
  return found;
}
