/**
 * Everyday English news: which share of articles (in thousandths, first 300 words of 1356 articles) holds a stem.
 * Made by `bench/common-stems.ts`; stems that fewer than one article in a hundred holds are left out.
 */
const perThousand = `
950 the
880 to
830 of
770 and in
720 on
630 that
560 for
450 is with
440 it
430 as
390 by from wa
380 at
360 presid
350 ha
340 an be said
330 trump
300 new
290 have hi
280 he
260 after
250 ar not thi
240 but state us
230 year
220 will
210 about been who
200 had more or their which
190 over sai were
180 thei two
170 hous when would
160 all out report than up
150 dai peopl time tuesdai
140 also democrat donald first mondai other
130 accord announc call into what
120 could dure includ last no some we
110 against american befor if nation now republican senat take there unit week work
100 can former fridai govern make offic thursdai wednesdai while white
99 compani
98 most
97 back her month show
96 just made
95 like offici plan she
94 administr go
93 so
92 elect
91 000 major told
90 feder million
89 down
88 you
87 sinc them
86 him
85 case countri
84 depart mai vote
83 end
82 court releas
80 continu how mani those
79 off
76 biden investig our washington
75 support
74 claim gener three
72 between even face order polic
71 follow leader onli right
69 issu long
68 coronaviru do night servic world
67 both found move sever
66 campaign chief come job old then
64 ani becaus post todai
63 close get kill live part should start wai where
62 set
61 bill four well
60 expect famili high increas video
59 19 author much record want
58 around attack look number presidenti public york
57 ad law place polit statement through took
56 sundai
55 chang health hour justic know open point press secur still these
54 billion joe market question recent such
53 10 30 did parti rule
52 allow ask next person respons see
51 anoth appear base covid system
50 decis execut forc need run
49 15 alleg believ deal earli five histori home john mark media name share veri
48 control own percent team whether
47 came citi help left nearli second sign under
46 20 accus attornei busi death fund later lead member pass photo polici protect put reach receiv
46 result same top win your
45 across act center current known mr offer vice
44 action caus effort find group head judg north obama provid return suprem
43 12 america file late man
42 again here oper rate remain try
41 among candid director far industri my past posit power special turn
40 california charg comment dont intern least saturdai univers
39 confer lost race taken
38 100 becom clear cnn counti despit earlier event everi happen leav manag march school sen stori
38 went worker
37 associ due economi fire product secretari serv shot six talk
36 16 border care committe congress give inform line minut price protest requir think
35 2020 alreadi attempt big block bring critic financi imag interview involv larg loss meet michael monei
35 stock stop test too until without woman
34 2016 agenc ago aid bodi di fact good gop held hit howev lawmak led level problem
33 ag ban begin differ each fall hope legal legisl lose militari morn pai pandem possibl program
33 tell voter within women
32 best black cost cut data develop drop econom effect gain hold keep lawyer local medic plai
32 relat stand term texa third threaten warn
31 500 agre consid direct emerg governor push rais seek staff target thing
30 18 along arrest awai challeng impeach juli launch repres sexual shoot speak suggest twitter
29 11 13 addit behind child condit dead demand fell final further human import june matter must
29 outsid prevent remov research rise robert russia seem septemb sourc step tax trade tweet yet
28 50 april car commun concern employe evid hear jone latest littl me mean near onc seen
27 14 area ceo clinton confirm decad decid describ doe ever exchang fight free given got gov
27 great hand largest life locat low moment never nomine page role sale send senior shutdown small
27 soon total vaccin wall watch
26 25 address almost arriv began children complet creat dollar florida januari kei manufactur per purchas replac
26 respond reveal social why
25 ahead carri detail fear friend futur incid initi measur octob read thousand victori
24 17 2017 24 abl account add advis air amid appl approv arm averag ballot barack break
24 congression crisi debat declin defens design district document done enough firm forward fuel global hillari immigr
24 instead interest join less let multipl organ park process risk russian sell sent short spend trial
24 union whose young
23 although august bank chairman check china co enter european fbi figur full grow half hard indic
23 letter list network novemb perform primari propos side store suspect though toward updat wrote
22 40 aim ap brought counsel crime danger date deliv discuss dow featur foreign girl kind learn
22 lower note pictur publish respect situat star strike studi travel version
21 2008 2015 abus activ advanc answer attent cant celebr conduct controversi count declar delai deni didnt
21 doesnt explain fail familiar hospit impact index individu intellig labor lot men nomin origin packag pelosi
21 potenti realli refus reject seat south speaker speech standard student suffer theyr thought trillion victim virginia
20 2014 60 aircraft analyst avail better biggest cite commit conserv determin ill introduc love mcconnel motor
20 non occur onlin reason restrict save saw unemploy urg violat war
19 alwai argu assault becam below budget comput cover defend dr either few immedi mexico minist mitch
19 nanci opinion parent phone popular previous produc quickli reduc request san search similar site specif spread
19 wide word
18 2009 2018 21 actual affect afternoon andrew angel anti applic battl boi book capit cast central
18 connect credit custom demonstr directli diseas drug exist express fals father field flight formal game hundr
18 im internet lawsuit limit link lo mask might mile minor mother ongo option period plane poll
18 privat probe promis pull rang refer region rep reportedli resign safe secret seven space stai steve
18 street success suit track tri unveil via wait
17 200 2006 2012 airbu allegedli anyon articl board british build capitol compar constitut consum convers corpor
17 cultur educ februari fox growth hill histor host improv insid institut jan journal korea loan mayor
17 mike model project resid sander sold spokesman threat troop user visit walk west worldwid
16 27 airlin amount annual appeal approach assist benefit chanc com daili detect drink establish gun highest
16 himself illeg main nine prepar ralli scene seriou someon son teenag vehicl websit weekend worri
15 2007 2011 26 300 analysi anim attend auto berni bipartisan born bui conclud confid contract deadlin
15 decemb devic displai dozen email enforc entir extend feel floor front ga gave georg ground harri
15 heard higher highlight identifi inc intend longer mass miss movement opposit particip particularli paul pick poor
15 practic predict present previou quarter regard relief reserv reuter review room schedul scienc sex signal singl
15 statu summer surg technolog televis uk valu view violenc viru weapon web wound yesterdai
14 29 agent agreement avoid boe climat coupl cours doctor dramat driver eight expert facebook ftse infect
14 kim london machin messag mueller paid partial prime rare real remark rival safeti screen seri signific
14 sought suspend treat wasnt wit wont worth
13 23 31 400 abort access apart appar appli armi bad bankruptci bar behavior blame boost brief
13 built canada canadian carolina chicago class cohen collect command commerci contact council cross crowd deputi discov
13 dismiss distanc employ engin estim everyth experienc extrem fallen film focus food ford form getti gm
13 harass honor husband injur inquiri insist investor isnt jong knew massiv memori murder music nasdaq natur
13 nbc normal noth nov often payment possess prison pro probabl promot readi recommend recov rel resolut
13 rick ring rose roughli separ shortli sit slam softwar southern stimulu strong surpris ten thank understand
13 variou water wear weve whom worst
12 250 48 acknowledg activist airport anonym anticip calif caption cash centuri citizen complaint composit contain crimin
12 damag david deadli debt dec delet door doubl environ era exampl facil fill financ fourth goal
12 impos insur iphon jr kevin korean liber lowest meant michigan mid misconduct mobil obamacar partner passeng
12 photograph reopen retail size spent stage station storm suppli theori togeth touch true un violent wife
12 won wonder written
11 150 2010 35 52 90 abc abov advertis aggress alli automobil award broke brother cancer choic
11 chrysler civil colleagu convict defeat distribut duti europ fake favor fraud georgia hall heavi ipod island
11 iv japanes kept lack movi negoti oil pair patient player popul prais pressur prompt publicli ran
11 re rememb shift ship someth stake sure surveil surviv temporari throughout tom write
10 1996 2004 2005 45 80 affair am anyth automak babi blood captur chines color combin confront
10 conspiraci content dark daughter deep disput divis donat ensur escal examin experi ey failur fix fly
10 franc francisco gather gone guilti halt handl happi heart holidai invest kingdom land light migrant mission
10 museum necessari nuclear outbreak pacif pain paper path plung professor profit progress racist rather rescu revis
10 scientist season sheriff shock sometim spark struggl terrorist tim town treatment troubl tv typic upon voic
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
