import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Phrases that give a source.
  {
    text: 'Selon le rapport, la pollution a doublé en dix ans.',
    said: ['le rapport | Selon | la pollution a doublé en dix ans'],
    kinds: ['institution'],
    roles: ['document'],
  },
  {
    text: 'La pollution a doublé en dix ans, selon plusieurs chercheurs.',
    said: ['plusieurs chercheurs | selon | La pollution a doublé en dix ans'],
    kinds: ['unnamed'],
    roles: ['expert'],
  },
  {
    text: 'D’après la préfecture, deux cents personnes ont manifesté.',
    said: ['la préfecture | D’après | deux cents personnes ont manifesté'],
    kinds: ['institution'],
  },
  {
    text: 'Selon l’institut Mérano, le chômage reculera de deux points en 2031.',
    said: ['l’institut Mérano | Selon | le chômage reculera de deux points en 2031'],
    kinds: ['institution'],
    stances: ['neutral'],
  },
  {
    text: 'Le chantier, selon elle, finira à temps.',
    said: ['elle | selon | Le chantier // finira à temps'],
    types: ['indirect'],
  },
  {
    text: 'Toujours selon cette étude, un foyer sur cinq se chauffe au bois.',
    said: ['cette étude | selon | un foyer sur cinq se chauffe au bois'],
    roles: ['document'],
  },
  {
    text: 'Selon Léonie Vasquez, océanographe à Brest, « le plancton remonte vers le nord ».',
    said: ['Léonie Vasquez, océanographe à Brest | Selon | le plancton remonte vers le nord'],
    holders: ['Léonie Vasquez'],
    roles: ['expert'],
    types: ['direct'],
  },
  {
    text: 'Le vol a duré quatre minutes, selon le parquet de Rodez, qui a ouvert une enquête.',
    said: ['le parquet de Rodez | selon | Le vol a duré quatre minutes'],
    roles: ['police_and_justice'],
  },
  {
    text: 'D’après les premières constatations des gendarmes, la voiture roulait sans phares.',
    said: ['les premières constatations des gendarmes | D’après | la voiture roulait sans phares'],
  },
  {
    text: 'Le prix du sel va doubler, d’après la lettre professionnelle Salines.',
    said: ['la lettre professionnelle Salines | d’après | Le prix du sel va doubler'],
  },
  {
    text: 'Pour l’économiste Hugo Tessandier, la baisse des taux viendra trop tard.',
    said: ['l’économiste Hugo Tessandier | Pour | la baisse des taux viendra trop tard'],
    holders: ['Hugo Tessandier'],
    roles: ['expert'],
  },
  {
    text: 'Pour Clara Vintimille, « le débat est clos ».',
    said: ['Clara Vintimille | Pour | le débat est clos'],
    types: ['direct'],
  },
  {
    text: 'Aux yeux de la fédération, la candidature reste fragile.',
    said: ['la fédération | Aux yeux de | la candidature reste fragile'],
  },
  {
    text: 'À en croire la brochure, l’hôtel compte cent chambres.',
    said: ['la brochure | À en croire | l’hôtel compte cent chambres'],
    stances: ['distancing'],
  },
  {
    text: 'De l’avis de plusieurs juristes, le décret est illégal.',
    said: ['plusieurs juristes | De l’avis de | le décret est illégal'],
    kinds: ['unnamed'],
  },
  {
    text: 'Selon la police, ils étaient 800 ; selon les organisateurs, 3 000.',
    said: ['la police | Selon | ils étaient 800', 'les organisateurs | selon | 3 000'],
  },
  { text: 'Les horaires varient selon les saisons.', said: [] },
  { text: 'Selon que le vent tourne ou non, la régate partira de l’île ou du port.', said: [] },
  { text: 'Les élèves sont répartis selon leur âge.', said: [] },
  { text: 'Pour les enfants de moins de six ans, l’entrée est gratuite.', said: [] },

  // That-clauses and bare clauses.
  {
    text: 'Le ministre a déclaré que la réforme serait votée en mai.',
    said: ['Le ministre | a déclaré | la réforme serait votée en mai'],
    kinds: ['unnamed'],
    roles: ['government'],
    types: ['indirect'],
  },
  {
    text: 'Le maire, Paul Ferrand, a expliqué que le budget était épuisé.',
    said: ['Le maire, Paul Ferrand | a expliqué | le budget était épuisé'],
    holders: ['Paul Ferrand'],
    kinds: ['person'],
  },
  {
    text: 'L’idée que la ville puisse payer est absurde, estime l’opposition.',
    said: ['l’opposition | estime | L’idée que la ville puisse payer est absurde'],
  },
  {
    text: 'Le procureur, qui s’exprimait lundi, a indiqué que deux suspects avaient été arrêtés.',
    said: ['Le procureur | a indiqué | deux suspects avaient été arrêtés'],
    roles: ['police_and_justice'],
  },
  {
    text: 'Pékin affirme que ses navires n’ont pas bougé.',
    said: ['Pékin | affirme | ses navires n’ont pas bougé'],
    kinds: ['institution'],
    roles: ['foreign_state'],
  },
  {
    text: 'La direction assure que les salaires seront versés vendredi.',
    said: ['La direction | assure | les salaires seront versés vendredi'],
    types: ['indirect'],
  },
  {
    text: 'Le porte-parole a précisé qu’aucune victime n’était à déplorer.',
    said: ['Le porte-parole | a précisé | aucune victime n’était à déplorer'],
    types: ['indirect'],
  },
  {
    text: 'Il a également déclaré que le port rouvrirait.',
    said: ['Il | a également déclaré | le port rouvrirait'],
  },
  {
    text: 'La préfète a expliqué, chiffres à l’appui, que le gel avait épargné les vignes.',
    said: ['La préfète | a expliqué | le gel avait épargné les vignes'],
  },
  {
    text: 'Comme l’a indiqué la préfecture, la route rouvrira mardi.',
    said: ['la préfecture | l’a indiqué | la route rouvrira mardi'],
  },
  {
    text: 'Elle a tenu à préciser que le bassin n’était pas chauffé.',
    said: ['Elle | a tenu à préciser | le bassin n’était pas chauffé'],
  },
  {
    text: 'Le médecin fait savoir que le blessé est hors de danger.',
    said: ['Le médecin | fait savoir | le blessé est hors de danger'],
  },

  // Infinitive complements and attributes.
  {
    text: 'Le groupe dit vouloir embaucher mille personnes.',
    said: ['Le groupe | dit | vouloir embaucher mille personnes'],
    types: ['indirect'],
  },
  { text: 'Le chanteur assure n’avoir rien signé.', said: ['Le chanteur | assure | n’avoir rien signé'] },
  {
    text: 'La jeune femme a raconté avoir marché trois jours.',
    said: ['La jeune femme | a raconté | avoir marché trois jours'],
    kinds: ['unnamed'],
  },
  {
    text: 'Elle affirme ne pas connaître l’acheteur.',
    said: ['Elle | affirme | ne pas connaître l’acheteur'],
  },
  {
    text: 'Le patron reconnaît avoir menti aux enquêteurs.',
    said: ['Le patron | reconnaît | avoir menti aux enquêteurs'],
    stances: ['endorsing'],
  },
  { text: 'Le suspect nie avoir vu la victime.', said: ['Le suspect | nie | avoir vu la victime'] },
  {
    text: 'Le maire se dit prêt à vendre le terrain.',
    said: ['Le maire | se dit | prêt à vendre le terrain'],
  },
  {
    text: 'La présidente du club s’est dite « soulagée » par l’accord.',
    said: ['La présidente du club | s’est dite | « soulagée » par l’accord'],
    types: ['mixed'],
  },
  {
    text: 'Interrogé sur la date, il a répondu ne pas la connaître.',
    said: ['il | a répondu | ne pas la connaître'],
  },

  // Indirect questions.
  {
    text: 'Les habitants se demandent pourquoi la fontaine est à sec.',
    said: ['Les habitants | se demandent | pourquoi la fontaine est à sec'],
  },
  {
    text: 'La ministre a expliqué comment l’aide serait versée.',
    said: ['La ministre | a expliqué | comment l’aide serait versée'],
  },
  {
    text: 'Le juge a demandé si le portail était fermé.',
    said: ['Le juge | a demandé | si le portail était fermé'],
  },

  // Noun cues.
  {
    text: 'L’affirmation selon laquelle le lac se vide circule depuis l’été.',
    said: [' | affirmation selon laquelle | le lac se vide'],
    kinds: ['implicit'],
  },
  {
    text: 'La promesse de la région de replanter mille arbres a été tenue.',
    said: ['la région | promesse | replanter mille arbres'],
  },
  {
    text: 'L’association a publié une étude, selon laquelle un puits sur trois est à sec.',
    said: ['une étude | selon | un puits sur trois est à sec'],
    roles: ['document'],
  },

  // Writing: posts, papers, polls, studies, documents.
  {
    text: '« La décision est illégale », a écrit sur X la sénatrice Maud Perrigny.',
    said: ['la sénatrice Maud Perrigny | a écrit | La décision est illégale'],
    holders: ['Maud Perrigny'],
    types: ['direct'],
  },
  {
    text: '"Merci à tous", a tweeté le gardien après le match.',
    said: ['le gardien | a tweeté | Merci à tous'],
    types: ['direct'],
  },
  {
    text: 'Dans un communiqué publié mardi, la société Brévia annonce la fermeture de son usine.',
    said: ['la société Brévia | annonce | la fermeture de son usine'],
    kinds: ['institution'],
    roles: ['company'],
  },
  {
    text: '« Aucun lot n’est concerné », a précisé le laboratoire dans un communiqué.',
    said: ['le laboratoire | a précisé | Aucun lot n’est concerné'],
    types: ['direct'],
  },
  {
    text: 'Le rapport conclut à une erreur de pilotage.',
    said: ['Le rapport | conclut à | une erreur de pilotage'],
    roles: ['document'],
  },
  {
    text: 'L’étude montre que le sel ralentit la corrosion.',
    said: ['L’étude | montre | le sel ralentit la corrosion'],
    roles: ['document'],
    stances: ['endorsing'],
  },
  {
    text: 'Une note interne évoque « un retard de deux ans ».',
    said: ['Une note interne | évoque | un retard de deux ans'],
    roles: ['document'],
    types: ['direct'],
  },
  {
    text: 'Le bail stipule que le loyer est payable d’avance.',
    said: ['Le bail | stipule | le loyer est payable d’avance'],
  },
  {
    text: 'Le quotidien Le Rivage rapporte que l’usine sera vendue.',
    said: ['Le quotidien Le Rivage | rapporte | l’usine sera vendue'],
    kinds: ['institution'],
  },
  {
    text: 'Dans son livre « La Crue », l’ancienne ministre raconte comment le barrage a tenu.',
    said: ['l’ancienne ministre | raconte | comment le barrage a tenu'],
    scare: [],
  },
];
