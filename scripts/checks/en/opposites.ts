import { stemOf } from './stem.ts';

/**
 * Words of news that say the contrary of each other: the words of one side of a line against those of the other. One side
 * told for the other is an error; the words of one side are not said to be the same.
 */
const lines = `
rise rose risen rises rising increase increased increases grow grew grown grows climb climbed climbs gain gained gains jump jumped jumps surge surged soar soared swell swelled swollen expand expanded widen strengthen strengthened strengthens upturn accelerate accelerated double doubled triple tripled boost boosted raise raised lift lifted rally rallied rebound rebounded spike spiked leap leapt advance advanced outstrip / fall fell fallen falls falling decrease decreased decline declined declines drop dropped drops shrink shrank shrunk slump slumped plunge plunged sink sank sunk slide slid narrow narrowed weaken weakened downturn slow slowed halve halved cut reduce reduced lower lowered dwindle dwindled cool cooled dip dipped tumble tumbled ease eased retreat retreated slip slipped shed contract contracted recede receded
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
win won victory triumph beat beats beaten / lose lost defeat loss
succeed success successful / fail failure failed unsuccessful
succeeded succeeds succeeding successor / preceded precedes preceding predecessor
true truthful truly correct correctly accurate accurately rightly right / false falsely untrue wrong wrongly incorrect incorrectly inaccurate inaccurately mistaken mistakenly
speed speeding quicken quickening accelerate accelerating / slow slowing decelerate
gather gathers gathering / lose loses losing
warm warmed warms warming / cool cooled cools cooling
right-hand / left-hand
incoming / outgoing departing
pass passed approve approved adopt adopted accept accepted ratify backed back endorse / reject rejected refuse refused veto vetoed turned dismiss dismissed
support supported favour favoured backing supporter proponent / oppose opposed against opposition opponent critic
agree agreed agreement / disagree disagreed disagreement
confirm confirmed admit admitted acknowledge acknowledged / deny denied refute disputed reject rejected
praise praised hail hailed welcome welcomed applaud / criticise criticize criticised criticized condemn condemned attacked denounce denounced slam
allow allowed permit permitted let / ban banned prohibit prohibited forbid bar barred block blocked
guilty convict convicted / innocent acquit acquitted cleared
arrest arrested detain detained jail jailed imprison imprisoned / release released free freed
hire hired recruit recruited appoint appointed / fire fired sack sacked dismiss dismissed
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
north northern northeast northwest / south southern southeast southwest
east eastern southeast northeast / west western southwest northwest
above / below beneath under
before / after
inside indoors / outside outdoors
day daytime / night overnight
morning / evening afternoon
lenient loose looser lax / strict stricter tight tighter tougher
peaceful peacefully / violent violently
rural / urban
civilian civilians / soldier soldiers military
unite united / divide divided split
add added / remove removed
include included / exclude excluded
ahead / behind
upgrade upgraded / downgrade downgraded
profit profits surplus / loss losses deficit
credit / debit
demand / supply
asset / liability
bull bullish / bear bearish
friend friendly ally / enemy hostile rival
tighten tightened toughen / loosen loosened relax relaxed ease eased
encourage encouraged / discourage discouraged
extend extended prolong / shorten shortened curtail
advance advanced / retreat retreated
delay delayed postpone postponed / hasten bring speed
keep kept keeping retain retained retaining / scrap scrapped abandon abandoned lose lost losing
embrace embraced embraces / dismiss dismissed dismisses reject rejected rejects spurn spurned
opening / closing
fault faulted critic critical / back backed praise praised
agree agreed agrees / decline declined declines refuse refused refuses
admit admitted guilty / deny denied denies
first opening inaugural / last final closing
thrive thriving flourish prosper / struggle struggling ailing
prop support sustain / sink undermine topple
employed employment / unemployed unemployment jobless
reveal revealed disclose disclosed / conceal concealed hide hid hidden
improve improved improvement / worsen worsened deteriorate deteriorated
clean cleaner / dirty polluted
cheap cheaper / expensive costly dear
empty / full packed crowded
known / unknown
likely probable / unlikely improbable
able / unable
employer employers / employee employees worker workers staff
buyer buyers / seller sellers
lender lenders creditor creditors / borrower borrowers debtor debtors
producer producers / consumer consumers
supplier suppliers / customer customers
attacker attackers / victim victims
winner winners / loser losers
predecessor predecessors / successor successors
ancestor ancestors / descendant descendants
guest guests / host hosts
adult adults / child children minor minors teenager teenagers
young younger / elderly
mandatory compulsory / optional
paid / unpaid
armed / unarmed
official / unofficial
popular / unpopular
named / unnamed anonymous
identified / unidentified
stable / unstable
fair / unfair
willing / unwilling
certain / uncertain
clear / unclear
affected / unaffected
injured hurt wounded harmed / uninjured unharmed unhurt unscathed
charged / uncharged
regular / irregular
mild slight light / severe serious heavy
gradual gradually / sudden suddenly abrupt abruptly
slightly / sharply significantly steeply
always / never
often frequently / rarely seldom
help helped / hinder hindered
calm calmed soothe / inflame inflamed stoke stoked
attract attracted / deter deterred
protect protected / endanger endangered
lift lifted / impose imposed
grant granted / deny denied refuse refused
uphold upheld / overturn overturned quash quashed
incoming / outgoing
deposit deposited / withdraw withdrew
alone / together
jointly / separately
quietly secretly covertly / publicly openly
deliberately intentionally / accidentally mistakenly
directly / indirectly
government / opposition
ruling ruling-party governing / opposition / independent
new newest fresh latest / old oldest ancient
distant remote faraway / nearby neighbouring
wet / dry
deep / shallow
thick / thin
soft / hard
resume resumed continue continued / suspend suspended halt halted
gain gained / lose lost
raise raised / lower lowered
defend defends defending defended / attack attacks attacking / surrender surrenders surrendering
leading leads ahead / trailing trails behind
tightened tighter / looser loosened
senior / junior
mandatory / voluntary
supply / demand
overestimate / underestimate
overweight / underweight
winning / losing
hero / villain
refuse refused / accept accepted
shorter / taller
shared / sole
employ employed hired / dismissed fired laid
import imports imported / export exports exported shipped
more larger bigger greater higher above / fewer smaller lower below
allies / enemies
oldest / youngest
heaviest / lightest
busiest / quietest
wettest / driest
hottest / coldest
deadliest / safest
highest / lowest
biggest largest / smallest
longest / shortest
fastest / slowest
best / worst
earliest / latest
strongest / weakest
busy / quiet
surge surged / slump slumped
expands expanding / shrinks shrinking
back backs backed backing support supports supported supporting / resist resists resisted resisting fight fights fought fighting oppose opposes opposed opposing
up upward upwards / down downward downwards
broaden broadens broadened broader wider more / fewer narrower less
rise rose risen rises rising increase increased increases grow grew grown grows climb climbed climbs gained jump jumped jumps surge surged soar soared expanded exceeded swelled up / lower down below fewer lowest
fall fell fallen falls falling decrease decreased decline declined declines drop dropped drops shrink shrank shrunk slump slumped plunge plunged sank slid dipped tumbled / higher up above highest steeper
`;

/** Word → the words that say its contrary, all in lower case. */
export const opposites: ReadonlyMap<string, ReadonlySet<string>> = table();

function table(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (one: string, others: string[]) => found.set(one, new Set([...(found.get(one) ?? []), ...others]));
  for (const line of lines.trim().split('\n')) {
    const sides = line.split('/').map((side) => side.trim().split(/\s+/u));
    for (const here of sides)
      for (const one of here) add(one, sides.filter((side) => side !== here && !side.includes(one)).flat());
  }
  return found;
}

/** The same by the stem of a word: “reducing” as “reduce”. */
const byStem: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...opposites].map(([word, contrary]) => [stemOf(word), contrary]),
);

/** What says the contrary of a word in any of its forms; undefined for a word without one. */
export const contrariesOf = ({ word, stem }: { word: string; stem: string }): ReadonlySet<string> | undefined =>
  opposites.get(word) ?? byStem.get(stem);
