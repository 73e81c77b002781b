/**
 * Words that speak for a section, as a reader would sort them. Each list names what its section is about, not what every
 * section mentions; an event about an election's cost in jobs finds words in two lists and goes where it finds more.
 */
export const sectionWords: Readonly<Record<string, string>> = {
  world: `war troops army soldiers ceasefire peace treaty embassy ambassador diplomat border refugees migrants missile airstrike shelling
    invasion rebels militants hostages humanitarian sanctions nations nato earthquake flood flooding hurricane cyclone typhoon storm eruption
    wildfire fire landslide tsunami evacuated evacuation rescuers survivors wreckage crash collision derailed explosion blast firefighters
    police arrested gunman shooting victims homicide murder court trial sentenced prison bridge ferry harbour`,
  politics: `parliament government minister cabinet coalition opposition senate senator congress lawmakers legislation bill act amendment vote
    voters election ballot referendum campaign candidate party president premier chancellor mayor governor assembly policy manifesto veto
    impeachment constituency deputies speaker majority resignation`,
  business: `company shares stock investors market profit revenue earnings quarterly bank lender loan bond interest inflation economy economic
    recession gdp trade tariff exports imports merger acquisition takeover bankruptcy insolvency layoffs jobs redundancies factory plant
    steelworks manufacturer retailer supplier startup chief executive shareholders dividend currency price prices wages strike union`,
  science: `scientists researchers study researcher telescope astronomers planet galaxy orbit spacecraft rocket nasa satellite asteroid physics
    physicist particle chemistry biologist species fossil dinosaur genome dna evolution laboratory experiment discovery reef coral ocean
    expedition seabed glacier climate geologist archaeologists university journal observatory mirror`,
  technology: `software app apps smartphone computer internet online website outage cyberattack hackers hack ransomware data breach servers cloud
    encryption algorithm chip chips semiconductor artificial intelligence robot drone browser update bug certificate password login users
    platform network developers device startup code`,
  health: `hospital patients doctors nurses disease virus infection infections outbreak epidemic pandemic vaccine vaccination vaccinated fever flu
    cancer diabetes medicine medicines drug treatment therapy surgery clinic symptoms diagnosis health mental pregnancy dose doses
    bacterium bacteria antibiotics pharmacy`,
  culture: `film films cinema actor actress director festival theatre theater stage play premiere opera orchestra concert album singer band music
    musician museum exhibition gallery painting artist novel author writer book books poet literature prize award oscar television series
    dance ballet architecture heritage restoration sculpture audience`,
  sport: `match game goal goals scored striker goalkeeper midfielder defender penalty league cup final semi-final championship tournament coach
    manager team teams club player players season stadium fans referee medal olympic olympics athlete sprinter marathon race racing
    tennis cricket rugby football basketball baseball hockey golf boxing cycling rowing swimming win won beat defeat title extra-time`,
};
