/**
 * Agencies whose reports others carry: the id their voice goes by, and the names they are credited with. A source file that
 * carries one of these names lends its own publisher id instead.
 */
export const agencies: ReadonlyMap<string, readonly string[]> = new Map([
  ['reuters', ['Reuters', 'Thomson Reuters']],
  ['associated-press', ['Associated Press', 'AP']],
  ['afp', ['Agence France-Presse', 'Agence France Presse', 'AFP']],
  ['dpa', ['Deutsche Presse-Agentur', 'dpa', 'DPA']],
  ['pa-media', ['PA Media', 'Press Association', 'PA news agency']],
  ['bloomberg', ['Bloomberg', 'Bloomberg News']],
  ['upi', ['United Press International', 'UPI']],
  ['xinhua', ['Xinhua', 'Xinhua News Agency']],
  ['kyodo', ['Kyodo', 'Kyodo News']],
  ['yonhap', ['Yonhap', 'Yonhap News Agency']],
  ['pti', ['Press Trust of India', 'PTI']],
  ['ians', ['IANS', 'Indo-Asian News Service']],
  ['tass', ['TASS', 'Itar-Tass']],
  ['interfax', ['Interfax']],
  ['ansa', ['ANSA']],
  ['efe', ['EFE', 'Agencia EFE']],
  ['aap', ['Australian Associated Press', 'AAP']],
  ['canadian-press', ['Canadian Press', 'The Canadian Press']],
  ['anadolu', ['Anadolu Agency', 'Anadolu']],
  ['dow-jones', ['Dow Jones Newswires', 'Dow Jones']],
]);

/** The last word of a name that is an outlet's, whoever it is: “the Alder Gazette reported”. */
export const outletWords =
  'Post|Times|Herald|Gazette|Tribune|Chronicle|Courier|Observer|Guardian|Telegraph|Journal|Star|Sun|Mail|Mirror|Echo|Bugle|Dispatch|Examiner|Inquirer|Ledger|Register|Sentinel|Standard|News|Daily|Weekly|Radio|Television|TV|Press|Wire|Newswire|Agency|Broadcaster|Broadcasting|Magazine|Review|Monitor';
