/** What is written, shown, taught and played, and on what. */
export const culture = `
newspaper paper daily / broadcaster / website / magazine / radio / television tv / news_agency newswire wire
television tv / radio / newspaper / magazine / internet online / podcast
=novel fiction / poem poetry / play:n / film movie / album / painting / sculpture / opera / ballet / musical / biography memoir / essay / short_story / documentary / cookbook
fiction / nonfiction non-fiction
comedy / tragedy / drama / thriller / horror / romance / western:n / musical
film movie / television_series tv_series / play / album / book
letter / email e-mail / report / memo memorandum / tweet / speech / interview / statement / telegram / text_message / postcard / phone_call
tweet tweeted twitter / facebook / instagram / youtube
by_letter in_a_letter / by_email by_e-mail in_an_email in_an_e-mail / by_phone by_telephone in_a_telephone in_a_phone
article / editorial / advertisement / letter
diary / memoir / biography
contract / will:n / deed / licence license / passport / certificate / receipt / invoice / visa
passport / driving_licence driver's_license / birth_certificate / visa
petition / survey / referendum
dictionary / encyclopedia
map / photograph photo picture / drawing / video / sketch / graph
photograph photo / video footage / painting / drawing / audio recording
colour color / black-and-white black_and_white
=author writer / =editor / =publisher / =translator / illustrator
sing singer vocals / dance dancer
piano pianist / guitar guitarist / violin violinist / drum drummer / trumpet / flute / cello / saxophone / =organ / harp
jazz / rock / pop / classical / folk / blues / hip-hop rap / opera / country_music
singer / band / orchestra / choir
verse / chorus
lyrics / melody
premiere / finale
first_season / second_season / final_season
sequel / prequel / remake
exhibition / auction / concert / festival
museum / gallery / theatre
audience / =performer
stage / screen
nursery kindergarten preschool / primary_school elementary_school / secondary_school high_school / college / =university
primary elementary / secondary
undergraduate / postgraduate graduate
bachelor's / master's / doctorate phd doctoral
exam / essay / homework
pass / fail
maths math mathematics / physics / chemistry / biology / history / geography / english / philosophy / economics / law / medicine / engineering / music / art
science scientific / arts / =humanities
tuition / scholarship
public_school / private_school
state_school / private_school
boarding_school / day_school
single-sex / mixed co-educational
smartphone phone mobile cellphone / laptop computer / tablet / camera / printer
android / iphone ios
hardware / software
app / website
password / username
virus / spam
online internet digital / print / offline
wireless / wired
search_engine / social_network
sign_up log_in / log_out
analogue analog / digital
satellite / cable / terrestrial
landline / mobile
@wikipedia / google
spoken oral verbal / written
read / write
question / answer
quote / paraphrase
rumour / announcement
translation / =original
=original / copy replica forgery
handwritten / typed printed
anonymous unnamed / named identified
prologue / epilogue
hardback hardcover / paperback
nominated nomination / awarded won
oscar / emmy / grammy / tony / bafta / golden_globe
nobel / pulitzer / booker
`;
