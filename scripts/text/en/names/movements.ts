/** Armed groups, faiths, books, illnesses and people whose names are spelled or told in several ways; each line is one. */
export const movements = `
ISIS|Isis|Islamic State|ISIL|Isil|Daesh|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
AQAP|al-Qaeda in the Arabian Peninsula
AQIM|al-Qaeda in the Islamic Maghreb
Hamas|Islamic Resistance Movement
Muslim Brotherhood > Brotherhood
MAGA|Make America Great Again
LGBT|LGBTQ|LGBTQI|LGBTI
Mormon|Mormons|Church of Jesus Christ of Latter-day Saints|LDS Church|LDS
Church of England|Anglican Church|C of E
Catholic Church|Roman Catholic Church
MBS|MbS|Mohammed bin Salman|Mohammad bin Salman
Covid|Covid-19|COVID|COVID-19|coronavirus|Coronavirus|SARS-CoV-2|Sars-CoV-2|covid
SARS|Sars|severe acute respiratory syndrome
MERS|Mers|Middle East respiratory syndrome
AIDS|Aids|acquired immune deficiency syndrome
HIV|human immunodeficiency virus
BSE|mad cow disease|bovine spongiform encephalopathy
CJD|Creutzfeldt-Jakob disease
ADHD|attention deficit hyperactivity disorder
PTSD|post-traumatic stress disorder|posttraumatic stress disorder
ALS|Lou Gehrig's disease|amyotrophic lateral sclerosis|motor neurone disease
IVF|in vitro fertilisation|in vitro fertilization
GDP|gross domestic product
CPI|consumer price index|Consumer Price Index
CEO|chief executive|chief executive officer|CEOs
CFO|chief financial officer|finance chief
COO|chief operating officer
PM|prime minister
VP|vice president|vice-president
IPO|initial public offering
ATM|cash machine|cashpoint
UFO|unidentified flying object
WMD|weapons of mass destruction
IED|improvised explosive device|roadside bomb
ICBM|intercontinental ballistic missile
NGO|non-governmental organisation|non-governmental organization|nongovernmental organization
PPE|protective equipment
ICU|intensive care|intensive care unit
SUV|sport utility vehicle
Brexit|withdrawal from the European Union|departure from the European Union
WWI|World War I|First World War|World War One|Great War|WW1
WWII|World War II|Second World War|World War Two|WW2
D-Day|Normandy landings
Nobel|Nobel Prize
Oscars|Academy Awards|Academy Award|Oscar
Grammys|Grammy Awards|Grammies|Grammy
Emmys|Emmy Awards|Emmy
BAFTA|Bafta|Baftas
Xmas|Christmas
Thanksgiving|Thanksgiving Day
MLK Day|Martin Luther King Day
New Year's|New Year's Day|New Year
Duchess of Cambridge|Kate Middleton
Duke of Sussex|Prince Harry
Duchess of Sussex|Meghan Markle
multiple sclerosis > MS
tuberculosis > TB
emergency room > ER
electric vehicle|electric car|electric vehicles|electric cars > EV|EVs
intensive care > ICU
sexually transmitted disease|sexually transmitted infection > STD|STI
district attorney|District Attorney > DA
member of the European Parliament|members of the European Parliament > MEP|MEPs
world wide web|internet|Internet|Web > Internet|Web|World Wide Web
Sept. 11 attacks|September 11 attacks|attacks of September 11 > 9/11
Nusra Front|Jabhat al-Nusra|al-Nusra Front
Lopez Obrador|López Obrador > AMLO
Prophet Muhammad > Prophet
pontiff|Pope|pope > Pontiff|Pope
`;
