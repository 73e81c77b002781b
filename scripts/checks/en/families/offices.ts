/** Offices and their ranks, chambers and parties; names hold them as often as plain words. */
export const offices = `
# Leaders of a chamber.
@speaker speakership / majority_leader / minority_leader / majority_whip / minority_whip / president_pro_tempore / conference_chair conference_chairman conference_chairwoman / caucus_chair caucus_chairman caucus_chairwoman
@majority_leader / minority_leader opposition_leader
@majority / minority / half / plurality
@whip / leader
@senate senator senators upper_chamber upper_house / =house =representatives congressman congresswoman congressmen lower_chamber lower_house
@commons mps =mp lower_house / lords peers =peer upper_house
@senator / =representative congressman congresswoman / governor / mayor / councillor councilman councilwoman / delegate / assemblyman assemblywoman / alderman
@senate / assembly
@president presidential presidency / vice_president vice-president vice-presidential vice_presidential vice_presidency
@president presidency presidential / prime_minister premier premiership / chancellor / king / queen / governor gubernatorial governorship / mayor mayoral mayoralty / sultan / emir
@prime_minister premier / deputy_prime_minister / finance_minister / foreign_minister / defence_minister defense_minister / interior_minister home_secretary
@foreign_minister foreign_secretary foreign_ministry secretary_of_state top_diplomat foreign_office / defence_minister defence_secretary defense_minister defense_secretary defense_ministry defence_ministry secretary_of_defense pentagon / finance_minister finance_ministry treasury chancellor treasury_secretary / interior_minister interior_ministry interior_secretary home_secretary home_office / justice_minister justice_secretary justice_ministry justice_department attorney_general / health_minister health_secretary health_ministry health_department / education_minister education_secretary education_ministry education_department / transport_minister transport_secretary transport_ministry / agriculture_minister agriculture_ministry agriculture_department farm_minister / energy_minister energy_secretary energy_ministry / trade_minister trade_secretary trade_ministry / culture_minister culture_secretary culture_ministry / environment_minister environment_secretary environment_ministry / labour_minister labor_secretary labor_minister / housing_minister housing_secretary / tourism_minister / sports_minister
@state_department department_of_state / justice_department department_of_justice / white_house / treasury_department department_of_the_treasury / defense_department department_of_defense pentagon / homeland_security / labor_department department_of_labor / education_department department_of_education / commerce_department department_of_commerce / health_department department_of_health / agriculture_department department_of_agriculture / energy_department department_of_energy / interior_department department_of_the_interior
@attorney_general us_attorney_general / us_attorney federal_prosecutor / district_attorney / county_attorney / city_attorney / public_defender / governor
@attorney_general / solicitor_general / surgeon_general / inspector_general / postmaster_general / auditor_general / secretary_general
@=minister / shadow_minister shadow
@shadow / junior
@ambassador envoy / consul / attache
@cabinet / parliament
@chairman chairwoman chairperson chair:n / vice_chairman vice_chair vice-chair deputy_chairman
@chairman chairwoman chair:n / =treasurer / =secretary / president
@chief_executive ceo / chief_financial_officer finance_chief finance_director cfo / chief_operating_officer coo / chairman chairwoman / managing_director / general_counsel
@=director / deputy_director assistant_director / board_member
@mayor / deputy_mayor / councillor / sheriff / governor / police_chief / fire_chief
@mayor mayoral mayoralty / governor gubernatorial governorship / president presidential presidency / senator senate senatorial / congress congressional
@governor / lieutenant_governor
@commissioner / deputy_commissioner / inspector / superintendent / constable / sergeant / =detective
@chief_of_staff / press_secretary spokesman spokeswoman / national_security_adviser / speechwriter
@chief_justice / associate_justice
@predecessor / successor / counterpart / deputy
predecessor preceded / successor succeeded / rival opponent / ally / mentor / protege
incumbent / =challenger newcomer / successor
incumbent =sitting current / former ex outgoing / acting interim / incoming elect
nominee candidate / incumbent
nominate nominated nomination nominee / elect:v elected election / appoint appointed appointment
elected / appointed unelected
candidate nominee / winner
frontrunner front-runner favourite favorite / underdog outsider longshot
@senior ~top ~leading / junior mid-level ~jr
senior top / low-level lowly =minor
freshman / sophomore / ~junior / senior
superior:n / subordinate underling / peer
full member / =observer
member / chairman chairwoman
leader / deputy
head:n chief / deputy assistant
king / queen / prince / princess / duke / duchess / earl / baron / emperor / empress
king / crown_prince
coronation crowned / abdication abdicated
monarchy / republic
@pope / cardinal / archbishop / bishop / priest vicar / deacon / monk / nun / rabbi / imam
@=general / colonel / =major / =captain / lieutenant / sergeant / =corporal / private:n / =admiral / commander / brigadier
@army soldier soldiers / navy naval sailor sailors / air_force airman airmen / =marines marine_corps / coast_guard coastguard / national_guard / police
@republican republicans gop / democrat democrats democratic / libertarian / =independent =independents
@=conservative =conservatives tory tories / labour / liberal_democrat liberal_democrats lib_dem lib_dems / greens green_party / ukip / snp
@left-wing leftist left_wing / right-wing rightist right_wing / centrist centre
@=liberal =liberals / =conservative =conservatives
@=progressive =progressives / =moderate =moderates / =conservative =conservatives
government ruling_party ruling governing / opposition
coalition / opposition
campaign_manager / campaign_chairman / campaign_spokesman campaign_spokeswoman
federal / municipal / provincial
primary primaries / general_election / runoff run-off / by-election / midterm midterms
presidential / parliamentary / local municipal / mayoral / gubernatorial
landslide overwhelmingly resoundingly / narrowly narrow slim razor-thin
vote_for voted_for votes_for / vote_against voted_against votes_against
bill legislation / amendment / resolution / treaty
law statute act / bill
treaty / law
constitution / charter
@united_nations / european_union / nato / african_union
@fbi / cia / nsa / dea / atf / irs / epa / fda / cdc
@world_bank / international_monetary_fund imf / world_trade_organization world_health_organization
committee / subcommittee
committee / full_house full_senate
union / <company management employer
employee staffer / former_employee ex-employee
spokesman spokeswoman spokesperson / lawyer attorney / adviser advisor / =manager
@co-founder cofounder / the_founder / chief_executive
@associate_professor / assistant_professor / professor_emeritus emeritus / lecturer
@editor-in-chief editor_in_chief / managing_editor / deputy_editor / political_editor / news_editor
@permanent_secretary / undersecretary under-secretary / assistant_secretary / deputy_secretary
@first_minister / prime_minister / deputy_first_minister
@ranking_member / chairman chairwoman chair:n
@us_senator united_states_senator / =state_senator =state_senators / us_representative united_states_representative / =state_representative =state_representatives
@police_chief / fire_chief / sheriff / police_commissioner
@vice-chancellor / =chancellor
@white_house / capitol_hill / downing_street / kremlin / elysee
@senate_aide senate_aides / white_house_aide white_house_aides / house_aide house_aides
trainee apprentice novice / senior veteran experienced
non-executive / chief_executive
honorary / elected
active-duty active_duty / retired
undergraduate / doctoral_student graduate_student phd_student / postdoctoral postdoc / professor
board_member trustee / chief_executive
principal / vice-principal vice_principal / teacher
flag_bearer flag-bearer / head_coach / chef_de_mission
@district_judge / magistrate / appeals_judge appeal_judge / supreme_court_justice
`;
