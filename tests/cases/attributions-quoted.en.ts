import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Direct speech, the cue before the quotation.
  {
    text: 'Asked about the delay, the spokesman said: “Everything will be done.”',
    said: ['the spokesman | said | Everything will be done.'],
  },
  {
    text: 'Asked on Tuesday about her plans, Governor Lena Ostrick replied, “I have a job to finish.”',
    said: ['Governor Lena Ostrick | replied | I have a job to finish.'],
    holders: ['Lena Ostrick'],
    kinds: ['person'],
    types: ['direct'],
  },
  {
    text: 'In a brief statement, Norvane Air said, “Flight 212 landed safely.”',
    said: ['Norvane Air | said | Flight 212 landed safely.'],
    types: ['direct'],
  },
  {
    text: 'Then the coach shouted, “Run!”',
    said: ['the coach | shouted | Run!'],
    kinds: ['unnamed'],
    types: ['direct'],
  },

  // Direct speech, the cue after the quotation.
  {
    text: '“We are ready,” said Claire Vasson, the mayor of Harlow Bay.',
    said: ['Claire Vasson, the mayor of Harlow Bay | said | We are ready,'],
    holders: ['Claire Vasson'],
    kinds: ['person'],
    types: ['direct'],
  },
  { text: '"We are ready," the mayor said.', said: ['the mayor | said | We are ready,'], types: ['direct'] },
  {
    text: '“People are tired of theft,” Rosalind Thackmere, the council leader, told the chamber.',
    said: ['Rosalind Thackmere, the council leader | told | People are tired of theft,'],
    holders: ['Rosalind Thackmere'],
  },
  { text: "'We will rebuild,' said Helen Marchant.", said: ['Helen Marchant | said | We will rebuild,'] },
  {
    text: '“The count was correct,” Ms. Farraday told the Linden Courier.',
    said: ['Ms. Farraday | told | The count was correct,'],
    types: ['direct'],
  },
  {
    text: '“It rained for nine days,” a farmer in Welby County said.',
    said: ['a farmer in Welby County | said | It rained for nine days,'],
    kinds: ['unnamed'],
  },
  {
    text: '“We heard one bang and then nothing,” Petra Lowe, 43, a nurse from the next street, recalled.',
    said: ['Petra Lowe, 43, a nurse from the next street | recalled | We heard one bang and then nothing,'],
    holders: ['Petra Lowe'],
    kinds: ['person'],
  },
  {
    text: '"Who turned off the pumps?" Inspector Hale demanded.',
    said: ['Inspector Hale | demanded | Who turned off the pumps?'],
    types: ['direct'],
  },
  {
    text: '“The bill is dead,” said Rep. Alma Fitch, R-Ohio.',
    said: ['Rep. Alma Fitch, R-Ohio | said | The bill is dead,'],
    holders: ['Alma Fitch'],
    kinds: ['person'],
  },
  {
    text: '“We moved the clinic twice,” Dr. Saul Whitby said at a news conference announcing the results on Tuesday.',
    said: ['Dr. Saul Whitby | said | We moved the clinic twice,'],
    holders: ['Saul Whitby'],
  },
  {
    text: '“Who pays?” asked Councilman Burt Sallow.',
    said: ['Councilman Burt Sallow | asked | Who pays?'],
    holders: ['Burt Sallow'],
    types: ['direct'],
  },

  // The cue in the middle.
  {
    text: 'The price rises, the bank warned, will last two years.',
    said: ['the bank | warned | The price rises // will last two years'],
  },
  {
    text: '“The road,” Mayor Colm Aherne said, “belongs to everyone.”',
    said: ['Mayor Colm Aherne | said | The road, // belongs to everyone.'],
    holders: ['Colm Aherne'],
    types: ['direct'],
  },
  {
    text: '"If the dam holds," said engineer Ruth Calloway, "nobody will need to leave."',
    said: ['engineer Ruth Calloway | said | If the dam holds, // nobody will need to leave.'],
    holders: ['Ruth Calloway'],
    types: ['direct'],
  },
  {
    text: 'The orchard, Bellamy explained, was planted in 1911.',
    said: ['Bellamy | explained | The orchard // was planted in 1911'],
    types: ['indirect'],
  },
  {
    text: 'The ferry was late because of fog, the operator said, and not because of the strike.',
    said: ['the operator | said | The ferry was late because of fog // and not because of the strike'],
    types: ['indirect'],
  },

  // Inversion.
  {
    text: 'The archive, writes historian Otto Brandvik, was moved twice during the war.',
    said: ['historian Otto Brandvik | writes | The archive // was moved twice during the war'],
    holders: ['Otto Brandvik'],
  },
  {
    text: 'Said one retired captain: “You cannot steer a ship by opinion poll.”',
    said: ['one retired captain | Said | You cannot steer a ship by opinion poll.'],
    kinds: ['unnamed'],
  },
  {
    text: '“Enough,” snapped Councillor Vera Pym.',
    said: ['Councillor Vera Pym | snapped | Enough,'],
    holders: ['Vera Pym'],
  },
  {
    text: 'Fuel will run short by Friday, says the Harbour Authority.',
    said: ['the Harbour Authority | says | Fuel will run short by Friday'],
    kinds: ['institution'],
    types: ['indirect'],
  },

  // Continuation over sentences and paragraphs.
  {
    text: '“I will leave,” Mark Dellow said. “But not before the summer.”',
    said: ['Mark Dellow | said | I will leave, // But not before the summer.'],
    types: ['direct'],
  },
  {
    text: '“The school will open on Monday,” Superintendent Hal Garvey said. “Buses will run as usual. Lunch will be cold.”',
    said: [
      'Superintendent Hal Garvey | said | The school will open on Monday, // Buses will run as usual. Lunch will be cold.',
    ],
    types: ['direct'],
  },
  {
    text: '“We started with nine cows,” Mr. Tolland said.\n“Now we have two hundred.”',
    said: ['Mr. Tolland | said | We started with nine cows,', ' |  | Now we have two hundred.'],
    types: ['direct', 'direct'],
  },
  {
    text: '“The first report was wrong,” Judge Amy Sellick wrote.\n\n“The second was worse.\n\n“The third was never read.”',
    said: [
      'Judge Amy Sellick | wrote | The first report was wrong,',
      ' |  | The second was worse. // The third was never read.',
    ],
    holders: ['Amy Sellick', 'Amy Sellick'],
  },
  {
    text: '“We will appeal,” said defence lawyer Iain Marr. “We will win again,” said the prosecutor, Joan Keddie.',
    said: [
      'defence lawyer Iain Marr | said | We will appeal,',
      'the prosecutor, Joan Keddie | said | We will win again,',
    ],
    holders: ['Iain Marr', 'Joan Keddie'],
  },
  {
    text: 'Commissioner Ilsa Reyes said the lab had been slow. “Results came after nine weeks,” she said. “That is too long.”',
    said: [
      'Commissioner Ilsa Reyes | said | the lab had been slow',
      'she | said | Results came after nine weeks, // That is too long.',
    ],
    holders: ['Ilsa Reyes', 'Ilsa Reyes'],
    types: ['indirect', 'direct'],
  },
  {
    text: 'Farm leader Ned Colley was not impressed. “Not remotely,” he said. “But I also think the fair was worth it.”',
    said: ['he | said | Not remotely, // But I also think the fair was worth it.'],
    holders: ['Ned Colley'],
  },
  {
    text: '“The tests were clean. The paperwork was not,” a Belder Labs spokesman said.\n\n“We have hired a new clerk.”',
    said: [
      'a Belder Labs spokesman | said | The tests were clean. The paperwork was not,',
      ' |  | We have hired a new clerk.',
    ],
    kinds: ['unnamed', 'unnamed'],
  },
  {
    text: 'He listed three goals. “No. 1, we fix the pipes. No. 2, we fix the pumps, and No. 3, we fix the bills,” Hal Morrow said.',
    said: [
      'Hal Morrow | said | No. 1, we fix the pipes. No. 2, we fix the pumps, and No. 3, we fix the bills,',
    ],
    types: ['direct'],
  },

  // A name or a description, a colon, a quotation.
  {
    text: 'Juror 9: “We never saw the photographs.”',
    said: ['Juror 9 |  | We never saw the photographs.'],
    types: ['direct'],
  },
  {
    text: 'The new slogan on the poster: “Warm homes, cold beer.”',
    said: ['The new slogan on the poster |  | Warm homes, cold beer.'],
  },

  // Interviews, transcripts and dialogue.
  {
    text: 'MERTON: The books were balanced.\nCLARKE: By whom?',
    said: ['MERTON |  | The books were balanced.', 'CLARKE |  | By whom?'],
    holders: ['MERTON', 'CLARKE'],
  },
  {
    text: 'Harriet Vance, the pianist, received us at home.\n\nThe Post: Do you still practise?\n\nVance: Every morning, before coffee.',
    said: ['The Post |  | Do you still practise?', 'Vance |  | Every morning, before coffee.'],
  },
  {
    text: 'Ingredients: two eggs, one lemon, a pinch of salt.\nMethod: whisk the eggs until pale.',
    said: [],
  },
  {
    text: 'Elsewhere:\nBoston: The library will open on Sunday.\nDenver: The zoo will close for repairs.',
    said: [],
  },

  // Letters, poems, narration, a text that is one quotation.
  { text: 'The wind rose in the night and the sea stayed rough.', said: [] },
  { text: 'Dear reader,\n\nThe pages you hold were set by hand.\n\nThank you for your patience.', said: [] },
  {
    text: '“Everything was quiet until the horses woke. Then the whole valley moved.”',
    said: [' |  | Everything was quiet until the horses woke. Then the whole valley moved.'],
    types: ['direct'],
  },
  { text: 'The moon said nothing to the sea,\nThe sea said nothing back.', said: [] },

  // Posts and pull quotes pasted in.
  {
    text: 'The rain has stopped at last. — Ada Finch (@adafinch) May 4, 2021',
    said: ['Ada Finch |  | The rain has stopped at last.'],
    holders: ['Ada Finch'],
    kinds: ['person'],
  },
  {
    text: 'Doors open at nine. Bring a coat! — Tollgate Museum (@tollgate) March 9, 2020',
    said: ['Tollgate Museum |  | Doors open at nine. Bring a coat!'],
    holders: ['Tollgate Museum'],
    kinds: ['institution'],
  },
  {
    text: 'Twitter user Pam Odell wrote: "Give the goose back."',
    said: ['Twitter user Pam Odell | wrote | Give the goose back.'],
    holders: ['Pam Odell'],
  },
  {
    text: 'Another follower wrote, "I stopped watching in March."',
    said: ['Another follower | wrote | I stopped watching in March.'],
    kinds: ['unnamed'],
  },

  // Typography and frames seen in the press, unbalanced marks.
  {
    text: '“We will see more storms," said Neil Abbot, a forecaster.',
    said: ['Neil Abbot, a forecaster | said | We will see more storms,'],
    holders: ['Neil Abbot'],
  },
  {
    text: '“We are proud of our crew, the captain said.',
    said: ['the captain | said | We are proud of our crew'],
  },
  {
    text: 'The men’s lawyer said the miners’ wages weren’t paid.',
    said: ['The men’s lawyer | said | the miners’ wages weren’t paid'],
    types: ['indirect'],
    scare: [],
  },
  {
    text: '‘We’re not done,’ said Callum Frew.',
    said: ['Callum Frew | said | We’re not done,'],
    types: ['direct'],
  },
  {
    text: 'The minister called it ‘nonsense’.',
    said: ['The minister | called | it ‘nonsense’'],
    types: ['mixed'],
  },
  {
    text: "Mr Tull said the rock 'n' roll years were 'kind to us'.",
    said: ["Mr Tull | said | the rock 'n' roll years were 'kind to us'"],
    types: ['mixed'],
  },
  {
    text: '“By allowing [the ferry] to sail, the port took a risk,” the opinion by Judge Rhea Colt said.',
    said: ['the opinion by Judge Rhea Colt | said | By allowing [the ferry] to sail, the port took a risk,'],
    kinds: ['institution'],
  },

  // Headlines.
  { text: 'Rail strike: Minister says talks will resume', said: ['Minister | says | talks will resume'] },
  {
    text: 'Rents to double by spring, says Tenants League',
    said: ['Tenants League | says | Rents to double by spring'],
    kinds: ['institution'],
  },
];
