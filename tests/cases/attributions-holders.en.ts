import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Nested attributions, the outer one first.
  {
    text: 'Ms. Arden said her lawyer had told her that the contract was void.',
    said: [
      'Ms. Arden | said | her lawyer had told her that the contract was void',
      'her lawyer | had told | the contract was void',
    ],
  },
  {
    text: 'The Gazette reported that engineers believe the leak is small.',
    said: [
      'The Gazette | reported | engineers believe the leak is small',
      'engineers | believe | the leak is small',
    ],
    kinds: ['institution', 'unnamed'],
  },
  {
    text: '“My father always said the sea would take the house,” Erik Lund recalled.',
    said: [
      'Erik Lund | recalled | My father always said the sea would take the house,',
      'My father | said | the sea would take the house',
    ],
  },
  {
    text: 'According to the indictment, the broker claimed that he had never opened the account.',
    said: [
      'the indictment | According to | the broker claimed that he had never opened the account',
      'the broker | claimed | he had never opened the account',
    ],
    stances: ['neutral', 'distancing'],
  },
  {
    text: 'Critics dismissed the agency’s finding that the air was safe.',
    said: [
      'Critics | dismissed | the agency’s finding that the air was safe',
      'the agency | finding | the air was safe',
    ],
  },
  {
    text: 'Backers of the levy say it will fix the sewers, which they claim are beyond repair.',
    said: [
      'Backers of the levy | say | it will fix the sewers, which they claim are beyond repair',
      'they | claim | are beyond repair',
    ],
    stances: ['neutral', 'distancing'],
  },
  {
    text: 'Colburn announced last week that it had raised pay by a tenth, the Valley Times reported.',
    said: [
      'the Valley Times | reported | Colburn announced last week that it had raised pay by a tenth',
      'Colburn | announced | it had raised pay by a tenth',
    ],
  },

  // Several sources in one sentence or side by side; several cues of one source, the widest reach first.
  {
    text: 'While Ms. Tarn called the offer generous, Mr. Ode dismissed it as a bribe.',
    said: ['Ms. Tarn | called | the offer generous', 'Mr. Ode | dismissed | it as a bribe'],
  },
  {
    text: 'Both the pilot and the tower said the runway was clear.',
    said: ['Both the pilot and the tower | said | the runway was clear'],
  },

  // Holders resolved over sentences.
  {
    text: 'Senator Ann Sorrell promised to sue. She added that the law would fall.',
    said: ['Senator Ann Sorrell | promised | sue', 'She | added | the law would fall'],
    holders: ['Ann Sorrell', 'Ann Sorrell'],
  },
  {
    text: 'The committee chair, Ursula von der Leyden, said the law would pass.',
    said: ['The committee chair, Ursula von der Leyden | said | the law would pass'],
    holders: ['Ursula von der Leyden'],
  },
  {
    text: 'Energy Minister Karim Osei arrived late. “The grid is stable,” Osei said.',
    said: ['Osei | said | The grid is stable,'],
    holders: ['Karim Osei'],
    kinds: ['person'],
  },
  {
    text: 'Linda Marsh founded the museum in 1988. The collection, she said, began in a shed.',
    said: ['she | said | The collection // began in a shed'],
    holders: ['Linda Marsh'],
    kinds: ['person'],
  },
  {
    text: 'Dale Kerr, the senator from Oregon, spoke first. The senator said the pact was dead.',
    said: ['The senator | said | the pact was dead'],
    holders: ['Dale Kerr'],
  },
  {
    text: 'Rosa Tamm wrote to the chancellor, Erik Stahl. He replied that the matter was closed.',
    said: ['He | replied | the matter was closed'],
    holders: ['Erik Stahl'],
  },
  {
    text: 'Austria tightened checks at its borders. The country also said the rules could be extended in May.',
    said: ['The country | said | the rules could be extended in May'],
    holders: ['Austria'],
    kinds: ['institution'],
  },
  {
    text: 'Greta Holm beat Sofia Lind in three sets. “I was lucky,” Holm said.',
    said: ['Holm | said | I was lucky,'],
    holders: ['Greta Holm'],
  },
  {
    text: 'The Bureau of Rivers (BOR) opened the gates. The BOR said the lake had reached its limit.',
    said: ['The BOR | said | the lake had reached its limit'],
    holders: ['Bureau of Rivers'],
    kinds: ['institution'],
  },
  {
    text: 'A harbour pilot saw the crash. “It came out of nowhere,” she said.',
    said: ['she | said | It came out of nowhere,'],
    kinds: ['unnamed'],
  },
];
