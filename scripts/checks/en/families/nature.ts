/** Nature: weather, disasters, animals, plants, materials, colours. */
export const nature = `
rain rainfall downpour rainy / snow snowfall snowy blizzard / hail / fog mist / sunshine sunny / wind gale / frost / thunder lightning
flood flooding / drought / earthquake quake / hurricane typhoon cyclone / tornado twister / landslide mudslide / wildfire bushfire / tsunami / avalanche / volcano eruption / heatwave heat_wave / blizzard snowstorm / sandstorm
earthquake / flood / fire / storm / explosion
heatwave heat_wave / cold_snap cold_spell
high_tide / low_tide
thaw / freeze
lava / ash / mud
red / blue / green / yellow / black / white / purple / orange:a / pink / brown / grey gray
gold golden / silver / bronze / copper / platinum
iron / steel / aluminium aluminum / copper / lead:n / zinc / tin / nickel
wood wooden timber / stone / brick / concrete / glass / plastic / metal / steel / rubber
cotton / wool / silk / leather / linen / nylon
oil crude / gas / coal / solar / wind / nuclear / hydroelectric hydropower / biomass
petrol gasoline / diesel / kerosene
hydrogen / helium / oxygen / nitrogen / carbon / methane
uranium / plutonium
diamond / ruby / emerald / sapphire / pearl
wheat / rice / maize corn / barley / oats / soy soya soybean / rye / sugar / cotton / cocoa / coffee / tea / tobacco / potato
coffee / tea / water / milk / wine / beer / juice / whisky whiskey / vodka / gin / rum / cider / champagne
bread / cheese / butter / meat / fish / rice / pasta / egg / fruit / vegetable
beef / pork / lamb mutton / chicken / turkey / fish / ham
apple / orange:n / banana / grape / pear / cherry / strawberry / lemon / peach / plum / tomato / avocado / mango
cat kitten / dog puppy / horse pony / cow cattle / sheep lamb / pig / goat / rabbit / hamster / parrot / chicken hen / duck / goose geese / donkey / camel
lion / tiger / bear / elephant / wolf wolves / leopard / rhino rhinoceros / giraffe / zebra / hippo hippopotamus / monkey / gorilla / chimpanzee / panda / kangaroo / koala / fox / deer / badger / otter / beaver
shark / whale / dolphin / seal:n / octopus / tuna / salmon / cod / crab / lobster / shrimp
eagle / owl / falcon / vulture / pigeon / gull seagull / penguin / swan / sparrow / crow / parrot
bee / wasp / ant / mosquito / locust / butterfly / beetle / spider / moth / fly:n
snake / lizard / crocodile / alligator / turtle tortoise / frog
bird / fish / insect / mammal / reptile / amphibian
cattle / sheep / pigs / poultry
dinosaur / mammoth
oak / pine / elm / ash / birch / beech / palm / cedar
tree / shrub / flower / grass / moss
tulip / lily / orchid / daffodil
predator / prey
wild / domestic tame =captive
extinct / endangered / thriving
hunter / prey
solid / liquid / gas
acid / alkaline
round circular / square / rectangular / triangular / oval
circle / square / triangle
hatch / die
breed / cull
hibernate / migrate
egg / nest
leaf / root / trunk / branch
fresh / frozen / dried / canned tinned
raw / cooked
sweet / sour / bitter / salty
breakfast / lunch / dinner supper
knife / fork / spoon
shirt / trousers / jacket coat / dress / skirt / shoes / hat
hat / helmet / mask / scarf / gloves
ring / necklace / bracelet / watch:n / earring
glasses / lenses
`;
