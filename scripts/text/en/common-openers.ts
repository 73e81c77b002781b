/** Common words that often open a sentence of news and then look like a name. */
export const commonOpeners: ReadonlySet<string> = new Set(
  `police authorities officials witnesses residents prosecutors investigators lawyers doctors scientists researchers experts analysts critics
  supporters opponents protesters firefighters rescuers soldiers troops forces workers students teachers parents children voters investors
  shares stocks prices sales profits figures results reports sources documents details plans talks elections polls schools hospitals trains
  flights ferries bridges roads parliament government council court state local national foreign international public media news yesterday
  today tomorrow early late earlier later previously recently meanwhile separately overnight initially finally originally eventually
  according asked speaking writing following citing given based due thanks nearly almost around roughly approximately further another
  water power fire weather rain snow wind storm heavy strong large big small great good bad new old high low long short young
  work war peace law health science people women men family friends neighbours emergency search rescue traffic services crews teams
  both half part none plenty twice once first second third last next rather instead still even just only also again never always
  nothing everything something everyone someone anyone customers passengers drivers visitors tourists fans players members leaders
  ministers lawmakers senators campaigners activists engineers inspectors divers crowds victims survivors relatives
  background timeline reaction reactions summary preparations repairs damage costs funding work evidence`.split(/\s+/u),
);
