/** Bodies, treaties and courts of more than one country, and governments and parties of others; each line is one of them. */
export const worldBodies = `
UNSC|UN Security Council|United Nations Security Council > Security Council
UNGA|UN General Assembly|United Nations General Assembly > General Assembly
European Central Bank > ECB
ECHR|European Court of Human Rights
ECJ|European Court of Justice
EEC|European Economic Community|Common Market
Eurozone|eurozone|euro zone|euro area
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Atlantic alliance
WHO|World Health Organization|World Health Organisation
WTO|World Trade Organization|World Trade Organisation
IMF|International Monetary Fund
OECD|Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development
OPEC|Opec|Organization of the Petroleum Exporting Countries
OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
OPCW|Organisation for the Prohibition of Chemical Weapons|Organization for the Prohibition of Chemical Weapons
IAEA|International Atomic Energy Agency
IEA|International Energy Agency
International Criminal Court > ICC
ICJ|International Court of Justice|World Court
ICTY|International Criminal Tribunal for the former Yugoslavia
ICRC|International Committee of the Red Cross
IOM|International Organization for Migration
ILO|International Labour Organization|International Labor Organization
UNHCR|High Commissioner for Refugees|UN refugee agency
UNICEF|Unicef|United Nations Children's Fund
UNESCO|Unesco|United Nations Educational, Scientific and Cultural Organization
UNRWA|Relief and Works Agency
WFP|World Food Programme|World Food Program
FAO|Food and Agriculture Organization|Food and Agriculture Organisation
UNDP|UN Development Programme|United Nations Development Program
UNEP|UN Environment Programme
Intergovernmental Panel on Climate Change > IPCC
African Union > AU
ASEAN|Asean|Association of Southeast Asian Nations
APEC|Asia-Pacific Economic Cooperation
ECOWAS|Ecowas|Economic Community of West African States
OAS|Organization of American States
GCC|Gulf Cooperation Council
Arab League|League of Arab States
G7|G-7|Group of Seven
G8|G-8|Group of Eight
G20|G-20|Group of 20|Group of Twenty
Interpol|International Criminal Police Organization
Europol|European Police Office
CERN|European Organization for Nuclear Research
ESA|European Space Agency
MSF|Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres
HRW|Human Rights Watch
RSF|Reporters Without Borders
CPJ|Committee to Protect Journalists
WWF|World Wildlife Fund|World Wide Fund for Nature
IUCN|International Union for Conservation of Nature
NPT|Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty
TPP|Trans-Pacific Partnership
JCPOA|Joint Comprehensive Plan of Action|Iran nuclear deal
Paris Agreement|Paris accord|Paris climate accord|Paris climate agreement|Paris climate deal
Belt and Road|Belt and Road Initiative
Kremlin|Russian government|Russian presidency
FSB|Federal Security Service
Duma|State Duma
Elysee|Élysée|Elysée|Elysee Palace|Élysée Palace|French presidency
Bundestag|German parliament
CDU|Christian Democratic Union|Christian Democrats
CSU|Christian Social Union
SPD|Social Democratic Party|Social Democrats
FDP|Free Democratic Party|Free Democrats
AfD|AFD|Alternative for Germany|Alternative für Deutschland
Bundesbank|German central bank
Knesset|Israeli parliament
IDF|Israel Defense Forces|Israeli Defence Forces|Israel Defence Forces|Israeli army|Israeli military
Shin Bet|Shabak
Palestinian Authority > PA
PLO|Palestine Liberation Organization|Palestine Liberation Organisation
IRGC|Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|Revolutionary Guard Corps
Majlis|Iranian parliament
AKP|Justice and Development Party|AK Party
Republican People's Party > CHP
PKK|Kurdistan Workers' Party|Kurdistan Workers Party
YPG|People's Protection Units
SDF|Syrian Democratic Forces
Free Syrian Army > FSA
ISI|Inter-Services Intelligence
BJP|Bharatiya Janata Party
Pakistan People's Party|Pakistan Peoples Party > PPP
LTTE|Tamil Tigers|Liberation Tigers of Tamil Eelam
ANC|African National Congress
Democratic Alliance > DA
MDC|Movement for Democratic Change
SADC|Southern African Development Community
SPLM|Sudan People's Liberation Movement
CCP|Communist Party of China|Chinese Communist Party|CPC
PLA|People's Liberation Army|Chinese army
NPC|National People's Congress
LDP|Liberal Democratic Party
Democratic Progressive Party > DPP
NLD|National League for Democracy
BOJ|Bank of Japan|Japanese central bank
KCNA|Korean Central News Agency
FARC|Farc|Revolutionary Armed Forces of Colombia
ELN|National Liberation Army
PRI|Institutional Revolutionary Party
PDVSA|Petroleos de Venezuela|Petróleos de Venezuela
ETA|Eta|Basque separatists
PSOE|Socialist Workers' Party|Spanish Socialist Workers' Party
European Commission > EC
Vatican|Holy See
KMT|Kuomintang
Member of the European Parliament > MEP
Euro Zone|Eurozone
`;
