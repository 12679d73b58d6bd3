import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Thought.
  {
    text: 'Investigators believe the fire began in the kitchen.',
    said: ['Investigators | believe | the fire began in the kitchen'],
    kinds: ['unnamed'],
  },
  {
    text: 'Finance Minister Jonas Kral hopes to sign the loan by Easter.',
    said: ['Finance Minister Jonas Kral | hopes | sign the loan by Easter'],
    holders: ['Jonas Kral'],
  },
  {
    text: 'Ms. Lorne is convinced that the letter was forged.',
    said: ['Ms. Lorne | is convinced | the letter was forged'],
  },
  {
    text: 'For years Dr. Amal Reyes thought the signal was noise.',
    said: ['Dr. Amal Reyes | thought | the signal was noise'],
    holders: ['Amal Reyes'],
  },
  {
    text: 'Captain Ellis does not think the storm has hurt the fleet.',
    said: ['Captain Ellis | does not think | the storm has hurt the fleet'],
  },
  { text: 'The trains run every hour, I think, and the last one leaves at ten.', said: [] },

  // Speech acts.
  {
    text: 'The director called the ruling “unacceptable.”',
    said: ['The director | called | the ruling “unacceptable.”'],
    types: ['mixed'],
  },
  {
    text: 'The union threatened to block the port.',
    said: ['The union | threatened | block the port'],
    roles: ['civil_society'],
  },
  { text: 'Norvane Air announced 400 job cuts.', said: ['Norvane Air | announced | 400 job cuts'] },
  {
    text: 'Senator Paul Orne denounced the treaty as “a surrender.”',
    said: ['Senator Paul Orne | denounced | the treaty as “a surrender.”'],
    holders: ['Paul Orne'],
    types: ['mixed'],
  },
  {
    text: 'The archbishop praised the rescuers for their courage.',
    said: ['The archbishop | praised | the rescuers for their courage'],
  },
  {
    text: 'The opposition demanded that the minister resign.',
    said: ['The opposition | demanded | the minister resign'],
  },
  { text: 'Unions called for a boycott of the port.', said: ['Unions | called for | a boycott of the port'] },
  {
    text: 'The governor blamed the outage on squirrels.',
    said: ['The governor | blamed | the outage on squirrels'],
  },
  {
    text: 'The watchdog accused the ministry of hiding 300 complaints.',
    said: ['The watchdog | accused | hiding 300 complaints'],
  },
  {
    text: 'Judge Thora Beck ruled that the search was lawful.',
    said: ['Judge Thora Beck | ruled | the search was lawful'],
    holders: ['Thora Beck'],
  },
  { text: 'The actor denied that he had ever met her.', said: ['The actor | denied | he had ever met her'] },
  {
    text: 'The mayor closed the bridge, saying it was unsafe.',
    said: ['The mayor | saying | it was unsafe'],
  },
  {
    text: 'Harlow Steel cut its forecast, citing weak demand.',
    said: ['Harlow Steel | citing | weak demand'],
    kinds: ['institution'],
  },
  {
    text: 'Housing groups criticized the permit, calling it “a licence to evict.”',
    said: ['Housing groups | calling | it “a licence to evict.”', 'Housing groups | criticized | the permit'],
    types: ['mixed', 'indirect'],
  },
  {
    text: 'Campaign manager Des Quill said the sign-ups were the “largest ever,” adding that “Saturday will be huge!”',
    said: [
      'Campaign manager Des Quill | adding | Saturday will be huge!',
      'Campaign manager Des Quill | said | the sign-ups were the “largest ever,”',
    ],
    holders: ['Des Quill', 'Des Quill'],
  },
  {
    text: 'In a letter to staff, Ms. Penn described the year as “long.”',
    said: ['Ms. Penn | described | the year as “long.”'],
    types: ['mixed'],
  },

  // Hearsay.
  {
    text: 'The man allegedly killed his neighbour.',
    said: [' | allegedly | The man // killed his neighbour'],
    kinds: ['implicit'],
    stances: ['distancing'],
  },
  {
    text: 'The painting was reportedly sold for nine million.',
    said: [' | reportedly | The painting was // sold for nine million'],
    kinds: ['implicit'],
    stances: ['distancing'],
  },
  {
    text: 'Reportedly, the two men have not spoken since.',
    said: [' | Reportedly | the two men have not spoken since'],
    stances: ['distancing'],
  },
  {
    text: 'The prince is said to be recovering at home.',
    said: [' | is said | The prince // be recovering at home'],
    kinds: ['implicit'],
  },
  {
    text: 'Sources say the merger will be announced on Friday.',
    said: ['Sources | say | the merger will be announced on Friday'],
    kinds: ['unnamed'],
  },
  {
    text: 'It is claimed that the statue weeps at Easter.',
    said: [' | is claimed | the statue weeps at Easter'],
    kinds: ['implicit'],
    stances: ['distancing'],
  },
  {
    text: 'Rumour has it that the club will be sold.',
    said: [' | Rumour has it | the club will be sold'],
    kinds: ['implicit'],
  },
  {
    text: 'The tunnel is believed to have been dug in the 1970s.',
    said: [' | is believed | The tunnel // have been dug in the 1970s'],
    kinds: ['implicit'],
  },
  {
    text: 'The minister, sources close to the talks say, has already packed.',
    said: ['sources close to the talks | say | The minister // has already packed'],
    kinds: ['unnamed'],
  },
  {
    text: 'The closure allegedly threw hundreds of stagehands out of work, the third such loss this year.',
    said: [
      ' | allegedly | The closure // threw hundreds of stagehands out of work, the third such loss this year',
    ],
    stances: ['distancing'],
  },

  // Passive reports and participles.
  {
    text: 'Measures announced by the government take effect today.',
    said: ['the government | announced by | Measures'],
  },
  {
    text: 'The verdict was hailed by dairy farmers as a victory.',
    said: ['dairy farmers | was hailed by | The verdict // a victory'],
    kinds: ['unnamed'],
  },
  {
    text: 'The bill was criticized by three former judges.',
    said: ['three former judges | was criticized by | The bill'],
    kinds: ['unnamed'],
  },
  {
    text: 'Drivers were told that the tunnel would reopen at six.',
    said: [' | were told | the tunnel would reopen at six'],
    kinds: ['implicit'],
  },

  // Stance of the cue.
  {
    text: 'The company boasts that its software runs in a hundred countries.',
    said: ['The company | boasts | its software runs in a hundred countries'],
    roles: ['company'],
    stances: ['distancing'],
  },
  {
    text: 'The document reveals that the accounts were forged.',
    said: ['The document | reveals | the accounts were forged'],
    stances: ['endorsing'],
  },
  {
    text: 'The minister conceded that the forecast had been wrong.',
    said: ['The minister | conceded | the forecast had been wrong'],
    stances: ['endorsing'],
  },
  {
    text: 'Ms. Bligh pointed out that the clock had stopped.',
    said: ['Ms. Bligh | pointed out | the clock had stopped'],
    stances: ['endorsing'],
  },
  {
    text: 'Observers noted that half the seats were empty.',
    said: ['Observers | noted | half the seats were empty'],
    kinds: ['unnamed'],
    stances: ['endorsing'],
  },
  {
    text: 'Campaign aides boasted that 90,000 people had asked for tickets.',
    said: ['Campaign aides | boasted | 90,000 people had asked for tickets'],
    stances: ['distancing'],
  },
  {
    text: 'The memo insinuates that the clerk knew of the second ledger.',
    said: ['The memo | insinuates | the clerk knew of the second ledger'],
    stances: ['distancing'],
  },
  {
    text: 'The witness stated that the lamp was lit.',
    said: ['The witness | stated | the lamp was lit'],
    stances: ['neutral'],
  },
];
