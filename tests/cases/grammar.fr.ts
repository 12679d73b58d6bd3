/** A text, then its verb groups: "words: lemma mood-or-form time person perfect passive by=agent denied < subject". */
export const verbs: [text: string, ...groups: string[]][] = [
  ['Le ministre démissionne.', 'démissionne: démissionner Ind present 3 < Le ministre'],
  ['Le ministre a démissionné.', 'a démissionné: démissionner Ind past 3 perfect < Le ministre'],
  ['Le ministre a-t-il démissionné ?', 'a -t-il démissionné: démissionner Ind past 3 perfect < -t-il'],
  [
    '« C’est faux », a-t-il dit.',
    'est: être Ind present 3 < C’',
    'a -t-il dit: dire Ind past 3 perfect < -t-il',
  ],
  [
    'La loi a été adoptée par le Sénat.',
    'a été adoptée: adopter Ind past 3 perfect passive by=le Sénat < La loi',
  ],
  ['La loi n’a pas été adoptée.', 'a pas été adoptée: adopter Ind past 3 perfect passive denied < La loi'],
  ['Il est arrivé lundi.', 'est arrivé: arriver Ind past 3 perfect < Il'],
  ['Elle s’est félicitée de la décision.', 'est félicitée: féliciter Ind past 3 perfect < Elle'],
  ['Les élus sont soupçonnés de fraude.', 'sont soupçonnés: soupçonner Ind present 3 passive < Les élus'],
  ['Le suspect aurait tué trois personnes.', 'aurait tué: tuer Cnd past 3 perfect < Le suspect'],
  ['Il serait mort dans la nuit.', 'serait mort: mourir Cnd past 3 perfect < Il'],
  [
    'Le chef serait détenu par les autorités.',
    'serait détenu: détenir Cnd present 3 passive by=les autorités < Le chef',
  ],
  ['Ils devraient partir.', 'devraient: devoir Cnd present 3 < Ils', 'partir: partir Inf'],
  ['Il partirait demain.', 'partirait: partir Cnd present 3 < Il'],
  ['Les prix vont augmenter.', 'vont augmenter: augmenter Ind future 3 < Les prix'],
  ['Les prix augmenteront.', 'augmenteront: augmenter Ind future 3 < Les prix'],
  ['Tout sera terminé.', 'sera terminé: terminer Ind future 3 passive < Tout'],
  ['Nous disons non.', 'disons: dire Ind present 1 < Nous'],
  ['Je ne sais pas.', 'sais: savoir Ind present 1 denied < Je'],
  ['Il ne mange que du pain.', 'mange: manger Ind present 3 < Il'],
  ['Imaginez les dégâts.', 'Imaginez: imaginer Imp present 2'],
  ['Dites-le-moi.', 'Dites -le: dire Imp present 2'],
  ['Ne partez pas !', 'partez: partir Imp present 2 denied'],
  ['Il faut que vous partiez.', 'faut: falloir Ind present 3 < Il', 'partiez: partir Sub present 2 < vous'],
  ['Il faut partir.', 'faut: falloir Ind present 3 < Il', 'partir: partir Inf'],
  [
    'Les mesures annoncées par Rome inquiètent.',
    'annoncées: annoncer Part past passive by=Rome',
    'inquiètent: inquiéter Ind present 3 < Les mesures annoncées par Rome',
  ],
  [
    'Le garçon qui a été frappé va bien.',
    'a été frappé: frapper Ind past 3 perfect passive < Le garçon',
    'va: aller Ind present 3 < Le garçon',
  ],
  [
    'Le suspect, un enseignant, a été relâché.',
    'a été relâché: relâcher Ind past 3 perfect passive < Le suspect , un enseignant',
  ],
  [
    'En annonçant sa démission, il a surpris.',
    'annonçant: annoncer Part present',
    'a surpris: surprendre Ind past 3 perfect < il',
  ],
  ['Il avait promis de partir.', 'avait promis: promettre Ind past 3 perfect < Il', 'partir: partir Inf'],
  ['Il promettait de partir.', 'promettait: promettre Ind past 3 < Il', 'partir: partir Inf'],
  ['Il fut élu par le Congrès.', 'fut élu: élire Ind past 3 passive by=le Congrès < Il'],
  [
    'Aucun ministre n’a démissionné.',
    'a démissionné: démissionner Ind past 3 perfect denied < Aucun ministre',
  ],
  ['Personne ne l’a vu.', 'a vu: voir Ind past 3 perfect denied < Personne'],
  [
    'Il n’a jamais été entendu par la police.',
    'a jamais été entendu: entendre Ind past 3 perfect passive by=la police denied < Il',
  ],
  [
    'Elle lui aurait également demandé de se taire.',
    'aurait également demandé: demander Cnd past 3 perfect < Elle',
    'taire: taire Inf',
  ],
  ['On dit qu’il a menti.', 'dit: dire Ind present 3 < On', 'a menti: mentir Ind past 3 perfect < il'],
  ['Que fait la police ?', 'fait: faire Ind present 3'],
  ['Elle nous a dit la vérité.', 'a dit: dire Ind past 3 perfect < Elle'],
  ['Leur avez-vous parlé ?', 'avez -vous parlé: parler Ind past 2 perfect < -vous'],
];

