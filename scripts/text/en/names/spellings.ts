/** Words of names that are spelled in several ways, or are the same word in Britain and America; each line is one word. */
export const spellings = `
defence defense
labour labor
centre center centers centres
theatre theater
harbour harbor
honour honor
programme program
organisation organization organisations organizations
authorisation authorization
modernisation modernization
stabilisation stabilization
nationalised nationalized
mobilisation mobilization
neighbourhood neighborhood
licence license
grey gray
saint st
fort ft
mount mt
mountains mts
kiev kyiv
kharkov kharkiv
lvov lviv
odessa odesa
chernobyl chornobyl
zaporozhye zaporizhzhia zaporizhia
donbas donbass
luhansk lugansk
mykolaiv nikolaev
benghazi bengazi
fallujah falluja
raqqa raqqah
sanaa sana'a
mecca makkah
bombay mumbai
calcutta kolkata
peking beijing
rangoon yangon
lyon lyons
marseille marseilles
seville sevilla
basel basle
munich münchen
cologne köln
gothenburg göteborg
qaeda qaida qa'ida qaedas
shabaab shabab
hezbollah hizbollah hizbullah hezbullah hizballah
houthi houthis huthi huthis
taliban taleban talib
koran quran qur'an koranic quranic
muhammad mohammed mohammad mohamed muhammed mohamad mohamud
ahmed ahmad ahmet
hussein hussain husain husayn
hassan hasan
yousef yusuf yousuf youssef yusef
ramadan ramadhan
shia shiite shi'ite shias shiites shi'a shi'ites
sharia shariah shari'a
burka burqa burkas burqas
yazidi yezidi yazidis yezidis
uighur uyghur uighurs uyghurs
gypsy gypsies
gaddafi gadhafi qaddafi qadhafi kadafi gadaffi kadhafi khadafy
moammar muammar muammer
yasser yasir
laden ladin
mubarak moubarak
zelensky zelenskyy zelenskiy zelenskyi
yanukovych yanukovich
yushchenko yuschenko
tymoshenko timoshenko
lukashenko lukashenka
alexander aleksandr alexandr aleksander alexandre oleksandr
sergei sergey serhiy
dmitry dmitri dmitriy dmytro
andrei andrey andriy
yuri yury yuriy
mikhail michail
nikolai nikolay
alexei alexey aleksei aleksey oleksiy
tsarnaev tsarnayev
ahmadinejad ahmedinejad
khamenei khamenai
zawahiri zawahri
zedong tse-tung
tsar czar
rouble ruble roubles rubles
hanukkah chanukah
covid covid-19 coronavirus
sarkozy sarkozi
`;
