/** People: kin, age, belief, trade. */
export const people = `
brother / sister / cousin / uncle / aunt / nephew / niece
father dad / mother mum mom / stepfather / stepmother / grandfather grandad / grandmother grandma / godfather / godmother
son / daughter / nephew / niece / grandson / granddaughter / stepson / stepdaughter
husband / wife / boyfriend / girlfriend / =widow / =widower / fiance / fiancee
husband wife spouse / brother sister sibling / son daughter / father mother parent / uncle aunt / cousin
half-brother / half-sister
brother-in-law / sister-in-law
father-in-law / mother-in-law
son-in-law / daughter-in-law
parent / child / grandparent / grandchild / sibling
ex-wife / ex-husband
twin / triplet
bride / bridegroom groom
man men male boy schoolboy / woman women female girl schoolgirl
actor / actress
child children kid toddler baby infant newborn / adult / teenager teen / pensioner elderly
young youth / elderly aged / middle-aged
twenties 20_s / thirties 30_s / forties 40_s / fifties 50_s / sixties 60_s / seventies 70_s / eighties 80_s / nineties 90_s
friend / stranger / colleague / =relative / neighbour neighbor
friend / enemy / rival
neighbour neighbor / =relative / colleague coworker co-worker
host / guest visitor
employer boss / employee worker staff
boss =manager / colleague
founder / successor
master / servant
teacher / pupil student / headteacher headmaster headmistress principal
student pupil / teacher / parent
lecturer professor / student
doctor / =nurse / patient
expert / amateur layman
winner / loser / runner-up
leader / follower
<resident <local / visitor tourist
<resident <inhabitant / tenant
citizen / foreigner alien
@christian christians christianity / muslim muslims islam islamic / jewish jews judaism / hindu hindus hinduism / buddhist buddhists buddhism / sikh sikhs
@catholic catholics / =protestant =protestants / orthodox / anglican anglicans / baptist baptists / methodist methodists / lutheran lutherans / mormon mormons
@sunni sunnis / shia shiite shiites
believer religious / atheist
black / white / hispanic latino / asian
native_american / african_american african-american
gay homosexual / straight heterosexual
vegetarian / meat-eater
drinker / teetotal teetotaller
smoker / non-smoker nonsmoker

# Trades that are not one another.
lawyer attorney solicitor barrister / doctor physician surgeon / teacher / engineer / architect / =accountant / journalist reporter / farmer / carpenter / electrician / plumber / builder / chef cook / waiter waitress / baker / butcher / hairdresser / tailor / dentist / vet veterinarian / =nurse / midwife / pharmacist / librarian / mechanic / painter / sculptor / singer / dancer / poet / novelist / pilot / sailor / fisherman / =miner / soldier / policeman / firefighter / paramedic / postman / cleaner / =gardener / shopkeeper / banker / clerk / =secretary / =translator / priest / scientist
scientist / engineer / historian / economist / journalist
physicist / chemist / biologist / =astronomer / geologist / mathematician / botanist / zoologist / archaeologist / anthropologist / sociologist / psychologist / economist / historian / philosopher / meteorologist / epidemiologist / virologist / ecologist / criminologist
psychiatrist / psychologist / neurologist / cardiologist / oncologist / pathologist / radiologist / dermatologist / paediatrician pediatrician / gynaecologist / anaesthetist / surgeon
<journalist <reporter <correspondent / =editor / =photographer / columnist / =producer / =presenter anchor / =publisher
novelist / poet / playwright dramatist / screenwriter / biographer / historian / essayist
actor actress / =director / =producer / screenwriter / composer / cameraman
singer / guitarist / drummer / pianist / violinist / conductor / composer / songwriter / bassist
painter / sculptor / =photographer / architect / =designer
dancer / choreographer / singer
architect / engineer / builder / surveyor
firefighter / police_officer / paramedic / coastguard / lifeguard
=detective inspector / constable
prosecutor / defence_lawyer defense_lawyer
coroner / judge / pathologist
police / prosecutors / judges / lawyers / =ministers / doctors / teachers / firefighters
officials / ~residents / critics / witnesses / experts / =relatives
<company / union / regulator
regulator watchdog / <company <firm
charity / <company / ministry
=manager / owner / employee
adviser advisor aide / lawyer / doctor / spokesman spokeswoman
campaigner activist / lobbyist / politician
farmer / fisherman / hunter
hunter / poacher / ranger
butcher / baker / grocer / fishmonger
tourist / pilgrim
teacher / social_worker
cleaner / caretaker
volunteer / employee staff
freelance / staff
apprentice / master
=intern / employee
professor / lecturer
dean / principal / rector
entrepreneur / politician
newcomer rookie debutant novice / veteran old_hand
proprietor owner / employee worker
`;
