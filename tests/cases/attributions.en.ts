import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  {
    text: 'The minister said that the reform would pass in May.',
    said: ['The minister | said | the reform would pass in May'],
    types: ['indirect'],
    kinds: ['unnamed'],
    roles: ['government'],
  },
  {
    text: 'The minister said the reform would pass in May.',
    said: ['The minister | said | the reform would pass in May'],
  },
  {
    text: '“We are ready,” said Claire Vasson, the mayor of Harlow Bay.',
    said: ['Claire Vasson, the mayor of Harlow Bay | said | We are ready,'],
    holders: ['Claire Vasson'],
    kinds: ['person'],
    types: ['direct'],
  },
  {
    text: '"We are ready," the mayor said.',
    said: ['the mayor | said | We are ready,'],
    types: ['direct'],
  },
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
    text: 'Paul Ferran, the mayor, said the budget was spent.',
    said: ['Paul Ferran, the mayor | said | the budget was spent'],
    holders: ['Paul Ferran'],
  },
  {
    text: 'The director called the ruling “unacceptable.”',
    said: ['The director | called | the ruling “unacceptable.”'],
    types: ['mixed'],
  },
  {
    text: '“I will leave,” Mark Dellow said. “But not before the summer.”',
    said: ['Mark Dellow | said | I will leave, // But not before the summer.'],
    types: ['direct'],
  },
  {
    text: 'The union threatened to block the port.',
    said: ['The union | threatened | block the port'],
    roles: ['civil_society'],
  },
  {
    text: 'The company boasts that its software runs in a hundred countries.',
    said: ['The company | boasts | its software runs in a hundred countries'],
    stances: ['distancing'],
    roles: ['company'],
  },
  {
    text: 'The document reveals that the accounts were forged.',
    said: ['The document | reveals | the accounts were forged'],
    stances: ['endorsing'],
  },
  {
    text: 'The man allegedly killed his neighbour.',
    said: [' | allegedly | killed his neighbour'],
    stances: ['distancing'],
    kinds: ['implicit'],
  },
  {
    text: 'The claim that the city can pay has no basis.',
    said: [' | claim that | the city can pay has no basis'],
  },
  {
    text: 'The price rises, the bank warned, will last two years.',
    said: ['the bank | warned | The price rises // will last two years'],
  },
  { text: 'This “help” looks like a sale.', said: [], scare: ['“help”'] },
  { text: 'The film “Shadows of the North” opens on Wednesday.', said: [], scare: [] },
  {
    text: 'The prosecutor, who spoke on Monday, said two suspects had been arrested.',
    said: ['The prosecutor | said | two suspects had been arrested'],
    roles: ['police_and_justice'],
  },
  {
    text: '“People are tired of theft,” Rosalind Thackmere, the council leader, told the chamber.',
    said: ['Rosalind Thackmere, the council leader | told | People are tired of theft,'],
    holders: ['Rosalind Thackmere'],
  },
  { text: 'If you stop them, you have to ask who they were.', said: [] },
  { text: 'The wind rose in the night and the sea stayed rough.', said: [] },
  {
    text: 'Beijing says its ships have not moved.',
    said: ['Beijing | says | its ships have not moved'],
    kinds: ['institution'],
    roles: ['foreign_state'],
  },
  {
    text: 'Senator Ann Sorrell promised to sue. She added that the law would fall.',
    said: ['Senator Ann Sorrell | promised | sue', 'She | added | the law would fall'],
    holders: ['Ann Sorrell', 'Ann Sorrell'],
  },
  {
    text: 'Measures announced by the government take effect today.',
    said: ['the government | announced by | Measures'],
  },
  {
    text: "'We will rebuild,' said Helen Marchant.",
    said: ['Helen Marchant | said | We will rebuild,'],
  },
  {
    text: 'Asked about the delay, the spokesman said: “Everything will be done.”',
    said: ['the spokesman | said | Everything will be done.'],
  },
  {
    text: 'The committee chair, Ursula von der Leyden, said the law would pass.',
    said: ['The committee chair, Ursula von der Leyden | said | the law would pass'],
    holders: ['Ursula von der Leyden'],
  },
  {
    text: 'The man is suspected of hiding the evidence, the prosecutor said.',
    said: ['the prosecutor | said | The man is suspected of hiding the evidence'],
  },
];
