/** Where: the points of the compass, kinds of places, buildings and their parts. */
export const places = `
@north northern northward / south southern southward / east eastern eastward / west western westward / central
@northeast northeastern north-east north-eastern / northwest northwestern north-west north-western / southeast southeastern south-east south-eastern / southwest southwestern south-west south-western
northbound / southbound / eastbound / westbound
left-hand lefthand / right-hand righthand
left-wing / right-wing
clockwise / anticlockwise counterclockwise
upstream / downstream
uphill / downhill
upstairs / downstairs
indoors inside indoor / outdoors outside outdoor
inland / coastal offshore
onshore / offshore
coast shore seaside / inland interior
land / sea / air
underground subterranean / surface / overhead
city cities / town / village / county / province / suburb
country nation / city / =state / region / continent
downtown city_centre / suburbs suburb outskirts
border frontier / capital / coast
island / mainland / peninsula
mountain / hill / valley / plain:n / desert / forest / swamp marsh
river / lake / sea / ocean / canal / stream / pond / reservoir / bay
north_sea / baltic / mediterranean / black_sea / red_sea
atlantic / pacific / indian_ocean / arctic
street road / square / bridge / tunnel
motorway highway freeway / railway railroad / footpath
house home / flat =apartment / hotel / hostel / tent
bungalow / mansion / cottage / castle / palace
school / hospital / church / prison jail / hotel / factory plant / airport / museum / =university / library / mosque / temple / synagogue / theatre theater / cinema / stadium / restaurant / supermarket / warehouse / court courthouse / town_hall city_hall / police_station / fire_station / power_station / post_office / bank / embassy / farm / barn / pub bar / nightclub / shop store / mall shopping_centre / office
church / mosque / synagogue / temple / cathedral / chapel / monastery / abbey / shrine
kitchen / bedroom / bathroom / living_room / garage / attic loft / basement cellar / hallway corridor / garden yard / balcony
roof / floor / wall / ceiling / window / door
ground_floor / first_floor / second_floor / third_floor / top_floor
basement / rooftop roof / penthouse
entrance / exit
front_door / back_door
airport / port harbour harbor / station
runway / platform / quay dock pier
=terminal / hangar
park / forest / beach / zoo / playground / cemetery graveyard / car_park parking_lot
beach / cliff / dune
bridge / tunnel / dam
tower / skyscraper
classroom / courtroom / boardroom / newsroom
courtroom / prison cell
stage / audience
embassy / consulate
nursing_home care_home / hospital / hospice / clinic surgery
headquarters / branch / factory plant
laboratory / factory
mine / quarry
oil_field / gas_field / coal_field
refinery / mine / pipeline
skyscraper / bungalow
hemisphere / continent
planet / moon / star / asteroid / comet / galaxy
@mars martian / venus / jupiter / saturn / mercury / neptune / uranus / pluto
moon lunar / sun solar
orbit / surface
@europe european / asia asian / africa african / america american / australia australian / antarctica
@england english / scotland scottish / wales welsh / ireland irish
`;
