/** Which section of its paper an event's article stands in; what is not listed stands under “News”. */
export const sections: Record<string, string> = {
  'harbour-bridges': 'World',
  'dunmarrow-warehouse-fire': 'World',
  'vellmouth-warehouse-fire': 'World',
  'rail-bill': 'Politics',
  'orrin-steel': 'Business',
  'sollen-reef': 'Science',
  'halpass-outage': 'Technology',
  'salt-fever': 'Health',
  'lantern-theatre': 'Culture',
  'cup-semi-final': 'Sport',
  'brackwater-mutual': 'Business',
  'ridge-telescope': 'Science',
  'fennick-chess': 'Sport',
};
