/** A text, then its verb groups: "words: lemma mood-or-form time person perfect passive by=agent denied < subject". */
export const verbs: [text: string, ...groups: string[]][] = [
  ['The minister resigned.', 'resigned: resign Ind past 3 < The minister'],
  [
    'The law had not been approved by the Senate.',
    'had not been approved: approve Ind past 3 perfect passive by=the Senate denied < The law',
  ],
  ['The law has been approved.', 'has been approved: approve Ind past 3 perfect passive < The law'],
  ['The law was approved.', 'was approved: approve Ind past 3 passive < The law'],
  [
    'The law is being discussed by lawmakers.',
    'is being discussed: discuss Ind present 3 passive by=lawmakers < The law',
  ],
  ['He got fired by the board.', 'got fired: fire Ind past 3 passive by=the board < He'],
  [
    'A claim made by the company was false.',
    'made: make Part past passive by=the company',
    'was: be Ind past 3 < A claim made by the company',
  ],
  [
    'The man arrested on Monday was charged.',
    'arrested: arrest Part past passive',
    'was charged: charge Ind past 3 passive < The man arrested on Monday',
  ],
  ['Prices will rise.', 'will rise: rise Ind future 3 < Prices'],
  ["They'll go.", "'ll go: go Ind future 3 < They"],
  ['She is going to leave.', 'is going to leave: leave Ind future 3 < She'],
  ['It will have ended.', 'will have ended: end Ind future 3 perfect < It'],
  ['He would resign.', 'would resign: resign Cnd present 3 < He'],
  ['The mayor would have resigned.', 'would have resigned: resign Cnd past 3 perfect < The mayor'],
  ["He'd gone home.", "'d gone: go Ind past 3 perfect < He"],
  ["He'd go home.", "'d go: go Cnd present 3 < He"],
  [
    'They could be released by the court.',
    'could be released: release Ind present 3 passive by=the court < They',
  ],
  ['We never put people in danger.', 'put: put Ind present 1 denied < We'],
  ["I don't know.", "do n't know: know Ind present 1 denied < I"],
  ['Did they say so?', 'Did they say: say Ind past 3 < they'],
  ['Has he resigned?', 'Has he resigned: resign Ind past 3 perfect < he'],
  ['Do not forget them.', 'Do not forget: forget Imp present 2 denied'],
  ['Imagine the damage.', 'Imagine: imagine Imp present 2'],
  ['Having lost the vote, he wept.', 'Having lost: lose Ger past perfect', 'wept: weep Ind past 3 < he'],
  ['They have since quit.', 'have since quit: quit Ind past 3 perfect < They'],
  ['He cut taxes last year.', 'cut: cut Ind past 3 < He'],
  ['They cut taxes every year.', 'cut: cut Ind present 3 < They'],
  ['He has cut taxes.', 'has cut: cut Ind past 3 perfect < He'],
  ['He will cut taxes.', 'will cut: cut Ind future 3 < He'],
  [
    'The boy who was beaten is well.',
    'was beaten: beat Ind past 3 passive < The boy',
    'is: be Ind present 3 < The boy',
  ],
  ['No minister resigned.', 'resigned: resign Ind past 3 < No minister'],
  ['It hardly matters.', 'matters: matter Ind present 3 denied < It'],
  [
    'The suspect, a teacher, was released.',
    'was released: release Ind past 3 passive < The suspect , a teacher',
  ],
  [
    'He was arrested and charged.',
    'was arrested: arrest Ind past 3 passive < He',
    'charged: charge Part past passive',
  ],
  ['They were working.', 'were working: work Ind past 3 < They'],
  ['You must act.', 'must act: act Ind present 2 < You'],
  ['It broke.', 'broke: break Ind past 3 < It'],
  ['It was broken.', 'was broken: break Ind past 3 passive < It'],
  ['He reads it and she read it.', 'reads: read Ind present 3 < He', 'read: read Ind past 3 < she'],
];

/** A text, then what is denied in it: "word: scope". */
export const negations: [text: string, ...scopes: string[]][] = [
  ['The law was not approved, he said.', 'not: was not approved'],
  ["It isn't a crisis but a choice.", "n't: is n't a crisis but a choice"],
  ['He never met her and she left.', 'never: met her'],
  ['No minister resigned.', 'No: minister resigned'],
  ['Nobody has explained it.', 'Nobody: has explained it'],
  ['He left without saying a word.', 'without: saying a word'],
  ['There is no evidence of fraud.', 'no: evidence of fraud'],
  ['He is a liar.'],
  ['It is hardly a success.', 'hardly: is hardly a success'],
  ['Neither side blinked.', 'Neither: side blinked'],
];

/** A text, then the form of each of its sentences. */
export const forms: [text: string, ...forms: string[]][] = [
  ['The law was approved.', 'declarative'],
  ['Who approved it?', 'interrogative'],
  ['“Who approved it?”', 'interrogative'],
  ['He asked who approved it.', 'declarative'],
  ['Imagine the damage.', 'imperative'],
  ["Don't forget them!", 'imperative'],
  ['They forget them.', 'declarative'],
  ['Really?! Stop it.', 'interrogative', 'imperative'],
];

/** A text, then its noun phrases: "words: head (name)". */
export const chunks: [text: string, ...chunks: string[]][] = [
  ['The law was approved by the Senate.', 'The law: law', 'the Senate: Senate (Senate)'],
  [
    'Judge Ann Sorrell left the new court building.',
    'Judge Ann Sorrell: Sorrell (Judge Ann Sorrell)',
    'the new court building: building',
  ],
  [
    'Transport minister Paul Dent met two aides.',
    'Transport minister Paul Dent: minister (Paul Dent)',
    'two aides: aides',
  ],
  ['The well-known author wrote 3 books.', 'The well - known author: author', '3 books: books'],
  ['It is.'],
  ['He saw the man the court had freed.', 'the man: man', 'the court: court'],
];
