/** Parties, offices, services and bodies of Britain, Ireland, Canada and Australia; each line is one of them. */
export const britishBodies = `
Conservatives|Conservative Party|Tories|Tory Party|Tory
Lib Dems|Liberal Democrats|Lib Dem|Liberal Democrat
SNP|Scottish National Party|Scottish Nationalists|Scottish Nationalist
DUP|Democratic Unionist Party|Democratic Unionists
UUP|Ulster Unionist Party|Ulster Unionists
SDLP|Social Democratic and Labour Party
UKIP|UK Independence Party
BNP|British National Party
EDL|English Defence League
Greens|Green Party
IRA|Irish Republican Army
Commons|House of Commons
Lords|House of Lords
Number 10|No 10|No. 10|Downing Street|10 Downing Street|Number Ten
MoD|MOD|Ministry of Defence|Defence Ministry|Ministry of Defense|Defense Ministry
Home Office
FCO|Foreign Office|Foreign and Commonwealth Office
DWP|Department for Work and Pensions
DfE|Department for Education
DEFRA|Defra|Department for Environment, Food and Rural Affairs
DfT|Department for Transport
HMRC|HM Revenue and Customs|Revenue and Customs
CPS|Crown Prosecution Service
Director of Public Prosecutions > DPP
PSNI|Police Service of Northern Ireland
RUC|Royal Ulster Constabulary
Metropolitan Police|Scotland Yard|Met Police > Met
NCA|National Crime Agency
SFO|Serious Fraud Office
Independent Police Complaints Commission > IPCC
CQC|Care Quality Commission
NHS|National Health Service > Health Service
BMA|British Medical Association
RCN|Royal College of Nursing
GMC|General Medical Council
GCHQ|Government Communications Headquarters
MI5 > Security Service
MI6|Secret Intelligence Service|SIS
RAF|Royal Air Force
Special Air Service > SAS
RNLI|Royal National Lifeboat Institution
RSPCA|Royal Society for the Prevention of Cruelty to Animals
RSPB|Royal Society for the Protection of Birds
NSPCC|National Society for the Prevention of Cruelty to Children
BoE|Bank of England
ONS|Office for National Statistics
OBR|Office for Budget Responsibility
IFS|Institute for Fiscal Studies
Financial Services Authority > FSA
FCA|Financial Conduct Authority
CBI|Confederation of British Industry
TUC|Trades Union Congress
NUT|National Union of Teachers
NUS|National Union of Students
RMT|Rail, Maritime and Transport
London School of Economics > LSE
BBC|British Broadcasting Corporation
TfL|Transport for London|London Transport
London Underground|Tube > Underground
Met Office|Meteorological Office
Holyrood|Scottish Parliament
Stormont|Northern Ireland Assembly
Senedd|Welsh Parliament|Welsh Assembly
Dail|Dáil
Taoiseach|Irish prime minister|Irish premier
Garda|Gardai|Irish police
GB|Great Britain
Northern Ireland > NI|Ulster
RCMP|Royal Canadian Mounted Police|Mounties
NDP|New Democratic Party|New Democrats
CBC|Canadian Broadcasting Corporation
Australian Broadcasting Corporation > ABC
Australian Labor Party|ALP > Labor|Labor Party
Australian Federal Police > AFP
NSW|New South Wales
British Columbia > BC
PEI|Prince Edward Island
NZ|New Zealand
Labour Party|Labour
FTSE 100 > FTSE|Footsie
Chancellor of the Exchequer > Chancellor
Her Majesty's Government|British government|UK government > Whitehall
Member of the Scottish Parliament > MSP
`;
