/** Places with more than one name or spelling, and regions with their short names; each line is one place. */
export const placesTold = `
Madras|Chennai
Bangalore|Bengaluru
Saigon|Ho Chi Minh City
Constantinople|Istanbul
Medina|Madinah
Ceylon|Sri Lanka
Persia|Iran
Swaziland|Eswatini
Cape Verde|Cabo Verde
Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
East Timor|Timor-Leste
Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina
Democratic Republic of Congo|Democratic Republic of the Congo|DRC|DR Congo
Central African Republic > CAR
South Korea|Republic of Korea
North Korea|Democratic People's Republic of Korea|DPRK
China|People's Republic of China|PRC
Republic of China > Taiwan
Hong Kong|HK
USSR|Soviet Union
GDR|East Germany|German Democratic Republic
FRG|West Germany|Federal Republic of Germany
UAE|United Arab Emirates > Emirates
Saudi Arabia > KSA
PNG|Papua New Guinea
Falklands|Falkland Islands|Malvinas
Faroes|Faroe Islands
Galapagos|Galápagos|Galapagos Islands|Galápagos Islands
Canaries|Canary Islands
Hebrides|Western Isles
Cayman Islands|Caymans
Maldives|Maldive Islands
Persian Gulf|Arabian Gulf > Gulf
English Channel > Channel
Mediterranean|Mediterranean Sea
Baltic|Baltic Sea
Adriatic|Adriatic Sea
Aegean|Aegean Sea
Atlantic|Atlantic Ocean
Pacific|Pacific Ocean
Arctic|Arctic Ocean
Sahara|Sahara Desert
Mideast|Middle East|Middle Eastern|Mideastern
DC|District of Columbia
Washington > DC
LA|Los Angeles
NYC|New York City|Big Apple
SF|San Francisco
Philly|Philadelphia
Vegas|Las Vegas
NOLA|New Orleans
Derry|Londonderry
WTC|World Trade Center|World Trade Centre|Twin Towers
ISS|International Space Station|Space Station
AK|Alaska
AZ|Arizona
AR|Arkansas
CT|Connecticut
IA|Iowa
KS|Kansas
KY|Kentucky
MD|Maryland
MN|Minnesota
MO|Missouri
MT|Montana
NV|Nevada
NH|New Hampshire
NJ|New Jersey
NM|New Mexico
NY|New York
NC|North Carolina
ND|North Dakota
OH|Ohio
PA|Pennsylvania
RI|Rhode Island
SC|South Carolina
SD|South Dakota
TN|Tennessee
TX|Texas
UT|Utah
VT|Vermont
WV|West Virginia
WI|Wisconsin
WY|Wyoming
Syria|Syrian Arab Republic
Irish Republic|Republic of Ireland > Ireland
Islamic Republic of Iran > Islamic Republic
`;
