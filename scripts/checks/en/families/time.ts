/** Spans of time, how often, and the parts of a day and a year. */
export const time = `
a_second each_second per_second every_second / a_minute each_minute per_minute every_minute / an_hour each_hour per_hour every_hour hourly / a_day each_day per_day every_day daily / a_night each_night per_night every_night nightly / a_week each_week per_week every_week weekly / a_month each_month per_month every_month monthly / a_quarter each_quarter per_quarter every_quarter quarterly / a_year each_year per_year every_year yearly annually =annual per_annum / a_decade each_decade per_decade every_decade
hourly / daily / weekly / fortnightly / monthly / quarterly / yearly annual annually / biennial
second / minute / hour / day daily night overnight / week weekly fortnight / month monthly / year yearly annual / decade / century centuries / millennium
weekday weekdays / weekend weekends
morning dawn breakfast / afternoon / =evening dusk sunset nightfall night midnight overnight / midday noon lunchtime
sunrise dawn / sunset dusk
spring springtime / summer / autumn / winter
winter wintry / summer
today / yesterday / tomorrow
last_night / tonight
last_summer / this_summer / next_summer
last_spring / this_spring / next_spring
last_fall / this_fall / next_fall
last_winter / this_winter / next_winter
earlier_this_week / later_this_week
earlier_this_month / later_this_month
earlier_this_year / later_this_year
this_weekend / last_weekend / next_weekend
past previous preceding last / next upcoming subsequent
previous preceding earlier prior / next following subsequent later
daytime / nighttime overnight
semi-annual / annual
birthday / wedding_anniversary
childhood / adulthood / adolescence teens / old_age
short-lived / long-running long-standing longtime
first_quarter / second_quarter / third_quarter / fourth_quarter
first_year / second_year / third_year / final_year
first_term / second_term / third_term
early / mid / late
start beginning outset / middle / end close
christmas / easter / thanksgiving / halloween / ramadan
new_year's_eve / christmas_eve
last_minute / early
`;
