/** How sure a thing is, and who knows it. */
export const certainty = `
possible possibly maybe perhaps <might <could <=may potentially potential / certain certainly definite =definitely sure surely inevitable inevitably undoubtedly guaranteed
try attempt seek / certain_to sure_to bound_to guaranteed_to
not_necessarily / certainly =definitely surely undoubtedly
# What must be done is not yet what will be.
=must have_to has_to need_to needs_to ~should ~ought ~required / =will =won't ~would ~plan ~going ~schedule ~due ~=set ~expect ~intend ~promise ~vow ~pledge ~aim ~next ~shall
# What only may be is not told as what will be; the reverse is no error.
<might <could <=may ~=can ~would ~should ~if ~=likely ~probable ~expect ~hope ~plan ~possible ~possibly ~potential ~chance ~risk ~unclear ~whether ~want ~aim ~seek ~intend ~due ~forecast ~predict ~propose ~promise ~pledge ~vow ~going / =will =won't ~would ~should ~expect ~plan ~=likely ~due ~promise ~pledge ~vow ~intend ~set ~schedule ~aim ~hope ~want ~shall ~going
=likely probable probably presumed suspected possible expected / confirmed verified proven certain definite / ruled_out impossible =unlikely
suspected presumed alleged apparent possible probable =likely believed / confirmed proven verified established
believe believed think thought suspect suspected guess assume presume suppose reckon / certain sure know knew convinced proved confirmed
doubt doubtful doubted sceptical skeptical / certain sure convinced confident
rumour rumor rumoured rumored unconfirmed unverified / confirmed official
tentative tentatively provisional preliminary / =final =finalised =finalized =definitive
preliminary provisional initial interim / =final
presumptive presumed apparent / official confirmed actual
estimated estimate approximate approximately roughly about around / exact exactly precisely precise
clear clearly obvious obviously / unclear uncertain murky
known / unknown unidentified
confirm confirmed confirms / deny denied denies / decline_to_comment declined_to_comment no_comment
proof prove proven proved / disproved debunked refuted
confirm / dispute:v contradict
predict prediction forecast expect / rule_out ruled_out
hope hopeful hoped hopes / fear fearful feared dread
hope hopes hoped / doubt doubts doubted
expected unsurprising =predictable / unexpected surprising surprise
intend intended intention / hesitate hesitant reluctant
intentional intentionally deliberate deliberately / accidental accidentally inadvertent inadvertently unintentionally
promise promised vow pledge pledged / refuse refused / threaten threatened / warn warned
plan planned planning / cancel cancelled canceled scrap scrapped
offer offered / demand demanded
request requested ask / order ordered
recommend recommended suggest suggested advise advised / require required order ordered mandate mandated
urge urged / order ordered force forced compel compelled
=optional voluntary voluntarily / mandatory compulsory obligatory required
allow permit let enable / force oblige compel require
proposed proposal draft / adopted enacted passed =final =approved
=potential =possible =prospective ~likely / =final =finalised =finalized =definitive
recommended / mandatory
remember recall / forget forgot
believe trust / distrust mistrust disbelieve
aware / unaware oblivious
convinced / unconvinced
verify verified / unverified
hypothetical / actual
theory hypothesis / fact
myth / fact
real genuine authentic / fake bogus counterfeit hoax
true / false untrue
sincere / insincere
=literal literally / =figurative metaphorical
considering mulling weighing contemplating pondering reviewing reconsidering rethinking / =decided resolved opted ~chosen / ruled_out
under_review under_consideration pending undecided / approved / rejected
in_talks negotiating =talks ~negotiation / struck_a_deal reached_a_deal reached_an_agreement =agreed clinched finalised finalized
encourage encouraged / require required oblige compel mandate
assumed presumed supposed / ruled
nominated shortlisted / =won awarded
applied applying application / =granted awarded
bid_for bidding_for =bid =bids / bought acquired
invited invitation / attended
eligible / ineligible
introduced unveiled / enacted
alleged alleging =claimed claims / proved proven
threatened_to threatening_to threatens_to / =went_ahead carried_out made_good
hoping_to hopes_to hoped_to aims_to wants_to trying_to tried_to seeking_to / managed_to succeeded_in
tentatively provisionally / formally officially definitively
for_now temporarily for_the_time_being / for_good permanently forever
partly partially / wholly entirely completely
likely_to expected_to / certain_to sure_to bound_to guaranteed_to / unlikely_to
could_be may_be might_be / must_be has_to_be
no_evidence no_proof / =evidence =proof
wonder wondered wondering speculate speculated speculation / convinced =certain =sure / reveal revealed disclose disclosed confirm confirmed established
unlikely improbable / impossible out_of_the_question unthinkable
likelihood probability / certainty =certain
=tipped touted mooted / =hired appointed =signed
`;
