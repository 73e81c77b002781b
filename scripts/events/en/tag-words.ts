const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*[,\n]\s*/u));

/** Words before a person's name that are no part of it, beside the titles all stages know: offices, ranks, trades. */
export const trades =
  list(`principal, sheriff, fr, pc, dc, det, sgt, supt, attorney, attorney-general, solicitor-general, cllr, councillor, constable
  detective, ayatollah, mullah, imam, rabbi, substitute, striker, midfielder, goalkeeper, defender, skipper, frontman, singer, guitarist
  drummer, actor, actress, astronaut, cosmonaut, lawmaker, congressman, congresswoman, assemblyman, mp, speaker, commissioner, minister
  vice, brigadier, corporal, private, chancellor, archdeacon, nurse, farmer, coroner, prosecutor, driver, author, comedian, rapper, bassist`);

/** Capitalised words that are no person, place or organisation: days, months and times in every form, feasts, exclamations, abbreviations. */
export const noTags =
  list(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays
  saturdays, sundays, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, january, february, march, april, may, june, july, august, september
  october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, gmt, bst, utc, est, edt, cet, pst, pdt, am, pm, uk time
  local time, eastern time, pacific time, christmas, christmas day, christmas eve, easter, easter sunday, easter monday, new year, ramadan, eid, thanksgiving
  good friday, valentine’s day, yes, no, god, lord, mr, mrs, ms, dr, sir, dad, mum, mom, st, saint, internet, web, tv, ceo, cfo, mp, mps
  msp, msps, mep, meps, md, phd, ok, covid, covid-19, dna, gps, pdf, faq, url, usb, nan, the, and, but, i, photo, image, video, caption, read more
  getty images, pa, copyright, twitter account, facebook page, ltd, inc, plc, llc, co, section, schedule, act, bill, state, prime minister, north, south
  east, west, north-east, north-west, south-east, south-west, midlands, first minister, home office minister, english, spanish, french, latin`);

/** Outlets and platforms: named for what they carry far more often than for what they do, so that only a headline makes them a tag. */
export const carriers =
  list(`twitter, facebook, instagram, youtube, reddit, tiktok, whatsapp, telegram, sina weibo, weibo, bbc, bbc news, bbc scotland
  bbc radio, sky news, cnn, itv, itv news, channel 4 news, guardian, observer, times, sunday times, daily telegraph, telegraph, daily mail, daily mirror
  mirror, independent, financial times, new york times, washington post, wall street journal, usa today, los angeles times, fox news, msnbc
  nbc, nbc news, cbs, cbs news, abc, abc news, npr, politico, bloomberg, associated press, reuters, agence france-presse, afp, ap, xinhua, itar-tass, tass
  interfax, ria novosti, al jazeera, press association, google maps, wikipedia, wikileaks`);

/** What may stand behind a possessive in one name: “St Mary’s Hospital”, “Tanner’s Lane”. */
export const institutions =
  list(`hospital, medical, church, cathedral, chapel, college, school, academy, university, institute, lane, street, road, square, park
  day, cup, palace, castle, court, party, alliance, union, association, federation, club, centre, center, museum, theatre, island, bay, point, cross
  fund, council, army, front, league, hall, house, inn, league, guild, bridge, gate, green, field, football, rugby, cricket`);

/** Words before a place that make a part of it, or more than it: “Texas” is no half of “East Texas”. */
export const quarters =
  list(`north, south, east, west, northern, southern, eastern, western, central, upper, lower, greater, inner, outer, downtown, mid
  north-east, north-west, south-east, south-west, northeast, northwest, southeast, southwest`);

/** Words that run into the name behind them and are never its beginning: “On Friday Alicia Benefield …”. */
export const runIn = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|aka|MK|Hon|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ties)$/;
