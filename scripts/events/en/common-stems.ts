/**
 * Everyday English news: which share of articles (in thousandths, first 300 words of 1824 articles) holds a stem.
 * Made by `bench/common-stems.ts`; stems that fewer than one article in two hundred holds are left out.
 */
const perThousand = `
970 the
910 to
880 of
830 and in
780 on
670 that
650 for
550 with
540 is
530 it
500 as wa
490 at
460 by from
440 be
430 ha
410 an said
380 have
370 hi
360 but he
350 after
330 year
320 not thi
310 ar who
300 new
280 been had presid
270 their
260 us were will
250 thei which
240 more trump up when
230 about two
220 or out sai
210 over state time
200 all would
190 also first than
180 dai into last we
170 down other peopl report there
160 befor now what
150 could dure her hous if just no she told week
140 against back call can includ like make old so some take tuesdai while
130 accord go him made mondai them work you
120 how look month most nation off right show three
110 000 announc democrat end even former get mai onli sinc unit video
100 come do donald follow left offic then wednesdai where
99 becaus
98 mani our
96 fridai world
95 found start thursdai
94 american well
93 plan polic
92 claim govern white
91 countri home those
90 around offici
89 four wai want
88 case long move team
87 million
86 compani major part under
83 court face releas through
82 between live night second
81 place still win
80 both
79 continu famili senat support took
78 ani know put republican
77 ad elect run set
76 plai veri
75 believ investig kill man point
74 leader my order
73 administr depart feder five much next
72 anoth need top
71 10 campaign citi gener manag mr see such
70 appear help own pictur post should
69 close high hour todai vote
68 issu name record
67 did expect head number open recent servic sever sundai think
66 lead
65 ask chief forc six turn
64 came chang later minut
63 good your
62 final public
61 author scroll sign
60 15 30 attack give job known media these
59 19 20 dont find game return try washington
58 becom earli law me person secur
57 current got health howev rule york
56 across biden bill caus deal decis group increas mark saturdai share side statement
55 base death far taken
54 accus again charg here leav lost remain reveal same until
53 life receiv shot went whether
52 12 ago control despit member press question reach respons too woman
51 big littl seen thing without
50 action alleg allow best coronaviru late north offer pass system
49 busi clear john parti past result third
48 cnn everi hope never player polit posit provid univers young
47 100 ag di event happen local race talk
46 execut fire great held histori hit intern keep market morn oper season
45 awai celebr earlier friend justic line nearli problem stop
44 act billion bodi counti hand joe judg least monei power presidenti special thought
43 alreadi among comment differ involv mean meet photo protect stori
42 arrest behind center complet each half hold school women
41 16 along children club consid director due emerg file given inform love near outsid possibl realli
41 seem term
40 area effort fund imag import victori
39 25 ahead april attempt attornei care describ develop leagu moment polici serv speak stand star tell
39 yet
38 13 america black car condit covid fact im led march michael onc score step test
37 almost associ began bring carri dead drop enough ever forward hospit industri level loss lot medic
37 men pai per rate south suffer warn within
36 california critic decid detail few full girl interview lose miss percent staff target vice
35 17 begin better candid confer cost fall obama remov seven social suprem watch why
34 abl agenc cut defend direct fight human juli latest launch let london requir secretari suggest walk
34 worker
33 11 18 agre arriv block break child creat fell figur goal hear kei larg match must
33 perform price though travel west whose
32 14 40 ban concern didnt doe evid fail featur feel free further incid instead join legal
32 matter park protest rais small tri victim
31 air alwai challeng champion confirm coupl effect gain januari list mother product push read repres shoot
31 thousand threaten twitter
30 2012 2014 2016 24 50 account although border committe decad done father financi front interest militari
30 onlin potenti prevent real relat research respond senior septemb stock texa total visit voter war won
29 aid chanc commun economi european explain futur hard himself injuri less might mile page risk save
29 seek sen send sent sexual son soon sourc street summer tweet wall wrote
28 500 book cant host june reason success toward train wife
27 2020 21 addit becam centr co congress danger date econom ground ill lawyer link low nine
27 produc program rise role student tax
26 2015 actual arm brought build chairman check cours david eight firm footbal largest lawmak learn locat
26 novemb parent prepar robert russian sale saw scene sell short someon spend stai studi trade
25 2013 admit aim answer anyon august boi british crime cross data design discuss district employe england
25 exchang fear februari gop governor heard initi jone legisl manchest minist murder octob pandem phone previous
25 pull purchas refus russia situat someth store strike suspect titl uk union view wide
24 2011 27 activ advis allegedli bank battl beat board controversi count cover cup daili daughter decemb
24 determin dr enter ey gave global grow hundr kind knew measur model prison process publish quarter
24 replac road shock site teenag trial wait wasnt weekend
23 2008 address attent china declin demand document fan finish florida foreign form immedi impact organ pick
23 popular premier propos respect rival search seat wear
22 abus am avail averag bbc biggest cent ceo clinton conduct crisi custom debat defens deni doesnt
22 food impeach lower multipl network origin pair present privat promis rang room secret seri spokesman sure
22 surpris theyr treat websit wit word
21 26 60 afternoon amid amount angel anim attend career commit contract discov displai dollar either entir
21 everyon expert facebook field film flight happi heart hillari husband insid insist iv letter loan messag
21 nomine non occur previou probabl red san sport stage struggl themselv updat urg yesterdai
20 200 29 300 abov advanc affect ap appl assault ball barack bit camera capit centuri coach
20 declar defeat deliv establish floor fuel gov indic individu intellig kept lo manufactur met note paul
20 primari quickli reportedli request round safe seriou sex shutdown similar singl sit spent spread strong thank
20 togeth vaccin weve
19 2007 2017 23 andrew anti appar approv avoid bad ballot born brother budget bui collect com
19 conserv contact credit detect doctor drug educ enjoi europ experi express familiar fbi fourth gone immigr
19 introduc land light liverpool main minor natur noth often opinion packag paid period plane rather readi
19 reduc refer resid sentenc speech spot standard threat town track understand unveil user valu vehicl version
19 water worri
18 2006 2009 2010 al approach argu assist broke captur cast central congression crowd delai diseas door
18 east exist georg gun improv index injur institut limit massiv nomin owner poor practic prime probe
18 project recov region reject rememb restrict safeti space technolog televis weapon worth
17 add aircraft annual appeal award below benefit blue compar comput confid counsel cultur drive eventu everyth
17 highest hill identifi leg longer music opposit promot scienc separ sold steve ten throughout virginia whole
17 wont wouldnt
16 22 31 90 apart appli bar bid blood cite class connect contain convers convict damag difficult
16 doubl dow drink driver extrem fals famou guilti highlight histor holidai island journal labor lawsuit mail
16 mass mike motor movement option paper particip pelosi photograph prove quit ran rare regard rel review
16 ring roll screen shortli southern speaker specif station statu storm struck suit surviv tabl trillion tv
16 twice violat violenc worldwid
15 34 400 access airlin alongsid analyst anyth articl australia babi blame boost box captain constitut consum
15 corpor council demonstr devic directli doubt dozen dramat draw earn exampl fill fit growth harri higher
15 huge illeg isnt mask mate mcconnel mexico mitch ms nanci ongo particularli partner passeng poll pressur
15 rescu resign retir schedul session slam treatment true unemploy usual voic wound
14 2018 28 35 45 accept agent cancer cash caught chines choic closer command commerci common conclud
14 couldnt crash deputi disappoint dismiss employ ensur estim extend fallen feet fellow femal footag formal fox
14 gather hall herself impress invest jail jame kevin korea lack lift marri mayor middl mind mobil
14 oil opportun pace patient physic pitch pose possess progress ralli re relationship relief remark reserv rose
14 scientist ship signal signific simpli size slip spoke surg tom touch troop unlik van whom winner
14 wonder worst write
13 2005 32 52 absolut affair agreement airbu airport anticip applic armi attract awar berni boss built
13 capitol championship chelsea chicago citizen clash climat colleagu colleg compet content cook deadli deadlin deep domin
13 eat email enforc engin environ era examin excit felt fly focus foot ford franc german giant
13 grant incred infect internet jan jump kim la liber meant memori midfield modern movi nice normal
13 notic peter predict prosecutor recommend rep rest retail sander shop sometim sought stadium surround suspend tour
13 transfer troubl via viru wake william wrong
12 150 250 33 36 55 80 activist african alli analysi auto bipartisan blow brand brief canada
12 canadian card carolina chri civil coast cold combin competit condemn contest crimin crown dark defenc deserv
12 distanc divis dress duti encourag especi facil failur fake fast fifth ga goe grand guest handl
12 hate heavi highli honor hotel hunt ident impos inc independ inspir intend kick mid motiv muslim
12 obtain pain partial payment perhap piec pro professor prompt queen radio reuter ride rout royal sea
12 self semi shape shown sister spark spoken st straight striker stun sun suppli terrorist tim upon
12 variou wed
11 48 accid afford amaz anonym app arsen australian beauti beyond boe cannot climb complaint confront disappear
11 domest dream easi engag fine fled francisco french gold green gui inquiri joint kid lock loui
11 magazin maintain negoti northern pleas prais pregnant pretti profit recoveri regist richard roughli scott smith sound
11 squad style throw trigger type violent weight written
10 2004 37 38 51 70 700 abc abil achiev acknowledg actor advertis alon argument bankruptci behavior
10 blast britain brown camp capabl caption catch certainli chase christian christma church cloth cohen color consist
10 daniel de dedic definit degre depend devast diagnos distribut easili edg electr english exactli experienc fatal
10 fee financ focu fraud frustrat ftse fulli gang gari getti gm hang harass hasnt healthi hot
10 idea incom influenc instagram insur investor invit iphon jong jr killer knock korean lowest machin male
10 martin materi migrant mission mistak mueller museum mysteri nasdaq nbc nov onto overal palac particular plant
10 plead plung popul pound pre profil properti publicli qualiti rape reaction realiti reopen repeatedli repli resolut
10 restor row rush select settl sheriff shift smaller smile softwar spanish speed spokeswoman stake sue super
10 sydnei tear terror theori tool tough tradit traffic trip typic ukrain ultim un unfortun wale wave
10 weather wish wood wors
9 00 1998 2000 41 49 53 66 68 75 abort adam africa alert amend anthoni apolog
9 automobil bail balanc basi bed birth bomb bone bought bridg bureau burn calif cancel cap ceremoni
9 choos circumst clean clearli composit conspiraci contribut correct counter crew custodi davi debt dec desper diet
9 discoveri discrimin disput dog earth easter eastern enabl equal escap essenti ex except exclus exercis extens
9 extraordinari fa factor fair farm fashion flood foundat georgia girlfriend grab greater guard gunman halt harm
9 headquart heat hole hollywood honour hurt icon id ignor ii inspector intent islam italian item japanes
9 jeff jersei knee ladi lai laid languag length listen ly mention michigan midnight misconduct myself nearbi
9 necessari neg net nuclear obamacar ohio older organis outbreak pacif path penalti plu programm putin racist
9 react reflect regul repeat revers rich rick sens shut sky soldier sort spell statist stephen stimulu
9 stone stood su surgeri surveil sweep switch syria task temporari ti tie tip tragic transport trend
9 trust turkei upcom veteran villa villag vladimir wage warm weak welcom western wing
8 1996 46 47 54 56 99 accompani advantag afghanistan agenda aggress alarm alcohol appoint art artist
8 assess atmospher automak bag barcelona bare bear ben birthdai blog bottl bottom breach broadcast broken brutal
8 buri cdc certain chair channel charact chariti chrysler client collaps complex complic corner corp defin deliveri
8 derbi diego digit disclos divers donat download eas economist ed edit effici elizabeth els emot encount
8 energi equip escal estat excess expens expos fantast favor favorit fighter flat flow fortun freedom fresh
8 fun gai garden gender germani grew hair heavili hell hire horror ic illinoi imagin immun implement
8 inch instal ipod ireland itself japan jet joke jordan jose journalist juri king kingdom knowledg label
8 labour larger lee li master mayb meanwhil mental moor moscow mount nasa newli object ocean offens
8 oppos overhaul pack peac perfect perman planet prior procedur profession qualifi racism rain ranger realis reform
8 regular remot resist revis rock root saint sat sensit shed sick sight simpl slow snap societi
8 sorri spain specul spring strategi subject submit suicid surfac survei symptom teacher temperatur tension termin territori
8 text thoma toni transform treasuri trophi truli unabl unpreced upset warren weigh wind window winger wrap
8 ye younger
7 2002 2003 39 43 44 59 600 62 67 800 a380 absenc accident adopt adult advic
7 advoc alabama alan alexand aliv ami andi anger anniversari arizona arrang ashlei asia assembl aston await
7 basic bayern beach beaten behaviour bow bowl brendan bright bullet cameron chain chemic chest circuit classic
7 code commiss compromis conclus conflict consequ contend convinc coordin copi coverag cruis crush crystal dc debut
7 delet democraci departur depress disast divid don dose draft drag egg enemi evacu everybodi exit expand
7 extra fat favourit fiscal fix flag flynn founder function gaal gift globe greatest greg guarante guid
7 gut hadnt havent headlin hide hopefulli infrastructur integr iowa iran itali itun jesu jim kavanaugh kentucki
7 kidnap ky laugh leadership licens lisa load luck madrid mainli maker mandat mari maryland matt medicin
7 memo method mexican microsoft minimum ministri mostli mouth mp munich muscl narrow nationwid neck newspap obstruct
7 obvious ok oppon oust outcom oversea overturn paint panel panic pari partnership patrol pattern peak penc
7 pentagon permit persuad plastic pledg politician pregnanc preserv privaci promin prosecut prospect pursu quot rebel recogn
7 recruit regim reli restaur resum river rodger sanction scientif scrambl seal section sector seiz sept serious
7 sgt sharp signatur singapor singer sixth smoke solar solut song spirit split steal strain stream stress
7 stuff substanti substitut suddenli sustain technic teen theyv toler tone trafford trail trap tree undermin unexpect
7 unknown unless utc vallei visitor vow whistleblow wild youth zero
6 2001 71 94 abandon afp alter ancient anfield austin background beij bird brain brett cabinet cat
6 citizenship closest colorado colour compens complain construct cop crack dax decor delight deploi diplomat disabl drama
6 driven electron elig environment episod evolv faith forecast forest forum fought frank gear god googl grave
6 heighten hopkin intens jack jackson jean johnson justin leak longtim lunch malaysia marijuana minnesota mom mountain
6 neighbor neither nobodi notifi observ odd outlin outrag phillip playback plenti plot prefer pronounc racial raid
6 recal renew repeal resourc restructur retain reviv riot rip sad scandal shake sharehold shield shout sir
6 skin soft squar statewid stem stick stolen strength stretch sub summit suppos talent theme tout traffick
6 truth turkish unclear uniqu unusu va vanish ventur vessel viral ward wast web welfar winter youngster
6 youv
5 120 1997 42 affili altern arent asylum audio baltimor band bedroom begun bell belong bigger billionair
5 boat boston breath brian brilliant broad bush cannabi categori cctv cell chicken circl circul clock commerc
5 commission compil comprehens convent cry dave deficit dem desk difficulti distinct disturb drove dub easier elimin
5 endors et explor farmer fascin feb fed finger flash golf guidanc guidelin hat hawaii heartbreak hint
5 holder homeland hong houston increasingli indoor inject iraq irish isi jennif journei kong landmark lesson lewi
5 massachusett medal melbourn mess midterm mix mock moral murrai navi neighbour nerv newcastl none notori orbit
5 ordeal oscar patriot pennsylvania persist personnel plate pm pop port poster puerto pure rampag rank recept
5 recess regardless renam resolv revenu routin sarah saudi scale schumer seattl shirt shopper shoulder silenc silver
5 sleep slightli soar steven stole strip structur survivor syrian tackl techniqu temporarili terribl testifi threw thrown
5 toddler tori truck twenti twin vast victoria volunt walker warrant wayn weekli wheel wire writer yellow
5 youtub
`;

/** Stem → share of articles that hold it, 0 to 1. */
export const commonStems: ReadonlyMap<string, number> = new Map(
  perThousand
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [share = '', ...stems] = line.trim().split(' ');
      return stems.map((stem) => [stem, Number(share) / 1000] as const);
    }),
);
