/** Words that speak for a section: `strong` ones hardly stand elsewhere, `weak` ones lean its way. */
export type SectionWords = { strong: string; weak: string };

/**
 * English words by section, as a reader would sort them; any form of a word counts. What every section mentions is in none. A
 * section of a fork's own that is not here takes what its sources name for it.
 */
export const sectionWords: Readonly<Record<string, SectionWords>> = {
  world: {
    strong: `ceasefire truce airstrike shelling artillery missile rocket-fire invasion insurgents rebels militants hostage humanitarian refugees
      peacekeepers embassy ambassador earthquake aftershock flood flooding hurricane cyclone typhoon tornado eruption volcano wildfire landslide avalanche
      tsunami evacuated evacuees rescuers survivors wreckage derailed crash collision capsized explosion blast bomber bombing gunman gunfire stabbing
      stabbed knifeman firefighters blaze arson homicide murder murdered killer manslaughter rapist raping molesting kidnapped abducted trafficking inmates
      prison jailed sentenced convicted pleaded acquitted detectives forensic inquest coroner suspect mourners landslip massacre genocide extremists terror
      terrorist jihadist separatists junta coup crucifix basilica pope vatican pastor bishop`,
    weak: `war troops army soldiers peace treaty diplomat border migrants rebel sanctions nations conflict violence victims injured wounded killed dead
      police arrested custody charged court trial judge jury prosecutors guilty witnesses shooting attack rescue emergency fire storm rain bridge train
      bus ferry aircraft helicopter passengers driver road church priest missing search protesters demonstrators gang drugs smuggling detained
      occupied territory capital province villagers`,
  },
  politics: {
    strong: `parliament parliamentary cabinet coalition opposition senate senator congress congressional congressman lawmakers legislation legislators
      legislature bill amendment filibuster bipartisan caucus voters ballot referendum election electoral electorate candidate candidacy campaign
      president-elect premier chancellor governor manifesto veto impeachment constituency deputies backbench backbencher mp msp mep whip speaker
      democrat republican tory tories labour conservative liberal-democrat gop ukip snp knesset bundestag senatorial mayoral presidential gubernatorial
      secretary-general attorney-general home-secretary reform inauguration independence unionist nationalist`,
    weak: `government minister president party vote voting policy assembly majority resignation resign expenses political politician politics leader
      mayor poll debate law act bipartisanship administration federal committee house white-house constitution constitutional supreme supreme-court rights executive-order grand-jury prosecution foreign-minister withdrawal promises
      secretary aide spokesman ally allies term seat seats state-of-the-union summit diplomacy agreement nuclear surveillance intelligence`,
  },
  business: {
    strong: `shares shareholder stock stocks investors nasdaq dow ftse revenue earnings quarterly profit profits dividend lender inflation economist economists
      gdp recession tariff exports imports merger merge acquisition acquire takeover bid bidder bankruptcy insolvency layoffs redundancies steelworks
      manufacturer retailer supplier wholesale supermarket startup venture ceo chief-executive currency wages payroll unemployment jobless
      employers mortgage stimulus bailout ipo hedge commodity crude oil-price franchise conglomerate airline carmaker automaker brewery marketing brand
      advertisers consumer consumers trademark`,
    weak: `company companies market markets economy economic bank banks loan bond bonds trade jobs factory plant prices price strike union unions
      workers pay sales sale sell deal billion industry firm firms business customers financial finance debt budget spending growth investment
      shop store stores owner executive`,
  },
  science: {
    strong: `scientist scientists researcher researchers telescope astronomer astronomers astronomical planet planets galaxy orbit orbiting spacecraft
      cosmonaut astronaut satellite asteroid comet physics physicist particle quantum chemistry chemist biologist zoologist botanist species subspecies
      specimen fossil dinosaur palaeontologist paleontologist genome genetic dna evolution laboratory hypothesis seabed coral glacier climatologist
      geologist archaeologist archaeologists excavation observatory habitat endangered extinct extinction conservation zoo rhino rhinos whale whales
      dolphin carcass mammal mammals reptile insect insects bats bees birds wildlife ecosystem biodiversity museum-collections icebreaker polar
      antarctic arctic solar exoplanet black-hole supernova lunar moon mars cosmic soyuz nasa`,
    weak: `study research discovery discovered experiment university journal expedition reef ocean marine climate animal animals breeding evidence mission
      launch space station stars earth data findings published theory water rare`,
  },
  technology: {
    strong: `software app apps smartphone smartphones computer computers internet website websites outage cyberattack cyber hacker hackers hacking hacked
      ransomware malware spyware encryption encrypted algorithm algorithms semiconductor semiconductors chip chips robot robots robotics drone browser login
      password passwords certificate server servers cloud broadband wifi bitcoin cryptocurrency blockchain developer developers gadget tablet iphone ipad
      android chatbot artificial-intelligence deepfake bug firmware`,
    weak: `online digital technology tech data users user device devices platform platforms network networks update privacy code electronic email
      google facebook twitter microsoft apple amazon netflix uber openai security-flaw vulnerability breach fraud-act search engine virtual`,
  },
  health: {
    strong: `hospital hospitals patient patients doctor doctors nurse nurses physician disease diseases virus coronavirus covid pandemic infection infections infected
      outbreak epidemic vaccine vaccines vaccination vaccinated immunity fever flu influenza measles malaria ebola cancer tumour tumor diabetes dementia
      alzheimer medicine medicines medication therapy surgery surgeon clinic clinical symptoms diagnosis diagnosed pregnancy pregnant abortion abortions
      maternity dose doses bacterium bacteria antibiotics pharmacy pharmacist obesity smoking smokers tobacco anti-smoking lung heart-attack transplant
      quarantine variant hospitalizations hospitalisations cdc fda`,
    weak: `health healthcare medical treatment treated drug drugs mental care illness ill sick deaths mortality lockdown mask masks screening trial-drug prescription
      addiction disability wellbeing nutrition`,
  },
  culture: {
    strong: `film films filmmaker cinema actor actors actress theatre theater premiere opera orchestra concert concerts album albums singer vocalist frontman
      guitarist drummer bassist musician musicians band bands rapper song songs museum exhibition gallery painter painting paintings artist artists sculptor
      sculpture novel novelist author poet poetry literary literature oscar oscars grammy emmy bafta television broadcaster presenter anchor newsnight
      interviewer show-host sitcom drama soap comedian comedy dancer ballet choreographer architecture heritage restoration playwright screenplay
      celebrity celebrities fashion designer model festival celebrity-chef fiance socialite`,
    weak: `music stage play plays audience director festival award awards prize series season-finale writer writers book books tv programme program episode
      channel radio tour touring fans star stars dance art arts cultural tribute died dies aged born daughter career media`,
  },
  sport: {
    strong: `striker goalkeeper midfielder footballer football soccer cricket cricketer rugby basketball baseball hockey golf golfer tennis boxing boxer
      cycling cyclist rowing swimmer swimming athletics athlete athletes sprinter marathon olympic olympics olympian paralympic paralympics medal medals podium
      flagbearer championship championships tournament league premiership playoff playoffs semi-final semifinal quarter-final final-whistle extra-time penalty-shootout
      referee umpire wicket touchdown quarterback coach grand-prix formula pole-position qualifying lap laps nascar racing racer driver-standings
      speedway stadium nba nfl nhl mlb fifa uefa fixture fixtures kick-off teammate teammates squad goalless equaliser hat-trick`,
    weak: `match game games goal goals scored score team teams club clubs player players season race races cup manager rankings defender fans win wins won beat defeat defeated
      title champion champions finish finished points qualifier car winner sport sports competition competed bronze silver gold`,
  },
};
