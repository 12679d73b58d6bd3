import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Phrases that give a source.
  {
    text: 'According to the report, pollution doubled in ten years.',
    said: ['the report | According to | pollution doubled in ten years'],
    kinds: ['institution'],
    roles: ['document'],
  },
  {
    text: 'Pollution doubled in ten years, according to several researchers.',
    said: ['several researchers | according to | Pollution doubled in ten years'],
    kinds: ['unnamed'],
    roles: ['expert'],
  },
  {
    text: 'The mine, according to its owner, has enough ore for thirty years.',
    said: ['its owner | according to | The mine // has enough ore for thirty years'],
  },
  {
    text: 'According to Sheriff Dale Onslow, the driver fled on foot and was found an hour later in a barn.',
    said: [
      'Sheriff Dale Onslow | According to | the driver fled on foot and was found an hour later in a barn',
    ],
    holders: ['Dale Onslow'],
    kinds: ['person'],
  },
  {
    text: '"No one was hurt," according to a spokesman for the Dunmore fire service.',
    said: ['a spokesman for the Dunmore fire service | according to | No one was hurt,'],
    kinds: ['unnamed'],
    types: ['direct'],
  },
  {
    text: 'Other steps include a fund to repair “orphan bridges,” according to the governor’s office.',
    said: ['the governor’s office | according to | Other steps include a fund to repair “orphan bridges,”'],
    kinds: ['institution'],
  },
  {
    text: 'The aim, according to Tessaline, was to move the servers before the storm.',
    said: ['Tessaline | according to | The aim // was to move the servers before the storm'],
  },
  { text: 'According to plan, the satellite opened its panels at dawn.', said: [] },
  { text: 'The children were sorted according to age and height.', said: [] },
  {
    text: 'The harvest was, in the words of one grower, “a quiet disaster.”',
    said: ['one grower | in the words of | The harvest was // a quiet disaster.'],
    kinds: ['unnamed'],
  },
  {
    text: 'As the chief engineer put it, “steel does not read contracts.”',
    said: ['the chief engineer | put it | steel does not read contracts.'],
  },

  // That-clauses and bare clauses.
  {
    text: 'The minister said that the reform would pass in May.',
    said: ['The minister | said | the reform would pass in May'],
    kinds: ['unnamed'],
    roles: ['government'],
    types: ['indirect'],
  },
  {
    text: 'The minister said the reform would pass in May.',
    said: ['The minister | said | the reform would pass in May'],
  },
  {
    text: 'Paul Ferran, the mayor, said the budget was spent.',
    said: ['Paul Ferran, the mayor | said | the budget was spent'],
    holders: ['Paul Ferran'],
  },
  {
    text: 'The prosecutor, who spoke on Monday, said two suspects had been arrested.',
    said: ['The prosecutor | said | two suspects had been arrested'],
    roles: ['police_and_justice'],
  },
  {
    text: 'Beijing says its ships have not moved.',
    said: ['Beijing | says | its ships have not moved'],
    kinds: ['institution'],
    roles: ['foreign_state'],
  },
  {
    text: 'The man is suspected of hiding the evidence, the prosecutor said.',
    said: [
      'the prosecutor | said | The man is suspected of hiding the evidence',
      ' | is suspected | hiding the evidence',
    ],
  },
  {
    text: 'The treasurer has repeatedly said that no money is missing.',
    said: ['The treasurer | has repeatedly said | no money is missing'],
    types: ['indirect'],
  },
  {
    text: 'Ms. Odell said the law was bad and that she would vote against it.',
    said: ['Ms. Odell | said | the law was bad and that she would vote against it'],
  },
  {
    text: 'A spokeswoman confirmed the building had been sold.',
    said: ['A spokeswoman | confirmed | the building had been sold'],
    kinds: ['unnamed'],
  },
  {
    text: 'Chief Executive Bram Vossler told investors on Monday that sales had fallen for a third quarter.',
    said: ['Chief Executive Bram Vossler | told | sales had fallen for a third quarter'],
  },
  {
    text: 'Public health officials have long maintained that a few cases are no cause for alarm.',
    said: ['Public health officials | have long maintained | a few cases are no cause for alarm'],
    kinds: ['unnamed'],
  },
  {
    text: 'The board said it had "no plans" to close the plant.',
    said: ['The board | said | it had "no plans" to close the plant'],
    types: ['mixed'],
  },
  {
    text: 'Dr. Mira Keene explained that the vaccine contains no egg, but she cautioned that supplies were short.',
    said: [
      'Dr. Mira Keene | explained | the vaccine contains no egg',
      'she | cautioned | supplies were short',
    ],
    holders: ['Mira Keene', 'Mira Keene'],
  },
  {
    text: 'Sen. Hal Moody (D-Maine) said Friday that the bridge would stay open.',
    said: ['Sen. Hal Moody (D-Maine) | said | the bridge would stay open'],
    holders: ['Hal Moody'],
    kinds: ['person'],
  },
  {
    text: 'National Guild of Bakers Local 12 President Wim Torvald testified that the ovens were never inspected.',
    said: [
      'National Guild of Bakers Local 12 President Wim Torvald | testified | the ovens were never inspected',
    ],
    holders: ['Wim Torvald'],
    kinds: ['person'],
  },
  {
    text: 'The tenants have signaled they will resist any rise in rents.',
    said: ['The tenants | have signaled | they will resist any rise in rents'],
  },
  {
    text: 'Perth, which has said it is willing to host the games, opened a new stadium.',
    said: ['Perth | has said | it is willing to host the games'],
  },

  // Infinitive complements and attributes.
  {
    text: 'The landlord promised to repair the roof before winter.',
    said: ['The landlord | promised | repair the roof before winter'],
    types: ['indirect'],
  },
  {
    text: 'The government has vowed to cut the deficit by half.',
    said: ['The government | has vowed | cut the deficit by half'],
    roles: ['government'],
  },
  {
    text: 'Two witnesses claimed to have seen a red van.',
    said: ['Two witnesses | claimed | have seen a red van'],
    kinds: ['unnamed'],
    stances: ['distancing'],
  },
  {
    text: 'President Adele Marrin urged lawmakers to pass the flood bill before the recess.',
    said: ['President Adele Marrin | urged | lawmakers to pass the flood bill before the recess'],
    holders: ['Adele Marrin'],
  },
  {
    text: 'The bishops called on the two clubs to share the field.',
    said: ['The bishops | called on | the two clubs to share the field'],
  },

  // Indirect questions.
  {
    text: 'The auditor asked why the invoices had been paid twice.',
    said: ['The auditor | asked | why the invoices had been paid twice'],
    types: ['indirect'],
  },
  {
    text: 'Residents are wondering whether the factory will ever reopen.',
    said: ['Residents | are wondering | whether the factory will ever reopen'],
    kinds: ['unnamed'],
  },
  {
    text: 'The minister declined to say how many trains had been sold.',
    said: ['The minister | declined to say | how many trains had been sold'],
  },
  { text: 'Who will pay for the bridge?', said: [] },

  // Noun cues.
  {
    text: "Mr. Dray's assertion that the vote was stolen rests on one tape.",
    said: ['Mr. Dray | assertion that | the vote was stolen'],
  },
  {
    text: 'The fact that the gate was open is not disputed. The idea of a second gate came later.',
    said: [],
  },
  {
    text: "President Marrin's promise to plant a million trees has gone unfulfilled.",
    said: ['President Marrin | promise | plant a million trees'],
  },

  // Writing: posts, papers, polls, studies, documents.
  {
    text: '“Back in court tomorrow,” the singer tweeted.',
    said: ['the singer | tweeted | Back in court tomorrow,'],
    types: ['direct'],
  },
  {
    text: 'Ms. Hallam wrote on X that the photograph was a fake.',
    said: ['Ms. Hallam | wrote | the photograph was a fake'],
  },
  {
    text: 'In a memo obtained by the Tribune, General Piers Aldous warned that spare parts would run out by June.',
    said: ['General Piers Aldous | warned | spare parts would run out by June'],
    holders: ['Piers Aldous'],
  },
  {
    text: 'A poll published on Thursday found that six in ten voters had not heard of either candidate.',
    said: ['A poll published on Thursday | found | six in ten voters had not heard of either candidate'],
    kinds: ['institution'],
    roles: ['document'],
  },
  {
    text: 'The 90-page report concludes that the brakes failed.',
    said: ['The 90-page report | concludes | the brakes failed'],
    roles: ['document'],
  },
  {
    text: 'A study in the journal Marine Letters suggests the whales are moving north.',
    said: ['A study in the journal Marine Letters | suggests | the whales are moving north'],
    kinds: ['institution'],
    roles: ['document'],
  },
  {
    text: 'In a court filing, prosecutors said the safe had been opened with a key.',
    said: ['prosecutors | said | the safe had been opened with a key'],
    kinds: ['unnamed'],
    roles: ['police_and_justice'],
  },
  {
    text: 'The lawsuit alleges that the firm hid the results.',
    said: ['The lawsuit | alleges | the firm hid the results'],
    kinds: ['institution'],
    stances: ['distancing'],
  },
  {
    text: 'A sign on the door read: “Back at noon.”',
    said: ['A sign on the door | read | Back at noon.'],
    types: ['direct'],
  },
  {
    text: 'The letter, signed by 40 doctors, calls the ward “unsafe.”',
    said: ['The letter | calls | the ward “unsafe.”'],
    types: ['mixed'],
  },
  {
    text: 'Posting on Instagram, goalkeeper Ines Varga said she was “heartbroken.”',
    said: ['goalkeeper Ines Varga | said | she was “heartbroken.”'],
    holders: ['Ines Varga'],
    types: ['mixed'],
  },
  {
    text: 'The Herald reported on Monday that the talks had collapsed.',
    said: ['The Herald | reported | the talks had collapsed'],
    kinds: ['institution'],
  },
  {
    text: 'The ad bluntly states: “It is time to fix the bridge or close it.”',
    said: ['The ad | states | It is time to fix the bridge or close it.'],
    types: ['direct'],
  },
];
