/** What is decided, and which way. */
export const decisions = `
approve approval pass passed adopt back:v accept ratify endorse greenlight =authorise =authorize / reject rejection refuse veto vote_down voted_down vote_against block kill:v scuttle thwart turn_down turned_down / ~delay ~postpone defer shelve
block stop thwart obstruct stall halt prevent defeat scuttle kill:v derail / pass =passage approve enact clear:v advance
stall stalled blocked bogged_down languished / cleared passed advanced sailed enacted approved greenlit green_lit
sign signed signing / veto vetoed
accept accepted acceptance / decline declined reject rejected refuse refused spurn spurned turn_down turned_down rebuff rebuffed
agree agreed agreement consent / disagree disagreed disagreement / refuse refused refusal decline declined
support back:v favour favor endorse champion advocate embrace / oppose opposed opposition resist against reject condemn criticise criticize
support supporter supporters ally allies backer backers proponent advocate:n / opponent critic critics detractor rival foe adversary / neutral
allow allowed permit permitted let =authorise =authorize / ban banned forbid forbade prohibit bar:v barred block blocked outlaw
lift lifted ease eased relax relaxed repeal scrapped / impose imposed tighten tightened toughen
impose introduce / repeal scrap abolish
extend extension prolong / shorten curtail cut_short
renew renewed / cancel cancelled canceled terminate
praise praised hail hailed applaud applauded commend laud welcome:v welcomed / criticise criticised criticize criticized criticism condemn condemned denounce blast lambast slam attack decry
welcome:v welcomed / condemn condemned deplore
apologise apologised apologize apologized apology / defend defended justify / refuse_to_apologise
blame blamed / credit credited thank thanked / exonerate absolve
admit admitted acknowledge concede / deny denied
defend defended / attack attacked criticise criticize
encourage encouraged urge urged / discourage discouraged dissuade deter
persuade persuaded / dissuade dissuaded
hire hired recruit recruited employ / fire:v fired sack:v sacked dismiss dismissed lay_off laid_off axe axed / promote promoted / demote demoted
appoint appointed name:v / dismiss dismissed sack:v sacked oust ousted remove removed
resign resigned resignation quit step_down retire retired retirement / dismissed fired sacked ousted / appointed hired
resign resigned resignation quit / remain remained stay_on stayed_on cling
grant granted award awarded / deny denied refuse refused withhold withheld / revoke revoked
include included including / exclude excluded excluding omit omitted
accept admitted / expelled barred
keep retain preserve maintain / abandon scrap ditch drop / replace
reveal revealed disclose disclosed / conceal concealed hide hid withhold withheld cover_up covered_up
publicly openly / privately secretly
confirm / nominate
ratify ratified / sign signed
negotiate negotiation talks / boycott
compromise / stalemate deadlock impasse
truce ceasefire cease-fire armistice / =offensive
vote voted / abstain abstained abstention
attend attended =attendance / boycott boycotted skip skipped miss
invite invited / exclude snub snubbed bar barred
obey comply complied compliance / defy defied flout violate violated breach breached ignore
honour honor keep / break breach
fulfil fulfill kept / broke broken
strengthen tighten / weaken loosen dilute water_down watered_down
expand widen broaden / narrow limit scale_back scaled_back
narrowly / broadly widely / comfortably easily overwhelmingly
reinstate reinstated restore restored / suspend suspended remove removed
reverse reversed / uphold upheld maintain
confident optimistic / pessimistic worried
satisfied satisfaction / dissatisfied dissatisfaction
condemn / condone
legalise legalize / criminalise criminalize
=nationalise =nationalize / privatise privatize
regulate regulation / deregulate deregulation
centralise / decentralise
subsidise subsidize subsidy / tax:v
fund funded financing / defund defunded
unite united unity / divide divided split
reconcile / estrange
cooperate cooperation / obstruct confront confrontation
engage / disengage
intervene intervention / abstain stand_by
invest / divest
volunteer volunteered / forced conscripted
warn / reassure reassured
unanimous unanimously / divided split
bipartisan / partisan party-line
=transparent / =secretive
lenient leniency / harsh harsher strict
`;
