/** Groups of words that news retells by each other, and that a dictionary of synonyms does not join. One line is one meaning. */
const lines = `
enter join
seem look appear
cheap inexpensive affordable
slow lag sluggish
fast quick rapid swift speedy
rid dispose discard dump
castigate criticise attack condemn berate assail
tirade rant attack outburst criticism
assail attack criticise
oblige require compel duty obligation bind bound must
lift withdraw revoke rescind remove cancel scrap end
validate prove verify confirm authenticate establish demonstrate
ration limit restrict quota
graduate degree finish qualify
prevent stop keep unable bar hinder
exempt spare free excuse
ensure guarantee secure assure make sure
pose present constitute represent
focus concentrate centre
convince persuade win
expose reveal uncover subject
apply request application bid ask
diagnose diagnosis find identify
existing present current
reunite rejoin together
strand maroon stick trap
trap stuck catch pin
dominate control lead
highlight stress underline show point
reverse undo overturn turn
convert turn change transform
evolve develop change
transform change turn convert
process handle treat
sustain suffer receive incur
suffer sustain undergo experience face
rely depend reliance dependent
deserve merit worth
crush flatten squash
accompany join escort go
access reach enter entry
qualify eligible entitled place
scatter strew spread disperse
fulfil meet satisfy
meet fulfil satisfy
ramp increase step
seal close shut lock
batter pound hit lash
intercept stop seize catch
justify defend warrant
update revise
mirror echo reflect
reflect mirror show
inspire motivate encourage
explore examine study look consider
stretch extend run
comply obey follow abide observe
obey comply follow heed
depict portray show represent
haul drag pull tow
afford pay
divert reroute redirect turn
exclude leave omit bar shut
omit leave exclude drop
renew extend revive
subsidise subsidize subsidy fund support
notify inform tell alert
inform tell notify let
unleash launch
resemble like look similar
satisfy please meet
fuel drive stoke feed
remand hold custody
implement carry execute enforce apply introduce
enforce apply implement impose
heighten raise increase
reassure calm comfort
progress advance move
attach link tie
eliminate remove rid end scrap
exploit use
dissolve disband break
disband dissolve break
deepen worsen grow
worsen deteriorate decline deepen aggravate
deteriorate worsen decline
renovate refurbish restore repair revamp
refurbish renovate restore
empty drain clear
extract remove pull take
shatter break smash
drain empty
summon call order
relegate demote drop down
avert prevent avoid stop
oversee supervise manage run charge
supervise oversee watch
intensify increase grow step worsen
delete remove erase
allocate assign give earmark set
assign allocate give
disrupt interrupt upset disturb hit
interrupt disrupt stop
collaborate cooperate work together partner
integrate combine merge
enhance improve boost
undermine weaken hurt
amaze astonish stun surprise
plague dog trouble beset
possess own have hold
own possess have belong
withstand resist survive
resist withstand oppose fight
succeed manage success
overtake pass exceed surpass
exceed surpass top pass more above outnumber
surpass exceed top beat
outnumber exceed more
confine limit restrict keep
rebuild reconstruct restore
regain recover retake win
retake recapture regain
recapture retake
coincide same
arise come emerge
confiscate seize take impound
impound seize confiscate
induce cause
devise create invent plan
boycott shun avoid
reimburse repay refund compensate
compensate compensation pay reimburse
repay pay return refund
refund repay return reimburse
disqualify bar exclude rule
adjourn postpone suspend break
revise change amend alter update
amend change alter revise modify
betray let
retaliate response revenge hit
dump discard throw
discard dump throw
shortlist candidate list
extradite hand send extradition
deport expel send remove deportation
expel deport throw kick oust expulsion
interrogate question grill
grill question interrogate
testify evidence tell court testimony
plead plea
prosecute charge try trial
pardon clemency forgive amnesty
overturn quash reverse annul strike
quash overturn annul throw
annul overturn cancel void
uphold confirm back maintain
sanction penalty punish
fine penalise pay
freeze halt suspend
thaw melt
melt thaw
leak disclose reveal escape spill
spill leak
contaminate pollute taint
pollute contaminate pollution
poison toxic
infect catch contract
contract catch infect
immunise vaccinate inoculate jab
vaccinate immunise inoculate jab
inoculate vaccinate
amputate remove lose
transplant graft
operate surgery operation
sedate anaesthetise
rehearse practise prepare
audition try
premiere open debut
debut premiere first
subscribe join sign
enrol enroll register join sign
register enrol sign record
volunteer offer
recruit enlist hire
enlist recruit join
draft conscript recruit
conscript draft
disarm weapon lay
shell bombard pound
pound batter shell
besiege surround siege
surround encircle besiege ring
encircle surround
blockade block
patrol police guard
deter discourage prevent
discourage deter
condemn denounce
commend praise
rebuke scold criticise
reprimand rebuke criticise
scold rebuke
taunt mock tease
mock ridicule taunt
ridicule mock
insult offend abuse
offend insult
slander defame libel smear
defame slander libel defamation
libel defame slander
hoard stockpile store
stockpile hoard store reserve
deplete exhaust run
exhaust deplete
replenish refill restock
harvest gather crop pick reap
sow plant
plant sow
breed rear raise
graze feed
irrigate water
drill bore
unearth dig excavate find
dig excavate unearth
bury inter
launch lift blast
dock moor berth
moor dock berth
capsize overturn sink upturn
overturn capsize flip
derail track
veer swerve
swerve veer
skid slide
stall stop
tow pull haul
refuel fuel
land touch
outlaw ban illegal
legalise legalize legal allow
decriminalise legalise
criminalise outlaw ban
privatise sell privatization
nationalise nationalize state
devalue devaluation weaken
default miss
lend loan credit
borrow loan
lease rent let hire
rent lease let hire
evict remove throw
shelter house refuge
house accommodate shelter home
accommodate house
resettle rehouse move
rehouse resettle
relocate move transfer
commute travel
hike walk trek
trek walk hike
scale climb
swim cross
row paddle
sail voyage
parachute jump
leap jump
vault jump leap
equalise draw level
draw level tie equalise
tie draw level
concede let
score net goal hit
net score
beat defeat overcome down win
thrash hammer rout beat
rout thrash beat
eliminate knock
knock eliminate
relegate relegation
promote promotion
substitute replace bench
dominate control
seed rank
withdraw pull scratch
say tell add state announce report explain declare note insist maintain claim argue stress indicate describe comment remark put speak call suggest write
die dead death kill fatal fatality victim lose life perish deadly
probe investigate inquiry investigation look examine review inspect
win victory triumph beat defeat success landslide
vote poll ballot election elect referendum
firm company business corporation group maker manufacturer producer enterprise
worker employee staff job workforce labour
government administration ministry cabinet state authority official
law bill legislation measure act rule statute
plan intend aim propose proposal scheme set want seek hope
buy purchase acquire acquisition takeover pay
sell sale offer
cost price worth value charge expense money pay fee figure
big large huge giant vast massive major great
small little tiny minor few
quick fast rapid swift soon sudden abrupt
end finish close stop conclude cease halt over
allow permit let enable authorize approve
approve back support favour endorse agree pass ratify
oppose object resist against fight
criticize attack condemn blast slam denounce criticism critic fault
warn caution alert warning
need require must demand
ask request call urge appeal demand
show reveal find suggest display demonstrate indicate
study research paper survey analysis report finding
school class pupil student college
child boy girl kid youngster minor teenager youth baby infant
man male person people
woman female person people
house home residence property building dwelling
car vehicle truck van lorry automobile
plane aircraft jet airliner flight fly pilot
road street route highway motorway
storm hurricane weather typhoon cyclone tempest
rain downpour flood
flood overflow swamp inundate water
army military troop soldier force armed defence
war conflict fight fighting battle combat
talk meeting negotiation discussion discuss negotiate meet
deal agreement accord pact contract treaty agree
trial court judge hearing tribunal case judicial
suspect suspicion
lawyer attorney counsel barrister solicitor
money cash fund funding finance financial
loan debt borrow credit
wage salary pay earn earning income
city town local municipal urban area place
area region district zone part locality neighbourhood site place
resident local inhabitant people villager citizen
travel go visit trip journey come head
get receive obtain collect gain win
give provide grant hand supply deliver offer donate distribute
make produce manufacture create build construct
destroy wreck ruin demolish devastate ravage
find discover locate recover
fear worry concern anxiety afraid
hope expect wish
expect due schedule likely forecast anticipate predict
know aware understand
decide decision choose rule determine
change alter shift reform amend modify
work operate function
game match play fixture tie
team side club squad
season campaign year
song single record album track music
photo picture image photograph
computer machine pc
month year week day time
old age aged year elderly
next following later subsequent
before earlier prior previous ago
after later following since
half 50
quarter 25
double twice two
only sole just alone single
also too well
near close nearby neighbouring neighbour
north northern northeast northwest
south southern southeast southwest
east eastern
west western
british uk britain
oil crude petroleum
virus disease infection illness infect
vaccine jab shot vaccination
wife spouse husband marry partner
crowd people audience spectator
gun firearm weapon shoot
bullet shot
fail failure unable
split divide separate break
lift raise hoist
climb rise increase grow up soar jump surge gain higher expand
fall drop decline decrease lower down reduce cut slump sink plunge dip
clean clear
safe security safety secure
danger risk hazard threat dangerous
rich wealthy wealth
crisis emergency disaster
event ceremony show appearance
speech address remark statement
letter note message mail
book publish publication
list rank place ranking
test trial exam examination
question interview ask quiz
refuse reject decline deny dismiss
part segment section
contain hold include
cause lead make force because
reason why
prevent avoid stop
entire whole all full
most majority
overwhelming overwhelmingly
special particular
say tell state remark comment observe mention note speak voice
say announce declare proclaim reveal disclose unveil publicise publicize release publish issue
say explain clarify account describe
say insist maintain assert contend argue claim reiterate stress emphasise emphasize underline
say report quote cite credit attribute put according
say add continue
say believe think feel consider reckon view regard opinion see deem judge suppose hold
call dub describe label term brand name nickname style
ask query inquire enquire quiz question wonder
ask request seek petition appeal urge beg plead implore call invite
urge press push encourage call exhort appeal advise recommend counsel
demand insist require call want
warn caution alert advise threaten predict
promise pledge vow swear undertake commit commitment guarantee assure assurance
criticise criticize attack condemn denounce slam blast rebuke fault deplore decry berate lambast censure chide scold reproach disapprove disapproval
praise hail applaud laud commend salute welcome pay tribute compliment congratulate
accuse allege allegation charge blame claim accusation denounce
deny reject refute dismiss dispute rebut repudiate contradict
admit acknowledge concede accept recognise recognize own confess
agree consent accept assent approve concur
refuse decline reject rebuff spurn turn deny no unwilling
reject dismiss throw rebuff veto rule refuse
confirm verify acknowledge corroborate bear
discuss talk debate consider deliberate negotiate speak converse conversation
negotiate bargain talk broker
meet meeting encounter gather convene summit talk see reception
meet gather assemble convene congregate meeting assembly
answer reply respond response reaction react comment retort
complain complaint grievance object protest grumble
apologise apologize apology sorry regret
thank gratitude grateful appreciate thankful
joke quip humour
write author pen draft compose writer written
read study peruse
publish print release issue appear run carry story
broadcast air televise screen show transmit
tweet post message social
die dead death decease pass perish demise late posthumous
kill die death fatal fatality slay dead claim murder lose victim leave
kill murder slay assassinate homicide killing killer shoot
wound injure hurt injury casualty harm maim
ill sick unwell ailing illness disease sickness condition ailment
recover recuperate recovery heal better convalesce
treat treatment care therapy tend medical remedy
hospital hospitalise hospitalize clinic infirmary ward medical
doctor physician medic surgeon gp practitioner clinician medical
nurse carer caregiver
patient sufferer case
case infection infect instance
symptom sign
cancer tumour tumor leukaemia
drug medicine medication pharmaceutical pill
drug narcotic cannabis cocaine heroin substance marijuana
pregnant pregnancy expect
birth born birthplace native originate baby
bury burial funeral inter cremate
mourn grieve grief mourner
survive live outlive survivor alive
live reside dwell inhabit home life
grow raise rear bring upbringing
marry wed marriage wedding husband wife spouse
divorce separate split
arrest detain hold custody apprehend seize nab capture round detention pick
free release liberate let freedom go discharge
jail imprison prison incarcerate sentence lock custody bars
sentence jail term punish punishment penalty order
charge indict prosecute accuse face prosecution indictment
convict guilty find conviction
acquit clear innocent exonerate
court judge tribunal bench magistrate judicial judiciary legal justice
trial hearing case proceeding court appear go
sue lawsuit suit litigate litigation legal action claim case
appeal challenge contest
law legislation statute act bill measure legal
rule ruling decide decision judgment judgement verdict
illegal unlawful outlaw criminal ban
crime offence offense criminal felony wrongdoing
steal theft rob robbery burglary thief loot take raid
rob raid hold robbery heist
fraud deceive swindle scam cheat deception con
smuggle traffic
rape sexual assault abuse molest
abuse mistreat mistreatment maltreat ill-treat torture
attack assault hit strike beat
attack raid strike bombard bombardment offensive shell bomb assault onslaught
shoot gun fire open gunfire shooting gunman gunshot
gunman shooter attacker assailant
attacker assailant perpetrator
stab knife
weapon arm gun firearm rifle pistol
bomb bombing explosive blast explosion device detonate explode
explode blow blast detonate burst
militant fighter rebel insurgent gunman extremist guerrilla
rebel insurgent opposition fighter
terror terrorist terrorism extremist militant
soldier troop serviceman military army force
army military force defence defense troop
navy naval maritime fleet
police officer force cop constable detective constabulary law enforcement
detective investigator police inspector
investigate probe inquiry investigation look examine inspect enquiry examination
search hunt look seek comb scour manhunt
find discover locate uncover detect trace spot turn come
find conclude determine establish discover finding show
lose loss miss lost disappear
miss lose absent skip disappear vanish missing
hide conceal cover secret
follow track trail pursue chase
watch monitor observe view see viewer look
guard protect defend secure shield safeguard protection
protect safeguard preserve conserve save
rescue save free retrieve pull
evacuate flee leave evacuation remove move
flee escape run leave abandon exile
refugee migrant displaced asylum immigrant
migrate migrant immigrant immigration emigrate
war conflict combat fight hostilities battle
fight combat battle clash struggle fighting tackle
clash confront fight confrontation collide tangle spar
invade invasion occupy incursion enter
occupy occupation seize take control
capture take seize fall win
conquer defeat overrun
retreat withdraw pull withdrawal
withdraw pull remove leave retire exit drop quit
surrender yield give hand
peace truce ceasefire armistice calm
deal agreement accord pact treaty contract arrangement settlement bargain
sign ink agree signature
break violate breach flout infringe
break split rupture separate fracture fall
kidnap abduct hostage seize snatch
president head leader presidency presidential
prime minister pm premier
boss head chief executive manager director chair lead run leader
executive director manager chief boss management
chairman chair chairwoman head chairperson
spokesman spokeswoman spokesperson representative
official authority officer administration
minister ministry government secretary department
department ministry agency office bureau
agency body office organisation organization bureau authority
governor gubernatorial
mayor mayoral
senator senate congress lawmaker
lawmaker legislator mp parliamentarian congressman congresswoman politician representative congress deputy
parliament parliamentary legislature assembly commons lawmaker westminster mp house
congress congressional lawmaker capitol house senate legislature
government administration cabinet regime authority state
party political group faction
politics political politician
politician candidate contender leader
candidate contender nominee hopeful runner challenger rival
rival opponent competitor challenger
election vote poll ballot elect electoral
vote ballot poll cast voter back
voter electorate vote
elect choose vote pick win put
choose pick select opt choice selection prefer decide
appoint name pick choose install select hire appointment nominate
nominate nomination name pick nominee
campaign run race bid drive push canvass
seat constituency district
referendum vote plebiscite
coalition alliance bloc
ally alliance friend partner
supporter backer fan follower advocate
support back endorse favour favor champion advocate backing endorsement
oppose against object resist opposition opponent
criticise critic opponent
protest demonstrate rally march demonstration protester demonstrator street
riot unrest disorder disturbance violence
reform overhaul change revamp shake restructure
policy plan approach strategy
plan scheme project programme program proposal
propose suggest proposal recommend put float
suggest indicate imply hint signal
approve pass adopt back ratify endorse clear agree authorise authorize approval
ban prohibit bar outlaw forbid block prohibition
block prevent stop halt bar obstruct thwart stall
allow permit let enable authorise authorize permission clear
restrict limit curb cap restrain restriction
rule regulation law order
regulate regulator watchdog regulation control
regulator watchdog authority
order command instruct direct tell mandate
impose introduce place levy slap bring
introduce bring launch unveil establish
cancel scrap axe drop abandon call abort off
abandon drop scrap give leave forsake desert ditch
suspend halt pause stop freeze hold
postpone delay defer put reschedule
delay hold postpone late wait slow
resume restart reopen return
begin start commence launch open kick initiate embark onset go
end finish conclude close complete stop over cease terminate
stop halt cease end quit
close shut closure down
open reopen launch inaugurate unveil
continue carry keep go remain persist still proceed last
remain stay continue keep still be left
last endure continue span run
happen occur take place come unfold
hold stage host organise organize take place run
cancel annul revoke rescind
create make set found establish form build
found establish set start create founder
build construct erect develop construction put
develop development design create build
design draw plan create
destroy wreck demolish ruin level flatten raze devastate gut wipe
damage harm hurt wreck destroy hit
repair fix mend restore
restore return bring reinstate revive
replace succeed substitute take follow replacement successor
succeed follow replace take successor inherit
resign quit step leave stand depart go resignation departure exit relinquish
retire retirement quit leave
dismiss fire sack oust remove axe let go
oust topple overthrow remove depose unseat
hire recruit employ take engage
employ job work employee hire staff
employee worker staff workforce personnel member
worker labour labor workforce employee staff
job post position work role employment
post position job role office
career profession work
unemployment jobless joblessness unemployed
salary pay wage earn earnings
pay salary wage spend fund finance paid cost settle
earn make get income pay receive
money cash fund sum dollar finance capital
fund finance bankroll pay money sponsor financing
invest spend investment put
spend spending expenditure pay
spend outlay budget
budget spending fiscal
cut reduce slash trim lower decrease reduction less below scale
reduce cut lower shrink diminish decrease less curtail
raise increase lift hike up boost
increase rise grow growth raise up gain climb expand higher jump surge more
rise climb increase up soar jump go grow
fall drop decline decrease slump sink plunge slide slip down lower lose tumble
weaken soften ease cool fade decline
strengthen bolster boost reinforce shore firm
boost lift help improve
double twice twofold
halve half
triple treble three
high tall elevated
cost price expense expensive worth bill pay
cost run lead
value worth price estimate
sell sale market vend
sell sale dispose
buy purchase acquire acquisition take bought
acquire take buy get obtain
trade commerce business export import
market sell exchange
share stock equity stake
stake share holding interest
profit earnings gain income surplus
loss deficit lose
debt loan owe borrow
bank lender banking
insurance insurer insure cover
tax duty levy taxation tariff
fine penalty penalise punish
company firm business corporation group enterprise maker manufacturer giant outfit
factory plant mill works facility
plant factory facility station
manufacture make produce production output
produce make output production yield
product goods item merchandise
customer client shopper consumer buyer
shop store retailer outlet retail supermarket
retailer store shop chain seller
chain company group
restaurant cafe diner eatery
hotel inn accommodation
merge merger combine join unite
bankrupt bankruptcy insolvent collapse administration insolvency
collapse fall crash fail
economy economic growth
recession downturn slump slowdown
crisis emergency trouble turmoil
industry sector business trade
energy power electricity fuel
nuclear atomic
fuel petrol gasoline oil gas
coal mine
mine mining pit miner
gas natural
solar sun
climate weather warming
weather storm condition
storm hurricane cyclone typhoon tempest superstorm gale
rain rainfall downpour wet
flood inundate deluge water submerge
snow blizzard
drought dry
heat hot temperature warm
cold freeze chill
earthquake quake tremor seismic
fire blaze burn flame inferno wildfire
volcano erupt eruption
landslide mudslide
damage destruction devastation
victim casualty dead sufferer
toll number count figure
missing unaccounted lost
crash collide collision accident wreck smash
crash plunge come down fall
plane aircraft jet airliner airplane flight
flight plane fly air
helicopter chopper aircraft
airport airfield terminal
pilot fly captain flier aviator
ship vessel boat ferry craft
train rail railway locomotive
car vehicle automobile motor
bus coach
bike bicycle cycle cyclist
traffic vehicle congestion
travel go journey trip visit head fly tour
trip visit journey tour travel voyage
visit tour go trip see
arrive come reach land get arrival
leave depart go exit set quit departure
leave result kill
return come go back
enter go come join get
move go shift relocate transfer migrate
move settle relocate
head lead go
cross go pass traverse border
border frontier boundary
near close beside next around adjacent nearby
country nation state national land
national country nationwide
city town capital urban municipal metropolitan
town city village municipality
village hamlet town
area region zone district part neighbourhood neighborhood quarter locality
area place site location spot
place site location scene venue
home house residence dwelling property apartment flat
building structure block tower property
room chamber
school college academy educational
university college campus academic
student pupil learner undergraduate
teacher teach instructor educator lecturer headteacher
headteacher headmaster principal school
exam test examination qualification
grade mark score regrade
teach education learn
child kid youngster youth boy girl minor toddler baby young infant
boy child lad kid son
girl child daughter schoolgirl kid
teenager teen youth adolescent young
old elderly aged pensioner age
man male gentleman guy
woman female lady
people person individual human man public
person people individual somebody one
public people citizen
citizen resident national people
resident local inhabitant people villager neighbour islander
neighbour neighbor nearby adjacent next
family relative relation kin household parent
parent father mother mum dad
mother mum mom
brother sibling
sister sibling
partner spouse girlfriend boyfriend
friend close ally companion
grandfather grandparent
crowd throng mass people audience
audience crowd viewer public spectator
star celebrity famous
actor actress star performer
singer musician vocalist artist performer
sing singer vocal perform song
band group
musician band singer
song single track music number hit
record album make
film movie picture cinema
director filmmaker
television tv broadcast screen programme
programme show series program broadcast
show programme display exhibit
show indicate reveal demonstrate prove suggest
show appear
theatre theater stage
play drama
perform play act performance
award prize honour honor medal trophy
win award receive collect earn take pick
honour award tribute
book novel volume title
autobiography memoir book
author writer novelist
newspaper paper daily press publication
journalist reporter correspondent press media
media press news outlet
report story article account item piece
story tale account article item
news report story
interview speak question talk
website site online web internet page
phone telephone mobile smartphone handset call
app application
software program
technology tech technological
hacker hack cyber
cyber computer security
data information figure
information detail data intelligence
detail information particular
secret confidential classified covert
intelligence spy espionage
spy agent espionage
document paper file record papers
file submit lodge register
submit lodge present file hand
letter write note
statement declaration announce say
speech address talk
announcement announce statement
address speech speak
issue matter problem question subject topic
subject topic theme issue
problem trouble difficulty issue
difficulty trouble hard difficult problem struggle
struggle difficulty battle hard fight
challenge test difficult
risk danger threat chance
danger threat hazard peril risk
threat threaten danger menace
fear worry concern anxious dread afraid
concern worry fear anxiety unease
worry concern trouble
hope wish aspire want
want wish desire seek hope like
expect anticipate predict forecast foresee due
expect due schedule plan set likely
plan intend aim set due schedule
predict forecast project expect prediction foresee
likely probable expect probably
possible may could might potential
chance opportunity possibility prospect likelihood odds
try attempt seek bid effort endeavour
effort attempt try work drive
aim goal objective target purpose
help aid assist support relief assistance
help contribute
donate give contribute donation gift
give hand provide offer present donate grant award
provide supply give offer furnish
deliver hand bring give turn supply transport
send dispatch ship deliver
bring carry take fetch
carry bring transport bear take
receive get obtain accept
get obtain receive secure win
keep retain hold maintain
maintain keep preserve
save keep spare
store keep
share split divide
join unite link combine
join enter become
link connect tie relate connection association
tie link relation bond connection
relation tie relationship link
relationship relation ties
cause lead result trigger bring spark prompt provoke
spark trigger prompt cause set
result outcome finding
effect impact consequence influence result aftermath
impact effect hit affect
affect hit influence impact strike
force compel oblige make
need require necessary
require need oblige
use employ utilise utilize deploy
deploy station send use
station base deploy
base headquarter headquarters centre
headquarters office base
centre center middle
central main key
main chief principal primary key leading major
major main big important significant
important significant key crucial vital
key important main
big large great huge major giant enormous massive
large big huge sizeable considerable extensive
small little tiny slight minor modest
slight small narrow slim marginal slender
narrow slim thin slender
long lengthy extended prolonged
short brief quick
quick fast rapid swift speedy
fast quick rapid speed
speed velocity fast
slow sluggish
sudden abrupt unexpected
unexpected surprise sudden
surprise shock unexpected astonish stun
shock surprise stun horror
angry anger furious fury outrage outraged
happy pleased delighted glad
sad upset
popular well-liked favourite
famous renowned well-known noted celebrated
infamous notorious
strong powerful tough
powerful strong mighty
weak fragile feeble
tough hard strict
strict tight tough
lenient loose lax relaxed
severe serious bad harsh heavy
serious severe grave critical
bad poor terrible
good fine well
safe secure unharmed
prepare ready plan
complete full entire finish total
full complete entire whole
total overall whole sum altogether
overall total general
general overall common
common usual widespread
widespread common general
usual normal typical
normal usual ordinary
rare unusual uncommon
strange odd unusual bizarre peculiar
new fresh recent latest modern
recent late last new
latest recent newest last
former ex onetime previous past once used
previous earlier former prior last past
early initial first
first initial debut original
last final end
later after subsequent then
then later next
now current present today
immediate instant once
soon short
often frequent regular repeated
repeat again
again once another
further more additional another
additional extra more further
only just sole alone merely
nearly almost close about virtually
about around roughly approximately some
over above beyond more
under below less beneath
less fewer under below
least minimum
maximum most top
top best highest leading
many numerous several multiple lot
several many number various
various several different
different other
other another
same identical
similar like alike
equal same level
alone solo single
single one sole
both two pair
pair two couple duo
dozen twelve
fifth five
tie draw level equal
beat defeat win overcome edge top
defeat beat loss lose win overcome
win victory triumph beat success prevail clinch
lead ahead front
front lead ahead
title championship crown
championship title tournament
tournament championship cup competition
competition contest tournament compete
contest race competition
race contest run
compete contest vie rival
match game fixture encounter
player footballer team athlete
athlete player sportsman competitor
football soccer
coach manager train
manager boss coach
train coach practise
score goal net
league division
captain skipper lead
sign join recruit
stadium ground arena
run operate manage
operate run operation work
operation run raid campaign
manage run handle
control run command hold
command control order lead
responsible charge blame
blame responsible fault
claim responsibility
part role section portion share
share portion proportion
proportion percentage share
number figure total
figure number amount
amount number quantity sum
count number tally
estimate reckon calculate put
calculate estimate work
measure gauge
average mean typical
research study scientist
researcher scientist academic expert study
expert specialist analyst
analysis study analyse
survey poll study question
discover find discovery
experiment test trial
test trial try
evidence proof
prove proof show
technique method way
way means method manner
system network
space orbit
rocket missile launch
satellite spacecraft probe
spacecraft probe craft
planet world
world global international earth worldwide
international global world foreign
foreign overseas abroad external
domestic home internal national
species animal
animal creature
dog pet
bird fowl
forest wood tree
river stream
sea ocean water
coast shore seaside
mountain peak
island isle
land ground territory
farm farmer agriculture agricultural
farmer grower farm
food meal eat
eat consume food diet
drink beverage consume
consume use eat
smoke cigarette tobacco
alcohol drink
wine beer drink
cook chef
wear dress clothes
clothes clothing dress garment
video footage film clip
camera film
art painting artist
painting picture art
artist painter
museum gallery
religion religious faith
church cathedral chapel
mosque islamic
muslim islamic islamist
christian church
jewish jew
catholic church
pope pontiff
priest clergy cleric
pray prayer
king monarch
queen monarch
royal monarchy palace
prince royal
black african
ethnic racial minority
gay homosexual same-sex
right entitlement
freedom liberty
independence independent separate
democracy democratic
democrat democratic
republican gop
conservative tory right
liberal left
communist communism
european europe eu
american us america states
english england
leader emir
armed military weapon
wing branch arm
member belong part
join member
lobby pressure campaign
lobbyist lobby
activist campaigner advocate protester
campaigner activist campaign
advocate supporter campaigner
volunteer help
charity aid foundation
organisation organization group body agency
body organisation corpse
corpse body remains
committee panel commission board
board committee director
review examine look assess
assess evaluate review judge
check examine verify inspect
examine look study inspect
consider think look weigh
remember recall
learn discover find
realise realize know
decide choose opt resolve determine decision
decision choice ruling
shift move change
turn become
grow become
improve better
worsen deteriorate
expand grow widen broaden enlarge
broaden widen diversify expand
spread extend
extend prolong lengthen
shrink contract
exceed top surpass pass
reach hit attain
achieve attain reach accomplish
succeed success
lack shortage short without absence
shortage lack scarce
escape avoid
dodge avoid
ignore disregard
appear seem
look appear
emerge appear come
include among feature
consist comprise
pull draw
throw hurl toss
jump leap
walk march
climb scale
drive motor
drive travel
sit seat
pause break
hurry rush
spend pass
day daily
night overnight evening
morning dawn early
week weekly seven
month monthly
year annual yearly
decade ten
century hundred
date day
period time era
time period occasion
moment time
tender offer
offer bid propose approach
license licence permit
permit licence allow
passport document
embassy diplomatic
diplomat ambassador envoy
sanction embargo penalty
conference meeting
debate discussion argue
argument dispute row quarrel
dispute row argument conflict disagreement
tension strain
strain pressure
stress pressure
ease relax
tighten toughen
loosen relax
benefit gain advantage
advantage lead benefit
welfare benefit
poor poverty needy
rich wealthy affluent
hungry hunger famine
shelter house
prisoner inmate detainee captive
suspect accused
witness see
testify testimony evidence
prosecutor prosecution
jury juror
compensation pay damages
property estate
mortgage loan
inherit legacy
legacy heritage
culture cultural
tradition traditional
custom tradition
language speak tongue
title name
sign signal
symbol sign
flag banner
party celebration
celebrate mark commemorate celebration
festival event
event occasion
concert gig show
holiday vacation break
tourism tourist
passenger traveller rider
crew staff
cargo freight
port harbour harbor
pipe pipeline
cable line
line queue
park garden
wall barrier fence
door gate
floor storey
chair seat
knife blade
stone rock
colour color
loud noise
noise sound
hear listen
pain hurt
heart cardiac
heart-attack coronary
brain head
head skull
epidemic outbreak pandemic
outbreak epidemic spread
vaccine vaccinate jab inoculate immunise
test screen
health medical
mental psychological
addict addiction
depression depressed
tear cry weep
cry weep shout
shout yell scream
laugh smile
smile grin
embrace hug adopt
love like
hate loathe detest dislike
like enjoy
tired exhausted
brave courage
courage bravery
proud pride
shame ashamed
honest truth
truth true
lie false
false untrue wrong
true right
wrong mistake
error mistake fault
correct right amend
accurate correct
exact precise
clear obvious
unclear uncertain
uncertain unsure doubt
doubt uncertain question
certain sure
confident sure confidence
confidence trust faith
prejudice bias
fair just
equal equality
unfair unjust
racist racism
violent violence
peaceful peace
calm quiet
tense fraught strained
rocky difficult troubled
upbeat optimistic
optimistic hopeful
pessimistic gloomy
cautious careful
risky dangerous
deadly lethal fatal
toxic poisonous
poison toxic contaminate
pollute pollution contaminate dirty
waste rubbish garbage
rubbish waste trash
carbon emission co2
emission pollution carbon
environment environmental green ecological
wildlife animal nature
nature natural
extinct endangered
hunt poach
kind type sort
form kind
version edition
copy replica duplicate
model type
fashion style clothes
quality standard
standard level
degree level
rank place position
stage phase
step move measure
measure step action
act action
activity action
behaviour conduct behavior
conduct behaviour carry
duty responsibility task
task job
burden load
weight weigh
length long
width wide
height tall high
depth deep
distance far
far distant
capsize overturn sink founder
rough choppy heavy stormy
port harbour dock
trader merchant dealer seller
chamber house upper lower
await wait before
spend bill cost outlay
spend invest put plough
create generate make find
dye colouring colour pigment
contain hold show have
illegal banned unlawful illicit
undeclared unlisted
brawl fight brawling scuffle clash punch
order impose command
striker forward footballer player
strike walkout stoppage industrial
write owe forgive cancel waive
coffee grower farmer
frost cold freeze
decree order
jury judge panel
entry rival submission
pilot trial test
audit review check
retreat fall sink slip drop decline
wheat grain crop harvest
ease calm soothe allay
sale sell raise
privatization privatise sell sale
mobile phone cellular
stand step give resign
seat place
pitch field ground
racial racist race
insult abuse slur
testify say tell speak testimony
chilly cold cool
festival fair carnival
visitor people guest tourist attendance
draw attract bring lure
timetable schedule plan
loot steal plunder theft pillage rob
recognise recognize spot identify know eye
old elderly former
migrant refugee asylum people
rescue save pick
sprinter runner athlete
clock run record time
pardon clemency mercy forgive
signature name sign
gather collect
operator company firm
rural country countryside
leak leaked
seen see obtain view
turnout voter vote
municipal local council city town
blame explain attribute because cause due fault
transport travel bus train
lend let loan borrow use
painting picture canvas artwork work
quota limit share
fail without unable
negotiator delegate
two-week fortnight
interrupt off cut
prison jail penitentiary
warden guard governor
hack breach break
payroll wage salary
hiker walker climber mountaineer
glacier ice
airlift fly flown helicopter
give collapse way
import bring ship
grow crop cultivate produce raise
greenhouse glasshouse
federation association union
wing extension annex building
design draw architect plan
include have feature
instrument tool
late dead died die deceased
archive collection papers
negative photograph film
leave bequeath pass give will
hometown town native
coroner inquest
hypothermia cold exposure
blow injury hit
expert specialist consultant
builder developer contractor construction
comment view opinion respond
taller above over
seize capture abduct kidnap grab captivity captive hold
tourist visitor holidaymaker traveller
novel book story
derail derailment train throw crash
track rail line
own owner
store shop branch outlet
grocer grocery supermarket
affect hit touch impact
filing document statement
rent tenant landlord lease
coast coastal seaside
hill hilly
conductor orchestra
helm lead head charge
expire end run
suspend suspended
warn alert tell
occasion time instance
interior home
rifle gun weapon arms
bribe bribery cash payoff
take accept
hand pass give
councillor council
charity group organisation
commission order
economist economy
widow wife
raise collect
bar pub
crossing bridge ferry
homeless house
evict evacuate
resident tenant
archaeologist dig excavate
excavate dig unearth
unearth discover find
ancient old
temple shrine
tomb grave burial
skeleton bone remains
statue sculpture figure
monument memorial
auction sale sell
collector collection
curator museum
exhibit exhibition show display
premiere debut open
sequel follow
script screenplay write
cast star
concert perform show
orchestra musician philharmonic
opera sing
dance dancer ballet
poet poem poetry
novel fiction
library book
translate language
publisher publish
print press
editor edit
column article
reader read
subscription subscribe
advertising advertise ad
logo symbol
patent invention
invent create inventor
engineer technician
laboratory lab
sample specimen test
chemical substance
gas fume
leak spill escape
reactor nuclear plant
radiation radioactive
turbine wind
grid network
blackout outage cut
battery power
electric electrical
hydrogen gas
satellite orbit
astronaut crew
telescope observatory
asteroid rock
galaxy star
fossil bone
dinosaur reptile
whale mammal
shark fish
elephant animal
tiger cat
wolf animal
bear animal
zoo animal
vet veterinary
cattle cow herd livestock
sheep flock
pig swine pork
poultry chicken bird
milk dairy
cheese dairy
bread loaf bakery baker
rice grain
sugar sweet
salt sodium
fruit apple orange
vegetable green
meat beef
chocolate cocoa sweet
coffee bean
olive oil
wine vineyard grape
whisky spirit
brewery beer brew
cotton cloth textile
textile cloth garment fabric
shoe footwear
jewel jewellery gem diamond
watch clock
rubber tyre
timber log wood
steel iron metal
copper metal
brick stone
concrete cement
roof tile
lift elevator
stair step
corridor hall
hall chamber
kitchen cook
bath wash
toilet lavatory
sewage waste
tap water
lake water reservoir
reservoir dam water
canal waterway
waterfall fall
beach sand shore
cliff rock
cave cavern
desert arid
jungle forest rainforest
swamp marsh wetland
field meadow
path trail track
lane road
junction crossroads intersection
roundabout circle
tram train
metro subway underground
yacht boat sail
sailor seaman crew
fisherman fish trawler
trawler boat fish
whistleblower informant
tip clue lead
autopsy post-mortem examination
forensic evidence
fingerprint print
genetic gene dna
bail bond release
parole release
warrant order
extradite extradition
deport expel deportation
expel eject oust remove
consul consulate
mission embassy task operation
ratify approve sign
veto block
repeal scrap abolish revoke
abolish scrap end repeal
enact pass
constitution constitutional
clause article
impeach impeachment
coup takeover
junta military
dictator ruler strongman
ruler leader govern rule
govern rule run
reign rule
throne crown
heir successor
abdicate step
inaugurate swear office
swear oath inaugurate
cabinet minister
reshuffle change
backbencher mp lawmaker
whip party
caucus party
delegate representative
convention conference congress
manifesto platform programme
slogan motto
poster placard sign
petition signature appeal
boycott shun
picket protest
curfew restriction
martial military
roadblock barricade checkpoint
patrol guard police
convoy column
ambush attack
sniper shooter
landmine mine
drone aircraft unmanned
tank armour
shell artillery
mortar shell
airstrike raid bombing strike
bombing attack blast
grenade explosive
amputate lose
coma unconscious
unconscious faint
collapse faint fall
stroke seizure
asthma breathe
flu influenza
obese obesity overweight
overweight obese heavy
exercise workout
gym fitness
marathon race run
medal gold
podium medal
sprint race
swim swimmer
cyclist rider bike
jockey rider horse
horse racehorse
boxer fighter box
bout fight
wrestle wrestler
referee umpire official
penalty spot
foul fault
knee leg
ankle leg foot
shoulder arm
transfer move sign
retire quit end
comeback return
semifinal semi
trophy cup
title trophy
rank seed
riot clash
ban suspend
doping drug steroid
charter right
census count population
population people inhabitant
fertility birth
native indigenous
tribe tribal
slave slavery
colony colonial
empire imperial
heritage tradition
weekend saturday sunday
quarter three-month
hourly hour
dawn sunrise morning
dusk sunset evening
noon midday
autumn fall
reckon estimate count
reckoning estimate figure
barely just hardly
mostly largely mainly primarily chiefly
partly partially
entirely wholly completely fully
gradually slowly steadily increasingly
increasingly more
abruptly suddenly
swiftly quickly
openly publicly
secretly covertly
illegally unlawfully
allegedly reportedly
jointly together
together joint
separately apart
alone lone sole
indoors inside
outdoors outside
nationwide national countrywide
worldwide global globe
globe world
barn shed farm
curriculum course
degree diploma
scholarship grant
tuition fee
nursery kindergarten
pension retirement
pensioner retired old
childcare nursery
subsidy aid support
rebate refund
refund repay
repay return
creditor lender
bailout rescue
bond debt
currency money
swap exchange trade
inflation price
interest rate
rate level
index measure
forecast estimate
quarterly quarter
dividend payout
payout payment compensation
payment pay
invoice bill
audit account
accountant account
co-founder founder
heir inherit
businessman entrepreneur executive
tycoon billionaire magnate
billionaire tycoon rich
millionaire rich
smell odour odor stench scent
publican landlord pub
barmaid bartender barman
nephew relative family
holiday vacation trip
testimony testify court tribunal
order instruct instruction
steeple church tower
demolition demolish raze down
help support aid reach
hailstorm hail
dog canine
fog foggy mist
stray lose drift
ornithologist bird
ornithologist expert
campaign camp
humanitarian aid relief
sever cut
outnumber more
road exit route
bereaved family
voter people
logjam stalemate deadlock impasse gridlock standoff
judge jurist
tornado twister
cut axe slash pare trim
spur prompt
consider mull eye ponder weigh contemplate
woo court
suppress quell
thwart foil
grapple struggle
garner gain
hamper hinder
jettison abandon
languish suffer
maul injure
mar spoil
throw pelt hurl
examine pore scour
complain rail
recover recoup
regret rue
rout trounce
exclude sideline
ignore snub spurn
stem stop
wane decline ebb
wield use
wrangle argue squabble
nil zero
aide adviser
supporter backer
bloc group
boon benefit
cache store stash
clout influence sway
clampdown crackdown
coffers funds
curfew lockdown
debacle fiasco failure
dossier file
feud dispute row spat
foe enemy
furor furore outrage outcry uproar protest
glut surplus
haul catch
chaos havoc turmoil upheaval
hub centre center
hurdle obstacle snag problem
lull pause
melee fight brawl skirmish
mogul tycoon magnate
perk benefit
plight predicament
ploy tactic ruse trick
plea appeal
rift split
setback blow
sham fake
stint term
stopgap temporary
strife conflict
threshold limit
windfall gain
woes problems troubles
pensioner retiree
tenant renter
burglar thief
captive hostage
settler colonist
trooper soldier
scholar academic
novice beginner rookie newcomer
winner victor
spectator fan
goalkeeper keeper
doubt question
gather assemble
garment coat
hide skin
frontier border
cleared exonerated
dwindle shrink
bolster strengthen
restive unruly
blunder mistake error
gaffe mistake
brisk quick
dire grave
frail weak
lavish generous
meagre meager scant
steep sharp
stark clear
swathe area
throng crowd
unrest protests
vow swear
wary cautious
`;

/** The groups, each a list of lower-case words. */
export const retellings: readonly string[][] = lines
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/u));
