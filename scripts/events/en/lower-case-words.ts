/**
 * Words that English news writes in lower case at least twice as often as with a capital inside a sentence: alone they are no
 * name of anything, whatever a headline or a style guide makes of them. Counted over 1,019 articles by `bench/lower-case-words.ts`; words of fewer
 * than three articles are left out, and so are regular forms of a word that is there.
 */
const words = new Set(
  `
  abandon ability able abortion about above abroad absence absentee absolute abuse accept acceptable acceptance access accident
  accompanied accompanying accomplish according account accountable accurate accusations accused accusing achieve acknowledge
  acknowledgment across acted acting action active activist activities activity actor acts actual adamant add addition
  additional address addresses adjacent adjusted adjustments administer administration administrative administrators admiral
  admit admitted adolescents adopt adoption ads aducanumab adult advance advantage adversaries advertising advice advise adviser
  advisory advocacy advocate aerial affect affiliate affiliation affirm afford affront afoul afraid after aftermath afternoon
  afterward again against age agencies agency agenda agents aggressive ago agree agreement ahead aid aide aim air aircraft
  airplane airstrikes aisle alarm alcoholic alert aligns alike alive all allegation allege allegiance alliances allies allow
  alma almost alone along alongside already also alter alternative although altogether always amazing ambassador ambition
  ambitious ambush amended amendments amid ammunition amnesty among amount analysis analyst and anger angry angst animal
  anniversary announce announcement annual anonymity another answer anticipate antitrust anxiety any anybody anymore anyone
  anything anyway anywhere apart apartment apologies apologize apology appalling apparent appeal appear appearance applaud
  applause application applied applies appoint appointment appreciate approach approaches appropriate approval approve architect
  ardent are area argue argument arm around arraigned arranged arrangement array arrest arrival arrive art article articulated
  ashamed aside ask aspect assailed assault asserted asserting assertions asserts assess assessment asset assigned assist
  assistance assistant associate assume assure asylum athletes atop atrocities attack attackers attempt attend attendance
  attendees attention attorneys attributed audience audio author authoritarian authorities authority authorization authorize
  automatic autumn avail available average avert avoid awaiting aware awareness away awful babies baby back backdrop background
  backlash bad balance ballistic ballot balls ban bank banned banning banter bar bargain barrage barred barrier barring base
  baseball baseless bashed basic basis basketball batch battle battleground bear beat became because become beef been before
  began begin beginning begun behalf behavior behind being belief believe belonged beloved below beneath beneficiaries benefit
  best better between beyond bias biblical bid big bigger biggest bigotry bigots bill billion billionaire biological bipartisan
  birth birthday birthright bisexual bishops bit bitter bizarre blame blasted blind bloc block blockade blog blogger blood blow
  blue blueprint blunt bodies body bogus bold bolster bomb bombshell booed book boost booster boots border born borough both
  bottom bounds box boxes boy boycott brain branch brand brash breach break breakdown breakfast breakthrough breath bridges
  brief bring broad broadcast broaden broader broke broken broker brother brought bruising brutality budget build built bullets
  bunch burden bureaucratic bureaucrats buried burned business businesses businessman bust busy but buy bypass cable cache
  calendar call calm came camera camp campaign campus can cancel cancer candidacy candidate candor cannot cap capabilities
  capacity capital capped capping capture car card care career careful carried carries carry case cash cast castigated
  casualties catch caucus caucuses caught cause cautioned cautious cave ceiling celebrate celebration celebrity cell censored
  censorship cent centrist century ceremonies ceremony certain certainty certificate certification certified chain chair
  chairman chairmanship chairwoman challenge challenger chamber champion chance change channel chanted chaos chaotic chapter
  character characterization characterized charge charitable charity check cheered cheers chief child children chips choice
  choose chorus chose chosen church circulated circulating circumstance cite cities citizen citizenship civil civilians claim
  clamp clarification clarified clarify class classified classroom clean clear client cliff climate climbed clinical clock close
  closer closure cloud code coffee coherent coin collapse colleagues collect collection collective college colluded collusion
  color colorful column com combat combative combined come comedian comfortable commander comment commentary commentator
  commercial commit commitment committed committees common communication communist communities community companies company
  compared comparing comparison compassionate compelling compensation compete competent competition competitors compiled
  complain complaint complete complex compliance complicated compound comprehensive compromise computer conceal conceded
  concentrated concept concern concession conclude conclusion concrete condemn condemnation condition condo conduct conduit
  conference confidence confident confirm confirmation conflict confront confrontation confusion congratulated congressional
  congressman congressmen congresswoman connected connection consecutive consensus consent consequences conservation
  conservative consider consideration consistent conspiracy conspired conspiring constant constituents constitute constitutional
  constitutionality construction constructive consulate consulted consulting consumer consumption contact contain contemplate
  contempt contend contender content contention contentious contest context continuation continue contractors contracts contrary
  contrast contribute contribution contributor control controlled controversial controversies controversy convene convention
  conversation converting convicted conviction convince cooperate coordinate copies core corner coronavirus corporate
  corporations correct corresponded correspondence corrupt corruption cost could counsel count counter counterintelligence
  counteroffer counterpart counterterrorism counties countless countries country couple courage course courthouse courtroom
  courts cover coverage crack craft crazy create creation credentials credibility credit crews crime criminal crises crisis
  criteria critic critical criticism criticize critique cross crossings crowd crucial crude crushing crying cult cultural
  culture curb current curtail custody customers cut cutting cyberattack cybersecurity cycle dad damage danger dangerous dark
  darkness data date daughter dawn day daylight dead deadline deal dealers dealt death debate debt decade decide decision
  declaration declare decline decorated decrease decried decrying dedicated dedication deemed deep deeper defeat defend
  defendant defenses deferring deficit define definition degree delay delegates delegation deleted deliver delivery demand
  democracies democracy demolition demonized demonstrate demonstrations demonstrators denied denounced dental deny departments
  departure deployed deploying deportation deputies deputy derail describe description deserve designated designed desire
  desperate despicable despite destroy destruction destructive detail detected detention determination determine detractors
  devastating develop developer development device devise dialogue dictatorship did die difference different difficult
  difficulty dig dinner dip diplomacy diplomatic dipped dire direct direction director dirt dirty disability disabled disagree
  disagreement disappointed disappointing disaster disastrous disbelief disciplinary discipline disclose disclosure discontent
  discourage discourse discovered discovery discretion discriminate discrimination discriminatory discuss discussion disdain
  disgrace disgraceful dishonest disillusioned dislike dismantle dismiss dismissal disorder disparaged display dispute
  disqualify disregard disrupt disruption distance distinction distinguish distributed districts distrust disturbing diverted
  divide division divisive divisiveness doctors document does dog dogged doing dollars domestic dominant dominate donate
  donation done donors doomed door dose double doubt down downplayed downward dozen draft dramatic draw drawn dreams dressed
  drew drive driven drivers driveway drone drop dropped dropping drugs due dump during dust duties duty dying each eager earlier
  earliest earn earners ease easier easy eat eccentric echo economic economies economists economy edge editor educate education
  effect effective effort eight either elder elect election electoral electronic elements elephant elevated eligible eliminate
  elites else elsewhere email embarking embrace emerge emergencies emergency emissions emotional emphasized empire employed
  employee employer employment empowered empty enabled enact encounter encourage end endemic endorse endorsement endured
  enduring enemies enemy energy enforce enforcement engage enhance enjoyed enormous enough enraged ensure enter entertainment
  enthusiasm entire entirety entitled entitlement entry environment environmental envoy episode epithets equal equality era
  error erupted escalated escalating escalation espionage essential establish establishment estate estimate ethical ethics
  evacuate evaluate evangelical even event eventual ever every everybody everyday everyone everything eviction evidence evil
  evolving exact examination examine example exceeded except exception excerpts exchange exclusive excoriated executing
  executive exercise exhausted exist existence exit expand expansion expansive expect expectations expense expensive experience
  expert expire explain explanation explicit exploring explosive exposed express expression extend extension extensive extent
  extra extradition extramarital extraordinary extreme extremist eye fabric face facilities facility fact facto factor factories
  faculty fade fail failure fair faith fake fall fallen fallout false familiar families famous fans far farmer fashion fast
  faster fastest fatalities fate father favor favorable favorite fear features featuring federal feed feel fees feet feisty fell
  fellow felony felt female fence fetal few fewer field fierce fight fighter figure file filibuster fill film final finalized
  finance financial find fine finger finish fire firearms firefighters firestorm firm first fiscal fit five fix flag flashed
  flat fleeing flight flirted floated flood floor flow flown flurry focus foes folks follow followers foot footage football for
  force forceful forecasts foreign forfeiture forge forgiveness forgo form formal former formidable forth forthcoming forum
  forward fought foul found founder four framework fraud free freedom frenzy frequent fresh freshman freshmen friend from front
  frontrunner frustrated frustration fuel full fun fund fundamental fundraiser fundraising funny fur furious furloughed
  furniture further future gaffes gain gallon game gang gap garage garbage gas gasoline gather gave gay gear gender generate
  generation generational generous genocide genuine gerrymandering get getting giant girl give given global globe goal goes
  going golf gone gonna good got gotcha gotten govern government governor grab grabbing graduate grain grand grant grateful
  grave great greater greatest green greenhouse grew gridlock grim grip groceries gross ground group grow grown growth guarantee
  guards guess guest guidance guidelines guilty gun gunfire gunman gut gutting guy hack hacker had hail hair half hall halt
  hammered hand handful handguns handle hang happen happy harassment hard harder hardline harm has hashtag hate hatred have head
  headline headquarters health healthcare healthy hear heard heart heartbeat heat heavy heightened held helicopter hell help
  helpful her herds here heritage hero herself heterosexual hide high higher highest highlight hike him himself hint hire his
  historic historical history hit hitting hoax hold holes holiday home hometown homosexuality honest honor hope hopeful hospital
  hospitalized host hostage hostile hot hour housed households houses housing how however huddled huge humanitarian humans
  humble humiliating hundred hunt hurt hurtful husband hypocrisy hypocritical idea ideal identical identified identify identity
  ideological ideology ignited ignore ill illegal illness image imagine immediate immense immigrant immigration imminent immoral
  immune immunity impact impartial impartiality impasse impeach impeachment implications importance important importation impose
  impossible impression imprisoned improper impropriety improve improvement inaccurate inaction inappropriate inaugural incident
  inclined include inclusion income incompatible incorporating incorrect increase incumbent indeed independent indicate
  indication indicted indictment individual indoor industrial industries industry ineffective infamous infection infectious
  infiltrated inflammatory inflation inflict influence influential influx inform informal information infrastructure initial
  initiated initiative injured injuries injuring inmates inner innocence innocent inoculated inquiries inquiry inside insider
  insist insistence inspector inspired installed instance instead instituted institution instruction insult insurance
  insurrection integrity intend intense intensity intent intention interactions intercepted interest interfere interference
  interim internal international interrupting intervention interview intimidated into introduce invasion invest investigate
  investigation investigative investigators investment investors invitation invite invoke involve involvement ire ironed
  irresponsible issue item its itself jail jams jeopardy jet job jobless join joint joked jokes jolt journalism journalist
  journey judged judges judgment judicial jump jurisdiction jury just justices justified justify keep kept key kick kid kill
  kind knee knew knocking know knowledge known lab label laboratory lack ladies lady laid lamented land landmark lanes language
  laptop large larger largest lashed last late later latest latter lauded laughing laughs launch law lawful lawmaker lawsuit
  lawyer lay layoffs lead leaders leadership leak leaned learn least leave led left leg legal legalization legalize legislation
  legislative legislators legislatures legitimacy legitimate length lengthy lesbian less lessons let letter letting level
  leverage lewd liberal liberty licensed lie lieutenant life lifestyle lifetime lift light like likened likewise limit line
  lingering link list listen litigation little live lobbied lobby local location lock lockdowns lone long longer longest
  longstanding longtime look looming lose loss lost lot loud love low lower lowest loyal lunch lying machine made magazine
  magnet mail main mainstream maintain maintenance major majorities majority make malarkey male man management manager mandate
  mandatory manner manufacturers manufacturing many marched margin marijuana marked market marking marks marriage married mask
  mass massacre massive matching mate mater material maternal matter maximize maybe mayor mayoral mean meaningful meant
  meanwhile measure meat meddling media median medical meet member membership memo memorabilia memory men mental mention mere
  merit message met metadata microphone middle midnight midst midterm might migrant migration mild miles milestone militant
  military militia million mind mine minimize minimum minor minorities minutes mirrors mischaracterized misconduct
  misinformation misleading misled miss missile mission misspoken mistake mistaken mistrust misuse mix mob mocking model
  moderate moderator modern modest mogul moment momentum moms money monitor month moral moratorium more morning mosque most
  mother motion motivated motivations motive motto mounted mounting mouth move movement movie much multiple mum murder must
  muster mutual myself mystery name narrative narrow nation nationals nationwide natural nature near nearby necessary neck need
  negative negligent negotiate negotiation negotiator neighborhood neighboring neither net networks never newspaper next nice
  night nine nobody nod nominated nominating nomination nominee noncitizens none nonetheless nonfarm nonpartisan nonprofit noon
  nor normal not notable note nothing notice notified notion now nuclear number numerous oath objected objectionable objections
  objective obligation obliged observed observers obstruct obstruction obtain obvious occasion occasional occurred occurs odds
  off offended offense offensive offer office officer official offset often oil okay old older oldest once one ongoing online
  onto open operate operation operative opinion opponent opportunities opportunity oppose opposite opposition opted optimism
  option oral order ordinary org organizations organized organizer orientation origin original originated other otherwise ought
  our ourselves ousted ouster out outage outburst outcome outdoor outer outgoing outlet outline outrage outrageous outreach
  outright outside outsider outspoken outstanding over overall overcome overhaul overnight overridden override overruled
  overseas overseeing overstepped overturn overwhelming owe own owner ownership pace pack package pages paid pain paint pair
  pandemic panel panned paper parade parallel pardon parent part partial participate particular parties partisan partisanship
  partner partnerships pass passage passes password past path pathway patience patients patriotic pattern pave pay paycheck
  payment payroll peace peaceful peak penalties penalty pending people per perceived percent percentage performance perhaps
  period permanent permit permitted permitting persistent person personal personnel perspective persuade pertaining pet petition
  philosophy phone phony photo photograph photographer phrase physical pick picture piece pillar pills pitch pivotal place plain
  plaintiffs plan plane planned planning plant platform play players plea plead pleased pledge plot plus poaching podcast point
  poised polarizing police policies policy political politician politicization politics poll pool poor popular popularity
  population populist portion portrayed ports pose position positive possession possibility possible postal posted posting posts
  posture potential pounds pouring poverty power powerful practical practice praise pray prayer precaution precedent precise
  predecessor predict predictable preference pregnancies pregnancy pregnant prejudice preliminary premature preparation prepare
  prescription presence present presentation preserve presidency presidential presidents press pressure presumptive pretty
  prevail prevent preventive previous price primaries primary principal principle print prior priorities prioritize priority
  prison privacy private privileges pro probe problem procedural procedure proceed process proclamation produce production
  products professionals professor profile profound program progress progressive progressivism prohibit prohibition project
  projections proliferation prolific prominent promise promote promoter promotion prompt proof propaganda proper property
  prophet proponents proportion proposal propose prosecuted prosecution prosecutor prospect prosperity protect protection
  protective protest protester protocols proud prove proven provide provider provision prowess proxy public publication
  published publisher pull pundits punish punishable punishment purchase purpose pursuant pursue push pushback put putting
  qualified qualify quality quarter quell queried question quick quiet quit quite quo quote race racial racism racist radical
  radio raid rail raise rallies ran rancor range rank ransomware rape rapid rare rate rather rationale ravaged reach reaches
  reacted reaction read ready reaffirm real realistic reality realize reason reasonable reauthorization rebound rebuffed rebuild
  rebuke recall receive recent recess recession recipients reclaim recognize recommend recommendation reconsider record
  recounted recovered recovering recovery recreational red redistricting redouble reduce reduction reelection reference referred
  referring refers reflect refocus reform refrain refugees refusal refuse refute regain regard regardless regime region regional
  registered registration regret regular regulations regulators reinstate reiterated reject rejection related relates relating
  relationship relatives relayed release relevant relied relief relies relieved religion religious reluctance remain remainder
  remark remarkable remedies remedy remember reminded reminder remote removal remove render renewed rental renters reopen repaid
  repay repeal repeated repeating replace replacement replicate replied report reporter represent reputation request require
  requirement research researchers reserved reshape residence residency residents resign resignation resist resolution resolve
  resort resource respect respond responders response responsibilities responsibility responsible rest restaurant restore
  restrict restrictions restrictive result resume retail retailers retained retaliation retention retired retirees retirement
  retiring retreat return reveal revelation revenue reverse review revised revising revisions revive revoked reward rhetoric
  rich rid ridiculed ridiculous rifles rift rigged right riot ripped rise risen risk rival road roadmap robust rocket role
  rolled rolling rollout rolls room root round route rubble ruined rule rumors run running rural sacrifice sad saddened safe
  safer safety said sake sale same sample sanctions sane satisfy save saw say scandal scathing scattered scene schedule scheme
  scholars school schoolchildren scientists scope scores scrambled scrambling screen scrutinize scrutiny search season seasonal
  seat second secrecy secret secretaries sector secure security see seek seem seen seize select selection sell semiconductors
  senators send senior sense sensitive sent sentence sentiment separate series serious serve server service session set setback
  setting settle seven seventh several severe sex sexual shadow shaking shame shaping share sharp sharpest shattered she sheet
  shied shield shift shirt shock shook shoot shooter shopping shops shore short shortage shot should shouted shouting show
  showdown shown shred shut shutdown shuttered shy sick side sign signal signature significance significant silence silent
  similar simple since single sink sister sit site sitting situation six sixth sizable size skeptical skepticism skin slammed
  slate slavery slogans slow small smaller smart smile smooths soared socialist society soft soften software soil sold soldiers
  sole solid solution solvency solvent some somebody somehow someone someplace something sometimes somewhat somewhere son soon
  sooner sorry sort sought sound source southern southwestern sow spare sparked sparking sparred spate speak special specific
  specify spectrum speculated speculation speech speeches speed spend spent spike spill spiral spirit split spoke spoken
  spokesman spokesperson spokeswoman sponsored sport spot spotlight sprawling spread spring spying squad stability stable staff
  staffer stage stake stalemate stall stance stand standard standardless standoff star stark start stated statement stating
  station status statute staunch stay steady steal steam steel steep steer stem step stepped stepping steward stick stiff still
  stimulus stint stir stirred stock stoke stolen stood stop stopped stopping store stories storm story straight straightforward
  strain strategic strategist strategy straw stream streets strength strengthen stressed stretch stretches strict strike string
  strong stronger strongest struck structure struggle stuck student study stuff stunned stunning stupid style subject submit
  submitted subpoena subsequent subsidies substance substantial substantive substitute suburb succeed success successful
  successor such sudden sue suffered suffering sufficient suggest suggestion suit sum summarized summary summer summit support
  supporter supportive supposed suppress sure surface surge surgery surprise surrender surrounded surrounding surveillance
  survey survivors suspect suspended suspension suspicious sustained sweat sweeping swift swing swipe sworn symbol sympathy
  symptoms syndrome system systemic table tactic tag take taken takeover talk tampering tap tape tapping target task tax taxable
  taxes taxpayer teacher teaching team tear tech technology teen teenager teeth telephone televised television tell temperatures
  temporary ten tenacity tend tendency tense tension tenure term terminated termination terrible territory terror terrorism
  terrorist test testified testify testimony text than thank thankful that the theater theft their them theme themselves then
  theology theories theory there therefore thereof these they think third this thorny those though thought thousands threat
  threaten three threshold threw throngs through throughout throw thrown ticket tie tight tighten time timeline titled today
  together told tolerance toll tomorrow tone tonight too took tool top topic topped total touch tough tougher tour toward town
  toxic trace track trade trademark tradition traditional traffic trafficked trafficking tragedy trail train transcribed
  transfer transgender transit transition transparency transparent transportation travel travelers treasurer treat treatment
  tremendous trend trial tribute tried tries triggered trillion trip troop trophies trophy trouble trove truce truck true trust
  trustees truth try tuition tumultuous turmoil turn turnout tweet twice two tycoon type typical tyrannical ultimate unable
  unacceptable unaccounted unanimous unauthorized uncertainty unchanged unclear uncompensated uncompromising unconditional
  unconstitutional uncovered under undercut undergo underlying undermine underneath underscore understand understood underwear
  underwent undisclosed undocumented unemployed unemployment unfair unfinished unfolding unfortunate unfounded unidentified
  unified uniforms unions unique unit unite unity universal universities unknown unless unlike unnamed unnecessary unofficial
  unprecedented unprofessional unrest unseat until unusual unvaccinated unveil unwavering unwilling upcoming update upended
  upheld uphill uphold upon uproar upset upward urge urgency urgent use useful useless user usual vacancy vacant vacated
  vacations vaccinate vaccination vaccine vacuum vague valid values van variant variety various vast vehicle vendetta venues
  version very veteran veto via viable victim victory video view viewpoints vindicated violate violation violence violent viral
  virtual virtue virus viruses visa visible vision visit visitation vital vocal voice voicemail volatile volatility voluntary
  volunteers vote voter vow vulnerable vying wage wait wake walk wall waning want war warming warn warrant wary was waste watch
  water watershed wave way weak weaken weakness wealth wealthiest wealthy weapon wear weather website wedding weed week weekend
  weigh weight welcome well went were what whatever whatsoever when where wherever whether which while whipsawed who whoever
  whole whom whose why wide wider widespread wife wild will willingness win wind winner winning wiped wire wisdom wish witch
  with withdraw withdrawal withdrawn within without witness witnesses woke wokeness woman women won wonder wonderful word wore
  work worker workplace world worldwide worried worries worry worse worship worst worth worthy would wounded write writers
  written wrong wrongdoing wrote year yes yesterday yet you young younger your zero
`
    .trim()
    .split(/\s+/),
);

/** Whether a word, in whatever case, is one of them or a regular form of one. */
export function isLowerCaseWord(word: string): boolean {
  const lower = word.toLowerCase();
  const [plural, past, going] = [lower.replace(/s$/, ''), lower.replace(/ed$/, ''), lower.replace(/ing$/, '')];
  return [lower, plural, past, `${past}e`, going, `${going}e`].some((form) => words.has(form)) || /..ly$/.test(lower);
}
