/** The law: how far a case has come, who judges, of what, and with what outcome. */
export const law = `
# How far a case has come: whoever stands accused is not yet convicted.
accuse charge:v indict arraign prosecute allege suspect / convict convicted guilty / acquit clear:v exonerate innocent
arrest detain apprehend handcuff custody / convict convicted guilty / acquit exonerate / pardon clemency / release free:v bail
sue lawsuit plaintiff / indict prosecute
<trial <tried / sentence:v sentenced
question:v interview:v / charge:v charged indict / convict
charge:v charged indict / question:v questioned interviewed
investigate investigation inquiry probe / charged indicted prosecuted / convicted jailed
prosecute prosecution / settle settlement
convict conviction guilty / mistrial hung_jury / acquit acquittal
plead_guilty pleaded_guilty pleads_guilty pleading_guilty guilty_plea admit admitted / plead_not_guilty pleaded_not_guilty not_guilty deny denied denies
uphold upheld affirm reaffirm sustain confirm endorse / overturn strike_down struck_down striking_down strikes_down quash annul reverse invalidate void:v nullify overrule
uphold upheld affirm / dismiss reject throw_out threw_out thrown_out
jail imprison prison custody custodial behind_bars / fine:v fined / probation suspended_sentence / community_service / house_arrest
life_sentence life_imprisonment life_term life_in_prison / death_sentence death_penalty death_row execution
bail / custody remand remanded
parole paroled / pardon pardoned
constitutional / unconstitutional
misdemeanour misdemeanor / felony
civil / criminal
=admissible / =inadmissible
prosecution / defence_team defence_lawyer defence_lawyers defense_lawyer defense_lawyers defense_team
plaintiff claimant complainant / defendant accused
suspect defendant / victim / witness eyewitness bystander onlooker
judge:n / juror jury / prosecutor / bailiff / clerk:n / magistrate
@supreme_court high_court top_court highest_court / appeals_court appeal_court court_of_appeal court_of_appeals / district_court / magistrates_court / county_court / bankruptcy_court / family_court / juvenile_court
court_of_appeal / crown_court
majority_opinion / dissent dissenting dissented
unanimous unanimously / split_decision narrowly_divided
appeal:v appealed appealing / accept accepted
injunction / damages compensation
testify testified testimony / silent silence
extradite extradited / deport deported
warrant / subpoena
ban:v banned outlaw prohibit / legalise legalize decriminalise decriminalize / restrict limit

# Crimes that are not one another.
murder:n murdered murderer homicide / manslaughter / attempted_murder / suicide
burglary burgle burglar / robbery rob:v robbed mugging / shoplifting / arson arsonist / fraud fraudulent / vandalism vandal / kidnapping kidnap abduct abduction / rape raped rapist / assault / murder murderer homicide / smuggling smuggle trafficking / bribery bribe bribes / perjury / extortion blackmail / forgery forge counterfeit / espionage spying / treason / stalking stalker / bigamy / poaching / piracy / embezzlement embezzle / money_laundering launder / tax_evasion / hacking
knife stabbing stab stabbed / gun gunfire gunshot gunman shot shooting firearm rifle pistol handgun / bomb bomber bombing =explosive / axe / hammer / machete / crossbow / acid / sword
drunk_driving drink-driving drink_driving / speeding / reckless_driving dangerous_driving careless_driving
cocaine / heroin / cannabis marijuana / methamphetamine meth / fentanyl / ecstasy / opium
premeditated deliberate intentional / accidental unintentional
first-degree / second-degree
intruder burglar / guest
hostage =captive / captor kidnapper
arson / accident
negligence negligent / malice =malicious
ringleader mastermind / accomplice
inmate prisoner convict:n / guard:n warder warden / visitor
=informant =informer / undercover
perpetrator culprit offender / victim
=legal =lawful / =illegal =unlawful illicit
perjury / contempt
fugitive / =captive
indictment / =memo memorandum / affidavit / subpoena
`;
