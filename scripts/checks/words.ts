import type { Finding } from './check.ts';

/** A finding as a sentence for people: what is wrong, and what would set it right. */
export function inWords(finding: Finding): string {
  switch (finding.code) {
    case 'quote-not-found':
      return `“${finding.quote}” stands in quotation marks, but in no passage cited there word for word: quote the passage as it is, or take the marks away and put it in your own words.`;
    case 'sense-cut':
      return `“${finding.quote}” is cut out of a sentence that also says “${finding.left}”, which may change what it means: quote the whole sentence, or keep its reservation in your own words.`;
    case 'number-not-sourced':
      return `The number “${finding.number}” is in no passage cited there with the same unit and thing: cite the passage that has it, or leave it out.`;
    case 'date-not-sourced':
      return `The date or time “${finding.date}” is in no passage cited there, neither as it stands nor reckoned from the day of the article: cite the passage that has it, or leave it out.`;
    case 'date-ahead':
      return `“${finding.date}” is told as having happened, but the story is of ${finding.now}: say that it is scheduled, or correct the date.`;
    case 'row-out-of-order':
      return `The row “${finding.date}” stands below “${finding.before}”, which is later: put the rows in the order of their days.`;
    case 'row-contradicts':
      return `The timeline gives “${finding.date}” for what the body puts on ${finding.other}: make both the day that the passage has.`;
    case 'not-ahead':
      return `“${shortened(finding.text)}” stands under “What next” and is neither arranged for a time to come nor said by anybody: name who says it, or leave it out.`;
    case 'copied':
      return `“${shortened(finding.words)}” runs along with its passage for more than ${finding.most} words without quotation marks: quote it, or put it in other words.`;
    case 'said-twice':
      return `“${shortened(finding.text)}” is said before it in the story: leave one of them out.`;
    case 'name-not-sourced':
      return `The name “${finding.name}” is in no passage cited there and in none of their headlines: cite the sentence that introduces it, or leave it out.`;
    case 'words-not-sourced':
      return `No passage cited there speaks of “${finding.words}”: cite the passage that does, or leave the sentence out.`;
    case 'grave-word-not-sourced':
      return `“${finding.word}” is a grave thing to say, and no passage cited there says it: cite the passage that does, or leave it out.`;
    case 'negation-changed':
      return `“${finding.word}” stands in the sentence or in its passage alone, and so one says the contrary of the other: deny what the passage denies, and nothing else.`;
    case 'meaning-turned':
      return `“${finding.word}” stands where the passage says “${finding.passage}”, which is its contrary: say it the way the passage does.`;
    case 'exchanged':
      return `“${finding.word}” is in no passage cited there, ${finding.place === 'headline' ? 'whose headline' : 'which'} has “${finding.passage}”, and one is not the other: use the passage's own word for it.`;
    case 'hedge-dropped':
      return `The passage says “${finding.hedge}”, the sentence tells it as a fact: keep the reservation.`;
    case 'office-not-sourced':
      return `The office or standing “${finding.office}” stands in the sentence or in its passage alone: use the passage's own word for it, or none.`;
    case 'cause-not-sourced':
      return `No passage cited there gives “${finding.cause}” as a reason or circumstance: leave it out.`;
    case 'speaker-not-sourced':
      return `“${finding.speaker}” is not who says it in the passage: name the speaker whom the passage names.`;
    case 'extreme-not-sourced':
      return `“${finding.word}” says more than the passage, which has no such word: leave it out.`;
    case 'swapped':
      return `“${finding.one}” stands where the passage has “${finding.other}”: check which belongs to what.`;
    case 'one-as-two':
      return `“${finding.one}” and “${finding.other}” are listed as two, but the passage knows one “${finding.name}”: name that one, once.`;
    case 'not-cited':
      return `“${shortened(finding.text)}” ends without a footnote mark: every statement needs the passage it rests on.`;
    case 'footnote-missing':
      return `The mark [^${finding.mark}] has no footnote: add it below, with its link and its passage.`;
    case 'footnote-unused':
      return `No statement uses footnote ${finding.mark}: set its mark where it is needed, or take it out.`;
    case 'source-not-listed':
      return `The footnote leads to ${finding.url}, which is not among the \`articles\` of the front matter: add the article there, or cite a listed one.`;
    case 'publisher-not-cited':
      return `${finding.publisher} is named, but the statement cites nothing of theirs: cite their passage, or name whose passage it is.`;
    case 'too-few-voices':
      return `The story rests on ${finding.found} independent ${finding.found === 1 ? 'voice' : 'voices'} and needs ${finding.needed}: copies of one report count once.`;
    case 'quoted-too-much':
      return `${finding.words} words are taken from ${finding.url} and ${finding.most} are allowed: cite fewer or shorter passages of it.`;
    case 'passage-too-long':
      return `The passage has ${finding.words} words and may have ${finding.most}: keep the sentences that are needed.`;
    case 'machine-words':
      return `“${finding.words}” speaks of the text or its writer, not of the event: leave it out.`;
    case 'dropped-name':
      return `A word seems to be missing at “${finding.around}”: say who or what was meant, or mend the punctuation.`;
    case 'antecedent-missing':
      return `“${finding.word}” points at something that stands nowhere before it: name who or what is meant, or leave the word out.`;
    case 'not-allowed':
      return `A story cannot hold ${finding.what}: only paragraphs, lists, tables, headings and footnotes.`;
    case 'badly-formed':
      return `The page is not well formed: ${finding.what}.`;
  }
}

const shortened = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);
