/** Groups of words that news retells by each other, and that a dictionary of synonyms does not join. One line is one meaning. */
const lines = `
say tell add state announce report explain declare note insist maintain claim argue stress indicate describe comment remark put speak call suggest write
die dead death kill fatal fatality victim lose life perish deadly
hurt injure wound harm injury casualty
fire blaze burn inferno flame
police officer force cop constabulary
probe investigate inquiry investigation look examine review inspect
arrest detain hold custody apprehend seize capture
quit resign leave step depart stand resignation exit
win victory triumph beat defeat success landslide
vote poll ballot election elect referendum
firm company business corporation group maker manufacturer producer enterprise
worker employee staff job workforce labour
boss chief head leader lead run director executive manager
government administration ministry cabinet state authority official
law bill legislation measure act rule statute
plan intend aim propose proposal scheme set want seek hope
buy purchase acquire acquisition takeover pay
sell sale offer
cost price worth value charge expense money pay fee figure
big large huge giant vast massive major great
small little tiny minor few
quick fast rapid swift soon sudden abrupt
begin start launch open commence kick
end finish close stop conclude cease halt over
shut close closure
ban bar prohibit block forbid outlaw
allow permit let enable authorize approve
approve back support favour endorse agree pass ratify
oppose object resist against fight
criticize attack condemn blast slam denounce criticism critic fault
warn caution alert warning
need require must demand
ask request call urge appeal demand
help aid assist support relief
show reveal find suggest display demonstrate indicate
study research paper survey analysis report finding
doctor medic physician clinician
hospital clinic infirmary
school class pupil student college
child boy girl kid youngster minor teenager youth baby infant
man male person people
woman female person people
house home residence property building dwelling
car vehicle truck van lorry automobile
plane aircraft jet airliner flight fly pilot
boat ship vessel ferry
train rail railway
road street route highway motorway
storm hurricane weather typhoon cyclone tempest
rain downpour flood
flood overflow swamp inundate water
attack strike raid assault offensive bomb
army military troop soldier force armed defence
war conflict fight fighting battle combat
peace ceasefire truce
talk meeting negotiation discussion discuss negotiate meet
deal agreement accord pact contract treaty agree
trial court judge hearing tribunal case judicial
guilty convict conviction
jail prison imprison sentence
accuse allege charge claim accusation blame
suspect suspicion
lawyer attorney counsel barrister solicitor
money cash fund funding finance financial
tax levy duty
bank lender
loan debt borrow credit
wage salary pay earn earning income
country nation state national
city town local municipal urban area place
area region district zone part locality neighbourhood site place
resident local inhabitant people villager citizen
travel go visit trip journey come head
arrive reach come get
move relocate shift transfer
remain stay continue keep
get receive obtain collect gain win
give provide grant hand supply deliver offer donate distribute
make produce manufacture create build construct
build construct construction erect
break breach violate
destroy wreck ruin demolish devastate ravage
search look hunt seek
find discover locate recover
save rescue
escape flee run
fear worry concern anxiety afraid
hope expect wish
expect due schedule likely forecast anticipate predict
think believe consider view opinion regard
know aware understand
decide decision choose rule determine
change alter shift reform amend modify
use employ utilize
work operate function
game match play fixture tie
team side club squad
player footballer striker
goal score
season campaign year
film movie picture
song single record album track music
photo picture image photograph
internet online web website site
phone mobile handset
computer machine pc
month year week day time
old age aged year elderly
former ex previous once
new recent fresh latest
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
american us
energy power electricity
oil crude petroleum
pollution emission
climate warming
virus disease infection illness infect
vaccine jab shot vaccination
mother mum parent
father dad parent
family relative
friend ally
wife spouse husband marry partner
crowd people audience spectator
protest demonstration rally demonstrate march protester demonstrator
riot unrest violence
gun firearm weapon shoot
bullet shot
bomb explosion explosive blast explode
crash collision collide accident
delay postpone
cancel scrap abandon drop call axe
fail failure unable
join unite
split divide separate break
lift raise hoist
climb rise increase grow up soar jump surge gain higher expand
fall drop decline decrease lower down reduce cut slump sink plunge dip
fix repair mend
clean clear
safe security safety secure
danger risk hazard threat dangerous
poor poverty
rich wealthy wealth
free release liberate
famous well-known renowned
favourite popular
crisis emergency disaster
event ceremony show appearance
speech address remark statement
letter note message mail
book publish publication
document paper file record
list rank place ranking
test trial exam examination
answer reply respond response
question interview ask quiz
agree accept
refuse reject decline deny dismiss
appeal challenge
lack short shortage without
member belong
part segment section
contain hold include
cause lead make force because
result outcome
reason why
affect hit impact influence
prevent avoid stop
topple overthrow oust
promise pledge vow
praise hail applaud
happen occur take place
entire whole all full
almost nearly about
most majority
many number several
overwhelming overwhelmingly
strange odd unusual
special particular
`;

/** The groups, each a list of lower-case words. */
export const retellings: readonly string[][] = lines
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/u));
