/** Offices; the words of one line may stand for each other, and nothing else may stand for them. */
const lines = `
president presidential presidency
pm premier prime
minister ministerial pm premier
chancellor
senator
governor
mayor
king monarch
queen monarch
prince
princess
ambassador envoy
secretary
commissioner
judge justice magistrate
general
colonel
captain
sergeant
professor
bishop
archbishop
pope pontiff
treasurer
founder founded found founding
chairman chairwoman chair chairperson
ceo
prosecutor
attorney lawyer solicitor barrister counsel advocate prosecutor
sheriff
lieutenant
inspector
superintendent
congressman congresswoman
lawmaker legislator mp mps senator congressman congresswoman representative parliamentarian
`;

export const offices: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((group) => group.map((word) => [word, group] as const)),
);
