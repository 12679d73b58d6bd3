/** A text and, for each word at stake, its part of speech and lemma. */
export const readings: [text: string, words: Record<string, string>][] = [
  ['Il présente un projet, vantant ses capacités.', { vantant: 'VERB vanter', présente: 'VERB présenter' }],
  ['Ils espéraient utiliser la technologie.', { espéraient: 'VERB espérer', utiliser: 'VERB utiliser' }],
  [
    'Les policiers étrangers sont venus.',
    { policiers: 'NOUN policier', étrangers: 'ADJ étranger', venus: 'VERB venir' },
  ],
  ['Il a été élu.', { a: 'AUX avoir', été: 'AUX être', élu: 'VERB élire' }],
  ['Elle a une idée.', { a: 'VERB avoir', idée: 'NOUN idée', une: 'DET un' }],
  [
    'Le gouvernement affirme que la loi est juste.',
    { affirme: 'VERB affirmer', que: 'SCONJ que', est: 'AUX être' },
  ],
  ['Elle s’est vantée de ce succès.', { 's’': 'PRON se', vantée: 'VERB vanter' }],
  ['« C’est faux ! », a-t-il dit.', { a: 'AUX avoir', '-t-il': 'PRON il', dit: 'VERB dire', '«': 'PUNCT «' }],
  ['Selon l’OMS, le virus circule.', { Selon: 'ADP selon', OMS: 'PROPN OMS', 'l’': 'DET le' }],
  [
    'Le ministre Wang Xiaohong parle.',
    { Wang: 'PROPN Wang', Xiaohong: 'PROPN Xiaohong', ministre: 'NOUN ministre' },
  ],
  ['Nous parlons du budget et des impôts.', { du: 'ADP de', des: 'ADP de', Nous: 'PRON nous' }],
  ['Il va au marché aux fleurs.', { au: 'ADP à', aux: 'ADP à', fleurs: 'NOUN fleur' }],
  ['Des mesures totalitaires inquiètent.', { totalitaires: 'ADJ totalitaire', mesures: 'NOUN mesure' }],
  ['La ministre serait mécontente.', { serait: 'AUX être', mécontente: 'ADJ mécontent' }],
  ['Dites-le-moi !', { '-le': 'PRON le', '-moi': 'PRON moi' }],
  ['Il a reçu 3,5 % des voix à 14h30.', { '3,5': 'NUM 3,5', '%': 'NOUN %', '14h30': 'NUM 14h30' }],
  ['Le 20e arrondissement.', { '20e': 'ADJ 20e' }],
  ['Les autorités chinoises ont installé des caméras.', { chinoises: 'ADJ chinois', caméras: 'NOUN caméra' }],
  ['M. Macron et Mme Borne arrivent.', { 'M.': 'NOUN monsieur', Mme: 'NOUN madame' }],
  ['Il n’est pas venu.', { 'n’': 'ADV ne', pas: 'ADV pas' }],
  ['On les croit.', { les: 'PRON le', croit: 'VERB croire', On: 'PRON on' }],
];
