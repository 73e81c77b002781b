/** How a thing goes: it begins, goes on, ends; somebody comes or goes, wins or loses. */
export const course = `
start begin began launch open:v kick_off commence ~resume / end finish conclude close:v ~stop ~halt / continue go_on resume / stop halt suspend cease ~end ~finish
continue keep carry_on persist maintain go_on press_on / stop halt cease quit end abandon give_up suspend drop
resume resumed restart restarted / suspend suspended pause paused halt halted / cancel cancelled canceled
launch launched unveil / abandon abandoned scrap scrapped shelve
cancel cancelled canceled call_off called_off / postpone postponed delay delayed put_off / reschedule / go_ahead went_ahead proceed
early / late delayed overdue / on_time punctual
open:v opened reopen reopened / close:v closed shut shuttered shutter
lock locked / unlock unlocked
join joined enter / leave left quit exit withdraw withdrew
enter entered entry / exit exited
join joined / expelled
arrive arrived arrival / =depart =departed departure
board:v boarded embark / disembark alight
land:v landed landing / take_off took_off takeoff liftoff lift_off
advance advanced / retreat retreated withdraw withdrew
approach approached / recede move_away
build built construct erect / demolish demolished tear_down tore_down torn_down raze bulldoze / renovate restore refurbish
create created creation establish / destroy destroyed abolish dissolve disband
install installed / remove removed dismantle
add added / remove removed subtract delete deleted
attach attached / detach detached
succeed success successful successfully / fail failed failure unsuccessful unsuccessfully
exceed exceeded surpass top:v beat outstrip outperform better:v / match matched / fall_short fell_short falls_short falling_short below miss missed underperform undershoot
exceeded topped surpassed beat / matched / missed
survive survived / die died perish
rescue rescued save saved / abandon abandoned
recover recovered recovery / deteriorate worsen relapse
repair repaired fix fixed mend / break broke damage damaged
protect protected shield / expose exposed endanger
chase chased pursue / flee fled escape
capture captured seize / ~escape evade / release:v free:v
escape escaped / surrender surrendered / captured recaptured
arrest arrested detained / released freed
catch caught / miss missed drop dropped
push pushed / pull pulled
climb climbed ascend / descend descended
float floated / sink sank sunk
accelerate accelerated speed_up / slow slowed decelerate
hurry rush / delay dawdle
switch_on turned_on / switch_off turned_off
connect connected / disconnect disconnected
gather gathered assemble / disperse dispersed scatter
merge merged merger / split demerge spin_off spun_off
marry married wed wedding / divorce divorced separate / engaged engagement
love / hate
smile laughed / cry cried wept frown
appear appeared / disappear disappeared vanish vanished
deploy deployed / withdraw withdrew recall:v
upload / download
inflate / deflate
encrypt / decrypt
follow / ignore
save / spend spent / waste
qualify qualified / eliminated knocked_out
debut / farewell
temporary temporarily / permanent permanently / indefinite indefinitely
immediate immediately instantly at_once / gradual gradually eventually / later
sudden suddenly abruptly / gradual gradually slowly
frequent frequently often regularly / rare rarely seldom infrequently occasionally
always / never / sometimes occasionally / usually often
constant constantly continuous / intermittent sporadic occasional
`;
