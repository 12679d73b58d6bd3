/** A text and, for each word at stake, its part of speech and lemma. */
export const readings: [text: string, words: Record<string, string>][] = [
  ['“It is over,” he said.', { said: 'VERB say', '“': 'PUNCT “', is: 'AUX be' }],
  ["He didn't go.", { did: 'AUX do', "n't": 'PART not', go: 'VERB go' }],
  ['He won’t go.', { wo: 'AUX will', 'n’t': 'PART not' }],
  ["Obama's aides left.", { Obama: 'PROPN Obama', "'s": "PART 's", aides: 'NOUN aide', left: 'VERB leave' }],
  ['It’s raining.', { '’s': 'AUX be', raining: 'VERB rain' }],
  [
    'The United States accused China.',
    { United: 'PROPN United', States: 'PROPN States', accused: 'VERB accuse' },
  ],
  ['President Obama named her.', { President: 'PROPN President', named: 'VERB name' }],
  ['The Justice Department declined.', { Justice: 'PROPN Justice', Department: 'PROPN Department' }],
  ['Officials said they were ready.', { Officials: 'NOUN official', were: 'AUX be' }],
  ['Former aides spoke.', { Former: 'ADJ former', spoke: 'VERB speak' }],
  ['The public said no.', { public: 'NOUN public' }],
  ['They said that protests had ended.', { that: 'SCONJ that', protests: 'NOUN protest', ended: 'VERB end' }],
  ['It is illegal, although he denies it.', { although: 'SCONJ although', denies: 'VERB deny' }],
  ['The fight against IS goes on.', { IS: 'PROPN IS' }],
  ['It cleared the city, the BBC reports.', { reports: 'VERB report' }],
  ["The lawmakers' offices closed.", { "'": "PART '", lawmakers: 'NOUN lawmaker' }],
  ['He ranked 3rd with 12 votes.', { '3rd': 'ADJ 3rd', '12': 'NUM 12' }],
  ['Fundraising helped the fundraising group.', { fundraising: 'NOUN fundraising' }],
  [
    'The regime brutally crushed dissidents.',
    { crushed: 'VERB crush', dissidents: 'NOUN dissident', brutally: 'ADV brutally' },
  ],
  ['It cost $5 million.', { $: 'SYM $', '5': 'NUM 5' }],
];
