/** Games and their players. */
export const sport = `
football soccer / cricket / rugby / tennis / basketball / baseball / hockey / golf / boxing / swimming / athletics / cycling / rowing / sailing / skiing / skating / gymnastics / wrestling / judo / badminton / volleyball / handball / snooker / darts / chess
striker / goalkeeper keeper / defender / midfielder / winger
goalkeeper / outfield
batsman batter batting / bowler bowling / wicketkeeper / fielder
pitcher / catcher / batter / shortstop
quarterback / linebacker / =receiver / running_back / kicker
coach head_coach / =manager / =captain =captained =captaining / player / referee umpire / chairman / owner / physio
head_coach / assistant_coach / =captain
=captain / vice-captain vice_captain
=manager / assistant_manager
referee / linesman / player
player / coach / referee / fan
champion champions holder / =challenger / runner-up runners-up
gold_medal / silver_medal / bronze_medal
=final / semi-final semifinal semi-finals semifinals / quarter-final quarterfinal quarter-finals quarterfinals
group_stage / knockout
first_round / second_round / third_round / fourth_round / final_round
first_set / second_set / third_set
first_half / second_half
first_leg / second_leg
half-time halftime / full-time
goal / point / try:n / run:n / wicket
home:a / away
home_win / away_win
home_game home_match / away_game away_match
penalty / free_kick / corner
yellow_card / red_card
booked / sent_off
substitute / starter
offside / handball
men's_team / women's_team
freestyle / butterfly / backstroke / breaststroke
sprint / marathon
heavyweight / middleweight / lightweight / featherweight / welterweight
knockout / points
win:n victory / draw:n tie:n / loss:n defeat:n
equaliser equalizer / winner
promotion promoted / relegation relegated
hat-trick / brace
unbeaten undefeated / winless / beaten defeated
top / bottom
ace / fault
birdie / bogey / eagle / par
pole_position / back_of_the_grid
test_match / one-day one_day
world_cup / european_championship / olympics olympic
olympic olympics / paralympic paralympics
winter_olympics / summer_olympics
signing sign / sale
on_loan / permanent
loan / transfer
retire / return
seed seeded / unseeded qualifier
amateur / professional
team / =individual
clay / grass / hard_court
away / home
`;