/** A text, then what is denied in it: "word: scope". */
export const negations: [text: string, ...scopes: string[]][] = [
  ['La loi n’a pas été adoptée, dit-il.', 'pas: a pas été adoptée'],
  ['Ce n’est pas une crise mais un choix.', 'pas: est pas une crise mais un choix'],
  ['Il ne l’a jamais vue et elle est partie.', 'jamais: a jamais vue'],
  ['Aucun ministre n’a démissionné.', 'Aucun: ministre n’ a démissionné'],
  ['Personne ne l’a expliqué.', 'Personne: a expliqué'],
  ['Il est parti sans dire un mot.', 'sans: dire un mot'],
  ['Il l’affirme sans preuve, selon elle.', 'sans: preuve'],
  ['Il ne mange que du pain.'],
  ['C’est un menteur.'],
  ['Il n’y a rien de plus faux.', 'rien: a rien de plus faux'],
  ['Il n’est plus ministre.', 'plus: est plus ministre'],
];

/** A text, then the form of each of its sentences. */
export const forms: [text: string, ...forms: string[]][] = [
  ['La loi a été adoptée.', 'declarative'],
  ['Qui l’a adoptée ?', 'interrogative'],
  ['« Qui l’a adoptée ? »', 'interrogative'],
  ['Il a demandé qui l’avait adoptée.', 'declarative'],
  ['Imaginez les dégâts.', 'imperative'],
  ['Ne les oublions pas !', 'imperative'],
  ['Vous les oubliez.', 'declarative'],
  ['Vraiment ?! Arrêtez.', 'interrogative', 'imperative'],
];

/** A text, then its noun phrases: "words: head (name)". */
export const chunks: [text: string, ...chunks: string[]][] = [
  ['La loi a été adoptée par le Sénat.', 'La loi: loi', 'le Sénat: Sénat'],
  [
    'Le ministre Wang Xiaohong a quitté le nouveau tribunal administratif.',
    'Le ministre Wang Xiaohong: ministre (Wang Xiaohong)',
    'le nouveau tribunal administratif: tribunal',
  ],
  [
    'Deux conseillers de l’Élysée sont partis.',
    'Deux conseillers: conseillers',
    'l’ Élysée: Élysée (Élysée)',
  ],
  ['Une loi très dure a été votée.', 'Une loi très dure: loi'],
  ['Il est parti.'],
  ['M. Dupont et Mme Martin se taisent.', 'M. Dupont: M. (Dupont)', 'Mme Martin: Mme (Martin)'],
];
