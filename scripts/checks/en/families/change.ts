/** More and less: what rises or falls, by how much, and how large things are. */
export const change = `
# Up, down, and neither.
rise rose risen increase grow grew growth climb jump surge soar swell expand spike leap rebound rally double triple upturn hike accelerate ~up ~higher / fall fell fallen decrease decline drop shrink shrank slump plunge sink sank slide slid dip tumble dwindle halve contract:v recede reduce diminish slip lower downturn slow ~down / unchanged flat steady stable static
hike raise raised increase boost lift / cut cuts cutting slash reduce reduction lower lowering trim / freeze freezing frozen
extend lengthen prolong increase / shorten cut reduce diminish curtail
lengthen lengthened longer / shorten shortened shorter
strengthen strengthened appreciate bolster reinforce / weaken weakened depreciate undermine erode
improve improved improvement better:a / worsen worsened deteriorate worse decline
expand expansion enlarge / contract:v contraction shrink
tighten toughen stricter / loosen relax ease
warm:v warming warmer heat:v / cool:v cooling cooler
double doubled twofold / triple tripled treble trebled threefold / quadruple quadrupled fourfold / halve halved
double doubled / half halved
growth boom / recession slump contraction
surplus / deficit shortfall
shortage scarcity lack / surplus glut abundance
higher / lower
larger bigger / smaller
faster quicker / slower
stronger / weaker
older elder / younger
wider broader / narrower
richer wealthier / poorer
safer / riskier
cheaper / dearer costlier
heavier / lighter
deeper / shallower
warmer hotter / colder cooler
harder tougher stricter harsher / softer easier laxer lenient milder
earlier sooner / later

# By how much.
slightly marginally modestly slight modest marginal a_little edge edged inch inched / sharply steeply dramatically significantly substantially massively drastically sharp steep dramatic massive plunge soar surge skyrocket
sharply steeply rapidly quickly fast / slowly gradually steadily
partly =partially / fully =entirely completely =totally wholly altogether
mainly mostly largely chiefly primarily / =solely =exclusively only =entirely / partly
heavily / lightly slightly
=severe =severely serious seriously grave critical / mild mildly =minor slight light
widely widespread / narrowly limited isolated
barely hardly scarcely / easily comfortably
wholly / barely
overwhelming overwhelmingly / narrow narrowly slim
vast huge enormous massive giant / tiny small =minor modest little
large big sizable / small little
high / low / medium =moderate
highest tallest / lowest shortest
biggest largest greatest highest / smallest lowest
earliest inaugural debut initial maiden / biggest largest greatest highest longest / last =final latest
oldest / youngest / biggest largest / smallest / tallest / richest wealthiest / poorest / fastest quickest / slowest / strongest / weakest / longest / shortest / deadliest worst / busiest / safest / cheapest / costliest / heaviest / lightest / hottest / coldest / wettest / driest
best finest / worst
favourite favorite most_popular / least_popular
single one-time / repeated multiple =several
record-high all-time_high / record-low all-time_low
peak / trough
strong / weak feeble
fast quick rapid swift brisk / slow sluggish gradual
brief short / lengthy long
wide broad / narrow
deep / shallow
thick / thin
heavy / light
tall / short
bright / dark dim
loud / quiet silent
hot / cold
warm / cool chilly
wet / dry
full crowded packed / empty deserted half-empty vacant
rich wealthy affluent prosperous / poor impoverished needy deprived
cheap =inexpensive affordable / =expensive costly pricey
easy simple straightforward / difficult hard complicated tough complex
common commonplace widespread / rare unusual uncommon scarce
normal usual ordinary =routine / abnormal unusual extraordinary =exceptional
=popular / =unpopular
famous renowned well-known celebrated / obscure unknown little-known
=important crucial vital key / =unimportant trivial =minor
=major / =minor
aggressive =combative hawkish confrontational tough / conciliatory dovish gentle soft restrained cautious
ambitious / modest cautious
bold daring / timid cautious
=effective =efficient / =ineffective =inefficient =useless
=useful =helpful / =useless =unhelpful
=positive / =negative / neutral
optimistic upbeat hopeful bullish / pessimistic gloomy bearish downbeat
beneficial / harmful detrimental
encouraging / discouraging disappointing
better-than-expected / worse-than-expected
promising / disappointing
healthy / unhealthy sick ill
stable / unstable volatile
steady / erratic volatile
calm quiet peaceful / tense turbulent stormy violent
peaceful peacefully nonviolent / violent violently
safe / dangerous unsafe risky =hazardous
toxic poisonous / harmless
harmful / harmless
friendly =cordial warm / =hostile frosty icy cool
=polite / rude
honest / dishonest
fair / unfair unjust
equal / unequal
legitimate / illegitimate
correct / incorrect wrong
accurate / inaccurate
=reliable / unreliable
=responsible / =irresponsible
qualified / unqualified
experienced veteran seasoned / inexperienced novice rookie
skilled / unskilled
educated / uneducated
employed / unemployed jobless / retired / self-employed
married / single unmarried / divorced / widowed
pregnant / childless
alive / dead
conscious / unconscious
injured hurt wounded / unhurt uninjured unharmed
fatal deadly lethal / harmless nonfatal survivable
contagious / harmless
vaccinated / unvaccinated
insured / uninsured
manned crewed / unmanned uncrewed
licensed / unlicensed
registered / unregistered
documented / undocumented
paid salaried / unpaid uncompensated voluntary volunteer
full-time / part-time
=formal =formally / =informal =informally
official officially / unofficial unofficially
secret secretly =confidential covert clandestine / public publicly open openly overt
domestic home / foreign overseas
domestic / international
indigenous native / immigrant foreign
imported / homegrown domestic
urban city / rural countryside / suburban
local / national / international global / regional
global worldwide / local national
internal / external
inner / outer
upper / lower
front / back rear
visible / invisible hidden
natural / artificial man-made synthetic
=organic / =conventional
=physical / =mental / virtual online
online virtual virtually / in-person in_person face-to-face face_to_face / by_phone by_telephone
direct directly / indirect indirectly
=conditional / =unconditional unconditionally
limited / unlimited
=partial / total full complete
complete completed / incomplete unfinished
finished completed / unfinished
=individual =individually / =collective =collectively =joint =jointly
alone single-handedly solo / together =jointly
separate separately / =joint =jointly together
same =identical / different
similar / different dissimilar
equal / different
=modern contemporary / ancient traditional
recent recently / long-ago distant
current currently present / former previous past / future
long-term / short-term
=conservative / =liberal
strict / lenient lax
able / unable
willing eager keen / reluctant unwilling hesitant
ready prepared / unprepared unready
happy pleased delighted glad / unhappy sad upset disappointed / angry furious
calm / angry furious / anxious nervous worried
proud pride / ashamed shame
grateful / resentful ungrateful
confident / nervous anxious
surprised shocked stunned / unsurprised
relieved relief / worried alarmed
excited / =bored
brave =courageous / cowardly
=generous / =mean stingy
guilty / blameless innocent
waning fading ebbing dwindling / growing increasing strengthening rising
speeding_up accelerating gathering_pace gathering_strength quickening / slowing_down slowing losing_pace losing_strength faltering
=slim slender remote long_odds / strong good:a
approval approve / disapproval disapprove
unhappy dissatisfied displeased / content satisfied happy
suspend freeze / renew revive extend
scrapped abolished repealed / retained kept preserved
=foes foe opponents opponent / backers backer supporters supporter
`;
