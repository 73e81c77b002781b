/** How many of a group, and which parts of a whole. */
export const quantity = `
# The whole, its parts, none of it.
~all every everyone everybody each ~entire ~whole / ~most majority / ~some ~several ~certain / ~few handful / none nobody neither no_single not_a_single
most majority more_than_half over_half / minority fewer_than_half less_than_half under_half / half
many numerous / few handful
majority / minority / plurality
pair couple / trio / quartet
double / single / triple
=individual / group
total overall / average =mean per_capita
average =mean / median
minimum / maximum
percent per_cent percentage / percentage_points percentage_point
percent per_cent / fold
mile / kilometre kilometer km / metre meter / yard / foot feet ft / inch
pound lb / kilogram kilo kg / tonne ton / ounce / gram
litre liter / gallon / pint / barrel
acre / hectare / square_mile square_miles / square_kilometre square_kilometres square_kilometer square_kilometers square_foot square_feet
celsius / fahrenheit
watt / kilowatt / megawatt / gigawatt
volt / watt
mph miles_per_hour / kph kilometres_per_hour
degree / percent
euro / dollar / sterling / yen / yuan renminbi / rupee / ruble rouble / peso / franc / lira / krona kroner
euro euros / dollar dollars / pounds / cents
gross / net
wholesale / retail
per_person per_head per_capita / per_household / per_family
including included / excluding except apart_from other_than besides
odd / even
horizontal / vertical
length / width / height / depth / weight
speed / distance
area / volume
temperature / pressure
multimillion / multibillion / multitrillion
the_only the_sole its_only its_sole his_only her_only their_only lone sole / main:a chief:a primary:a principal:a
the_only the_sole lone sole / =latest newest most_recent / =final / second-largest second-biggest
`;
