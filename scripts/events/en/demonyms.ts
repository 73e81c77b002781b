/** Words for peoples and languages: they say whose, not who, and make poor tags. */
export const demonyms: ReadonlySet<string> = new Set(
  `afghan african albanian algerian american arab arabic argentine argentinian armenian asian australian austrian azerbaijani bangladeshi
  belarusian belgian bolivian bosnian brazilian british briton britons bulgarian burmese cambodian cameroonian canadian caribbean catholic
  chilean chinese christian colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian english estonian ethiopian
  european filipino finnish french georgian german ghanaian greek guatemalan haitian hindu honduran hungarian icelandic indian indonesian
  iranian iraqi irish islamic israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti kyrgyz
  latvian lebanese liberian libyan lithuanian malaysian malian maltese mexican moldovan mongolian moroccan muslim nepali nepalese nigerian
  nordic norwegian pakistani palestinian panamanian paraguayan peruvian polish portuguese protestant qatari romanian russian rwandan saudi
  scottish scots senegalese serbian sikh singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian
  thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean
  eastern northern southern democrat democrats democratic republican republicans`.split(/\s+/),
);
