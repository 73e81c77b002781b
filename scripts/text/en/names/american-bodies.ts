/** Agencies, houses, courts and bodies of the United States; each line is one of them, `|` parts what it is called. */
export const americanBodies = `
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NSA|National Security Agency
DNI|Director of National Intelligence
DIA|Defense Intelligence Agency
DHS|Department of Homeland Security|Homeland Security Department|Homeland Security
DOJ|Justice Department|Department of Justice|U.S. Justice Department
DOD|Defense Department|Department of Defense|Pentagon
USDA|U.S. Department of Agriculture
Transportation Department|Department of Transportation
HHS|Department of Health and Human Services|Health and Human Services Department|Health and Human Services
HUD|Housing and Urban Development|Department of Housing and Urban Development
VA|Veterans Affairs|Department of Veterans Affairs|Veterans Administration|Veterans Affairs Department
EPA|Environmental Protection Agency
CDC|Centers for Disease Control and Prevention|Centers for Disease Control|Centres for Disease Control and Prevention
FDA|Food and Drug Administration
NIH|National Institutes of Health
NIAID|National Institute of Allergy and Infectious Diseases
CMS|Centers for Medicare and Medicaid Services
SEC|Securities and Exchange Commission
FCC|Federal Communications Commission
FTC|Federal Trade Commission
FEC|Federal Election Commission
FERC|Federal Energy Regulatory Commission
CFTC|Commodity Futures Trading Commission
CFPB|Consumer Financial Protection Bureau
FDIC|Federal Deposit Insurance Corporation
FHFA|Federal Housing Finance Agency
FAA|Federal Aviation Administration
NTSB|National Transportation Safety Board
NHTSA|National Highway Traffic Safety Administration
TSA|Transportation Security Administration
FEMA|Federal Emergency Management Agency
ICE|Immigration and Customs Enforcement
CBP|Customs and Border Protection
USCIS|Citizenship and Immigration Services
ATF|Bureau of Alcohol, Tobacco, Firearms and Explosives|Bureau of Alcohol, Tobacco and Firearms
DEA|Drug Enforcement Administration
IRS|Internal Revenue Service
OSHA|Occupational Safety and Health Administration
NLRB|National Labor Relations Board
EEOC|Equal Employment Opportunity Commission
NASA|National Aeronautics and Space Administration
NOAA|National Oceanic and Atmospheric Administration
USGS|U.S. Geological Survey > Geological Survey
NWS|National Weather Service
NRC|Nuclear Regulatory Commission
USPS|U.S. Postal Service|United States Postal Service > Postal Service
GAO|Government Accountability Office
CBO|Congressional Budget Office
OMB|Office of Management and Budget
OPM|Office of Personnel Management
GSA|General Services Administration
SBA|Small Business Administration
NSC|National Security Council
USAID|Agency for International Development
Federal Reserve|Federal Reserve Board|U.S. central bank > Fed
FOMC|Federal Open Market Committee
SCOTUS|U.S. Supreme Court|U.S. high court > Supreme Court
AG|Attorney General
USCG|U.S. Coast Guard
USMC|Marine Corps > Marines
CENTCOM|U.S. Central Command > Central Command
GOP|Republican Party|Republicans|Grand Old Party
Democratic Party|Democrats
DNC|Democratic National Committee
RNC|Republican National Committee
DCCC|Democratic Congressional Campaign Committee
NRCC|National Republican Congressional Committee
DSCC|Democratic Senatorial Campaign Committee
NRSC|National Republican Senatorial Committee
House of Representatives|U.S. House
ACLU|American Civil Liberties Union
NRA|National Rifle Association
NAACP|National Association for the Advancement of Colored People
ADL|Anti-Defamation League
AIPAC|American Israel Public Affairs Committee
SPLC|Southern Poverty Law Center
AMA|American Medical Association
APA|American Psychological Association
AAP|American Academy of Pediatrics
AFL-CIO|American Federation of Labor
UAW|United Auto Workers|United Automobile Workers
SEIU|Service Employees International Union
AFT|American Federation of Teachers
NEA|National Education Association
CAIR|Council on American-Islamic Relations
PETA|People for the Ethical Treatment of Animals
KKK|Ku Klux Klan > Klan
BLM|Black Lives Matter
NYPD|New York Police Department|New York City Police Department
LAPD|Los Angeles Police Department
CHP|California Highway Patrol
MTA|Metropolitan Transportation Authority
MIT|Massachusetts Institute of Technology
USC|University of Southern California
NYU|New York University
LSU|Louisiana State University
UVA|University of Virginia
Caltech|California Institute of Technology
NYSE|New York Stock Exchange
Dow Jones|Dow Jones Industrial Average > Dow
CPAC|Conservative Political Action Conference
DACA|Deferred Action for Childhood Arrivals
NAFTA|North American Free Trade Agreement
USMCA|United States-Mexico-Canada Agreement
Obamacare|Affordable Care Act|ACA
U.S. Capitol|Capitol building > Capitol
Fourth of July|July Fourth > Independence Day
MLK|Martin Luther King
JFK|John F. Kennedy
FDR|Franklin D. Roosevelt|Franklin Roosevelt
LBJ|Lyndon Johnson|Lyndon B. Johnson
AOC|Alexandria Ocasio-Cortez
Guantanamo Bay > Gitmo|Guantanamo
State Department|Department of State > Foggy Bottom
U.S. Treasury|Treasury Department|Department of the Treasury > Treasury
White House > Oval Office
Congress > Capitol Hill
Sweden Democrats
Royal Marines
American Revolution|Revolutionary War
Civil Rights Act
Second Amendment|2nd Amendment
First Amendment|1st Amendment
`;
