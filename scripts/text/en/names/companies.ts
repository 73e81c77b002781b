/** Companies, papers and stations with their longer and shorter names; each line is one of them. */
export const companies = `
GM|General Motors
GE|General Electric
BA|British Airways
BP|British Petroleum
RBS|Royal Bank of Scotland
HBOS|Halifax Bank of Scotland
HSBC|Hongkong and Shanghai Banking Corporation
BT|British Telecom
M&S|Marks & Spencer|Marks and Spencer
P&G|Procter & Gamble|Procter and Gamble
J&J|Johnson & Johnson|Johnson and Johnson
AT&T|American Telephone & Telegraph
JPMorgan|JP Morgan|J.P. Morgan|JPMorgan Chase|JP Morgan Chase
BofA|Bank of America
AIG|American International Group
IBM|International Business Machines
HP|Hewlett-Packard|Hewlett Packard
AMD|Advanced Micro Devices
VW|Volkswagen
BMW|Bayerische Motoren Werke
JLR|Jaguar Land Rover
FedEx|Federal Express
UPS|United Parcel Service
TWA|Trans World Airlines
EADS|European Aeronautic Defence and Space
Shell|Royal Dutch Shell
Exxon|ExxonMobil|Exxon Mobil
Walmart|Wal-Mart|Wal-Mart Stores|Walmart Stores
McDonald's|McDonalds
Coke|Coca-Cola|Coca Cola
Pepsi|PepsiCo
KFC|Kentucky Fried Chicken
GSK|GlaxoSmithKline|Glaxo SmithKline|Glaxo
PwC|PricewaterhouseCoopers|Pricewaterhouse Coopers
S&P|Standard & Poor's|Standard and Poor's
S&P 500|Standard & Poor's 500|Standard and Poor's 500
LVMH|Moët Hennessy Louis Vuitton
Aramco|Saudi Aramco
PG&E|Pacific Gas & Electric|Pacific Gas and Electric
BAE|BAE Systems
DVLA|Driver and Vehicle Licensing Agency
AP|Associated Press
UPI|United Press International
DPA|Deutsche Presse-Agentur
NYT|New York Times > Times
WSJ|Wall Street Journal
WaPo|Washington Post > Post
FT|Financial Times
L.A. Times|Los Angeles Times > Times
SMH|Sydney Morning Herald
NPR|National Public Radio
PBS|Public Broadcasting Service
NBC|National Broadcasting Company
CNN|Cable News Network
SNL|Saturday Night Live
PS5|PlayStation 5
PS4|PlayStation 4
Citigroup|Citibank > Citi
Freddie Mac|Federal Home Loan Mortgage Corporation
Fannie Mae|Federal National Mortgage Association
Chevrolet|Chevy
Mercedes|Mercedes-Benz
Agence France-Presse|Agence France Presse > AFP
Press Association > PA
BBC > Beeb
Scandinavian Airlines > SAS
`;
