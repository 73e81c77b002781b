/** War, violence and those who are caught in it. */
export const conflict = `
kill killed dead died death fatal slain / injure injured wounded hurt injury / missing / rescued survived unharmed unhurt
killed / captured / wounded
survivor / victim fatality
civilian civilians / soldier soldiers troops =military combatant fighter
soldier troops / civilian / police policeman / rebel insurgent militant guerrilla fighter
rebel insurgent / government_forces government_troops
invade invasion / withdraw withdrawal / liberate
war hostilities / peace / truce ceasefire
ally allies allied / enemy enemies foe adversary / neutral
friendly_fire / enemy_fire
victory / defeat / stalemate
airstrike air_strike air_raid / ground_offensive ground_assault / naval_blockade
missile rocket / shell mortar / grenade / mine landmine / drone / torpedo
suicide_bomber suicide_bombing suicide_attack / car_bomb / roadside_bomb / gunman
tank / helicopter / warship / submarine / fighter_jet / bomber
army / navy / air_force
infantry / cavalry / artillery
nuclear / chemical / biological / =conventional
disarm disarmament / rearm rearmament arm
deploy deployment send / withdraw withdrawal pull_out
escalate escalation / de-escalate de-escalation
occupy occupied / liberate liberated / annex annexed
besiege siege / relieve
surrender / fight
hostage kidnapped / freed released rescued
=executed / pardoned / imprisoned
refugee asylum_seeker / migrant / tourist / settler
exile / return
evacuate evacuated evacuation / return returned / stranded trapped
protest protester demonstrator demonstration rally / riot rioter / strike striker / vigil
protester demonstrator / police / counter-protester counterprotester
tear_gas / rubber_bullets / water_cannon / live_ammunition / pepper_spray / stun_grenades / batons
armed / unarmed
shot gunned / stabbed knifed / beaten / strangled / poisoned / drowned / burned
strangled strangling / suffocated
hanged / shot / beheaded
head / chest / leg / arm / back:n / neck / stomach abdomen
sniper / bomber
defuse defused / detonate detonated exploded
explosion blast:n / blaze fire:n / collapse:n
collision crash / derailment derailed
intact undamaged / damaged / destroyed
loot looted / return
sanction sanctions / aid
embargo / trade
spy / diplomat
defect defector / loyal loyalist
coup / election
terrorist / protester
police / firefighters fire_brigade / paramedics ambulance / coastguard
police_officer policeman / soldier / guard security_guard / firefighter / paramedic
prisoner_of_war / refugee
genocide / massacre
unilateral / bilateral / multilateral
combat / non-combat noncombat
commander / deputy_commander
=offensive / =defensive
bodyguard / gunman
`;
