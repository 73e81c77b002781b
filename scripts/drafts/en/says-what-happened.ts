const irregular =
  `won lost fell rose began came went took made gave got met hit ran held led left saw said told found became kept brought thought
  bought sold sent spent built put set cut shut broke spoke wrote drove flew grew knew drew threw struck fought caught taught sought sat stood lay rode
  hid hurt let quit beat paid shot swept fled sank burst spread cost felt heard woke wore swam sprang stole shook did`
    .trim()
    .split(/\s+/u);

const happened = new RegExp(
  `\\b(?:\\p{L}{2,}ed|${irregular.join('|')}|was|were|is|are|be|been|has|have|had|will|would|can|could|may|might|must|should|does|do)\\b`,
  'iu',
);

/** Present tense of reports: what somebody says, plans or shows. */
const goesOn =
  /\b(?:says?|tells?|adds?|shows?|wants?|plans?|faces?|remains?|continues?|includes?|means?|needs?|makes?|gives?|takes?|becomes?|seems?|appears?|hopes?|believes?|thinks?|knows?|expects?|aims?|seeks?|requires?|allows?|lets?|helps?|keeps?|begins?|starts?|ends?|opens?|closes?|costs?|lives?|owns?|earns?|uses?|contains?|consists?|describes?|warns?|claims?|argues?|insists?|admits?|denies|deny|calls?|joins?|leads?|marks?|brings?|comes?|goes?|runs?|pushes|reinforces?|commemorates?|urges?)\b/iu;

/** Whether a sentence has a verb that reports; a caption has one of the present at most, a label none. */
export const saysWhatHappened = (text: string): boolean => happened.test(text) || goesOn.test(text);
