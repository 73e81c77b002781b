/** Leagues, associations, cups and clubs; each line is one of them. */
export const sportBodies = `
FIFA|Fifa|world football's governing body|world soccer's governing body|International Federation of Association Football
UEFA|Uefa|Union of European Football Associations
FA|Football Association
IOC|International Olympic Committee
IPC|International Paralympic Committee
USOC|U.S. Olympic Committee|US Olympic Committee
WADA|Wada|World Anti-Doping Agency
USADA|Usada|US Anti-Doping Agency|U.S. Anti-Doping Agency
Court of Arbitration for Sport > CAS
IAAF|International Association of Athletics Federations|World Athletics
FIA|International Automobile Federation
F1|Formula One|Formula 1
International Cricket Council > ICC
England and Wales Cricket Board > ECB
BCCI|Board of Control for Cricket in India
MCC|Marylebone Cricket Club
RFU|Rugby Football Union
IRB|International Rugby Board
WRU|Welsh Rugby Union
ATP|Association of Tennis Professionals
WTA|Women's Tennis Association
LTA|Lawn Tennis Association
ITF|International Tennis Federation
PGA|Professional Golfers' Association
R&A|Royal and Ancient
WBA|World Boxing Association
WBC|World Boxing Council
IBF|International Boxing Federation
UFC|Ultimate Fighting Championship
NFL|National Football League
NBA|National Basketball Association
WNBA|Women's National Basketball Association
NHL|National Hockey League
MLB|Major League Baseball
MLS|Major League Soccer
NCAA|National Collegiate Athletic Association
NASCAR|Nascar|National Association for Stock Car Auto Racing
PFA|Professional Footballers' Association
SPL|Scottish Premier League
Man Utd|Manchester United|Man United
Man City|Manchester City
Wolverhampton Wanderers > Wolves
West Bromwich Albion|West Brom
QPR|Queens Park Rangers|Queen's Park Rangers
Notts County|Nottingham County
Sheffield Wednesday|Sheff Wed
Sheffield United|Sheff Utd
Hibernian > Hibs
PSG|Paris Saint-Germain|Paris St-Germain|Paris Saint Germain|Paris St Germain
Barcelona > Barca
Juve|Juventus
Super Bowl|Superbowl
English Premier League > EPL
Tottenham Hotspur > Spurs
Heart of Midlothian > Hearts
Inter Milan|Internazionale > Inter
New York Yankees > Yanks
`;
