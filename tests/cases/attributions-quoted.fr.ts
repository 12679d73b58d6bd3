import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Direct speech, the cue before the quotation.
  {
    text: 'Interrogé par la presse, le préfet a répondu que « tout serait fait ».',
    said: ['le préfet | a répondu | tout serait fait'],
    types: ['direct'],
  },
  {
    text: 'Le préfet du Morvan a déclaré : « La route restera fermée jusqu’à lundi. »',
    said: ['Le préfet du Morvan | a déclaré | La route restera fermée jusqu’à lundi.'],
    kinds: ['unnamed'],
    types: ['direct'],
  },
  {
    text: 'La directrice de l’agence, Solène Aubrac, avait prévenu dès mars : “Nous manquerons de lits.”',
    said: ['La directrice de l’agence, Solène Aubrac | avait prévenu | Nous manquerons de lits.'],
    holders: ['Solène Aubrac'],
    types: ['direct'],
  },
  {
    text: 'Dans la cour, un pompier lance : « Il n’y a plus rien à sauver. »',
    said: ['un pompier | lance | Il n’y a plus rien à sauver.'],
    kinds: ['unnamed'],
    types: ['direct'],
  },
  {
    text: 'Et Lucie Ganivet de conclure : « Le pont tiendra cent ans. »',
    said: ['Lucie Ganivet | conclure | Le pont tiendra cent ans.'],
    holders: ['Lucie Ganivet'],
    types: ['direct'],
  },
  {
    text: 'Elle l\'a dit sans détour : "Le club sera vendu."',
    said: ["Elle | l'a dit | Le club sera vendu."],
    types: ['direct'],
  },
  {
    text: 'Le guide a fermé la grille, avant de lancer : « À demain ! »',
    said: ['Le guide | lancer | À demain !'],
    types: ['direct'],
  },
  {
    text: 'La pancarte indiquait : « Propriété privée ».',
    said: ['La pancarte | indiquait | Propriété privée'],
    types: ['direct'],
  },

  // Direct speech, the cue after the quotation.
  {
    text: '« Nous sommes prêts », a déclaré la ministre Claire Vasseur.',
    said: ['la ministre Claire Vasseur | a déclaré | Nous sommes prêts'],
    holders: ['Claire Vasseur'],
    kinds: ['person'],
    types: ['direct'],
  },
  {
    text: '« Rien n’est perdu », assure Nadia Belkacem, présidente du syndicat.',
    said: ['Nadia Belkacem, présidente du syndicat | assure | Rien n’est perdu'],
    holders: ['Nadia Belkacem'],
  },
  {
    text: '« Quel gâchis ! », souffle un retraité.',
    said: ['un retraité | souffle | Quel gâchis !'],
    kinds: ['unnamed'],
    types: ['direct'],
  },
  {
    text: '« Le dossier est clos », tranche l’avocat de la famille, Me Yann Coudray.',
    said: ['l’avocat de la famille, Me Yann Coudray | tranche | Le dossier est clos'],
    holders: ['Yann Coudray'],
    kinds: ['person'],
  },
  {
    text: '"On a tout perdu", raconte Josiane Malet, éleveuse à Saint-Brès.',
    said: ['Josiane Malet, éleveuse à Saint-Brès | raconte | On a tout perdu'],
    holders: ['Josiane Malet'],
    types: ['direct'],
  },
  {
    text: '«\u00a0Nous restons à bord\u00a0», confirme l’équipage.',
    said: ['l’équipage | confirme | Nous restons à bord'],
    types: ['direct'],
  },
  {
    text: '“Le gel a tout pris”, se désole Armand Vigier.',
    said: ['Armand Vigier | se désole | Le gel a tout pris'],
    holders: ['Armand Vigier'],
    types: ['direct'],
  },
  {
    text: '« Est-ce bien raisonnable ? », s’interroge la conseillère municipale Odile Fresnay.',
    said: ['la conseillère municipale Odile Fresnay | s’interroge | Est-ce bien raisonnable ?'],
    holders: ['Odile Fresnay'],
  },
  {
    text: "'On n'a rien vu venir', soupire l'éclusier.",
    said: ["l'éclusier | soupire | On n'a rien vu venir"],
    types: ['direct'],
  },
  {
    text: '« C’est une journée historique », s’est félicité mardi soir, devant la presse, le président de la fédération.',
    said: ['le président de la fédération | s’est félicité | C’est une journée historique'],
    types: ['direct'],
  },
  {
    text: 'Grève des bacs : « Nous tiendrons », prévient Luc Amary',
    said: ['Luc Amary | prévient | Nous tiendrons'],
    holders: ['Luc Amary'],
    types: ['direct'],
  },

  // The cue in the middle.
  {
    text: 'La hausse des prix, a prévenu la Banque centrale, durera deux ans.',
    said: ['la Banque centrale | a prévenu | La hausse des prix // durera deux ans'],
  },
  {
    text: '« Rien, explique Léa Morin, ne sera fait. Nous attendons. »',
    said: ['Léa Morin | explique | Rien // ne sera fait. Nous attendons.'],
    types: ['direct'],
  },
  {
    text: '« Le barrage, affirme Tom Réval, a été vérifié en avril. »',
    said: ['Tom Réval | affirme | Le barrage // a été vérifié en avril.'],
    types: ['direct'],
  },
  {
    text: '« Nous avons cherché toute la nuit, se souvient Inès Karel. Personne ne répondait. »',
    said: ['Inès Karel | se souvient | Nous avons cherché toute la nuit // Personne ne répondait.'],
    holders: ['Inès Karel'],
    types: ['direct'],
  },
  {
    text: '« Le texte est prêt », a assuré la rapporteure, « il ne manque que la date ».',
    said: ['la rapporteure | a assuré | Le texte est prêt // il ne manque que la date'],
    types: ['direct'],
  },
  {
    text: '"Les loyers, poursuit-il, n’ont pas bougé depuis trois ans."',
    said: ['-il | poursuit-il | Les loyers // n’ont pas bougé depuis trois ans.'],
    types: ['direct'],
  },
  {
    text: 'Le tramway, a rappelé la maire de Corval, roulera le dimanche.',
    said: ['la maire de Corval | a rappelé | Le tramway // roulera le dimanche'],
    stances: ['endorsing'],
    types: ['indirect'],
  },

  // Inversion.
  {
    text: '« C’est faux ! », a-t-il répondu.',
    said: ['-t-il | a-t-il répondu | C’est faux !'],
    types: ['direct'],
  },
  {
    text: '« Je suis innocent », a-t-il répété à la barre.',
    said: ['-t-il | a-t-il répété | Je suis innocent'],
    types: ['direct'],
  },
  {
    text: '"La digue a cédé vers minuit", a-t-elle par ailleurs indiqué.',
    said: ['-t-elle | a-t-elle par ailleurs indiqué | La digue a cédé vers minuit'],
    types: ['direct'],
  },
  {
    text: '« Nous voulons des actes », ont-ils scandé sous la pluie.',
    said: ['-ils | ont-ils scandé | Nous voulons des actes'],
    types: ['direct'],
  },
  {
    text: 'Le théâtre ne fermera pas, assure-t-elle.',
    said: ['-t-elle | assure-t-elle | Le théâtre ne fermera pas'],
    types: ['indirect'],
  },

  // Continuation over sentences and paragraphs.
  {
    text: '« Je partirai », a dit Marc Delorme. « Mais pas avant l’été. »',
    said: ['Marc Delorme | a dit | Je partirai // Mais pas avant l’été.'],
    types: ['direct'],
  },
  {
    text: '« Le tunnel est sûr », a répété Odile Servan. « Il a été contrôlé deux fois cette année. Les rapports sont publics. »',
    said: [
      'Odile Servan | a répété | Le tunnel est sûr // Il a été contrôlé deux fois cette année. Les rapports sont publics.',
    ],
    types: ['direct'],
  },
  {
    text: '« J’ai vu la fumée, puis les flammes », raconte un berger. Les secours sont arrivés à midi. « Ils ont fait ce qu’ils ont pu. »',
    said: ['un berger | raconte | J’ai vu la fumée, puis les flammes // Ils ont fait ce qu’ils ont pu.'],
    types: ['direct'],
  },
  {
    text: '« Le service ferme en juin.\nNous n’avons pas été consultés », regrette Ève Tallier, aide-soignante.',
    said: [
      'Ève Tallier, aide-soignante | regrette | Le service ferme en juin.\nNous n’avons pas été consultés',
    ],
    holders: ['Ève Tallier'],
    types: ['direct'],
  },
  {
    text: '"Les clients sont revenus. Les prix aussi ont baissé", constate la gérante.\n"On respire enfin."',
    said: [
      'la gérante | constate | Les clients sont revenus. Les prix aussi ont baissé',
      ' |  | On respire enfin.',
    ],
    types: ['direct', 'direct'],
  },

  // A name or a description, a colon, a quotation.
  { text: 'Le maire : « Nous reconstruirons. »', said: ['Le maire |  | Nous reconstruirons.'] },
  {
    text: 'Hélène Marchal : « Nous reconstruirons l’école. »',
    said: ['Hélène Marchal |  | Nous reconstruirons l’école.'],
    holders: ['Hélène Marchal'],
  },
  {
    text: 'Une source proche du dossier : « Rien n’est signé. »',
    said: ['Une source proche du dossier |  | Rien n’est signé.'],
    kinds: ['unnamed'],
  },
  {
    text: 'Même son de cloche chez Ida Perrault : "La saison est fichue."',
    said: ['Ida Perrault |  | La saison est fichue.'],
    types: ['direct'],
  },

  // Interviews, transcripts and dialogue.
  { text: '– Pourquoi partir maintenant ?\n– Parce que le bail se termine.', said: [] },
  {
    text: 'Le Phare : Vous quittez la scène ?\nLéo Marsan : Oui, après trente ans.',
    said: ['Le Phare |  | Vous quittez la scène ?', 'Léo Marsan |  | Oui, après trente ans.'],
  },
  { text: 'À noter : la piscine ferme à 18 heures.', said: [] },
  { text: 'Résultat : trois blessés et un camion détruit.', said: [] },

  // Letters, poems, narration, a text that is one quotation.
  { text: 'Le vent s’est levé dans la nuit et la mer est restée grosse.', said: [] },
  { text: 'Chère Mathilde,\nJe t’écris de Brest. Il pleut depuis trois jours.\nTon père', said: [] },
  {
    text: '« La nuit est tombée, les chiens se sont tus, et nous avons attendu. »',
    said: [' |  | La nuit est tombée, les chiens se sont tus, et nous avons attendu.'],
  },
  { text: 'Le soir descend\nsur la rive grise ;\nnul ne dit mot.', said: [] },
  { text: 'RT @ville_corval : La piscine rouvre samedi à 10 h', said: [] },
  { text: 'Je te l’avais bien dit.', said: [] },

  // Typography and frames seen in the press, unbalanced marks.
  {
    text: '«\u202fLe lait se vend mal\u202f», s’alarme Bruno Tavel.',
    said: ['Bruno Tavel | s’alarme | Le lait se vend mal'],
    holders: ['Bruno Tavel'],
    types: ['direct'],
  },
  {
    text: '"Ce sera difficile" mais "pas impossible", a estimé le capitaine.',
    said: ['le capitaine | a estimé | "Ce sera difficile" mais "pas impossible"'],
    types: ['mixed'],
  },
  {
    text: 'La France a « besoin de trains », a plaidé la députée Anouk Brial, appelant à rouvrir dix lignes.',
    said: [
      'la députée Anouk Brial | a plaidé | La France a « besoin de trains »',
      'la députée Anouk Brial | appelant à | rouvrir dix lignes',
    ],
    types: ['mixed', 'indirect'],
  },
  {
    text: 'L’usine rouvrira en mars, a-t-il annoncé, ajoutant que la date restait « à préciser ».',
    said: [
      '-t-il | a-t-il annoncé | L’usine rouvrira en mars',
      '-t-il | ajoutant | la date restait « à préciser »',
    ],
    types: ['indirect', 'mixed'],
  },
  {
    text: '"Je m\'en vais", a-t-elle lâché, avant d\'ajouter: "Sans regret".',
    said: ["-t-elle | a-t-elle lâché | Je m'en vais", '-t-elle | ajouter | Sans regret'],
    types: ['direct', 'direct'],
  },
  {
    text: '« Les routes sont coupées », a déclaré sur Radio Estuaire la préfète Diane Solal.',
    said: ['la préfète Diane Solal | a déclaré | Les routes sont coupées'],
    holders: ['Diane Solal'],
    types: ['direct'],
  },
  {
    text: 'Très fière de cette équipe ! #Coupe\n— Sami Dorval (@samidorval) 12 mai 2031',
    said: ['Sami Dorval |  | Très fière de cette équipe ! #Coupe'],
    holders: ['Sami Dorval'],
  },
  { text: 'L’entraîneur n’a qu’un conseil : « Dormez. »', said: ['L’entraîneur |  | Dormez.'] },
  { text: 'Le prix était estimé entre 150 et 200 euros.', said: [] },
  {
    text: 'Le musée a vendu « Les Barques » pour 40 000 euros, a constaté une journaliste.',
    said: ['une journaliste | a constaté | Le musée a vendu « Les Barques » pour 40 000 euros'],
    kinds: ['unnamed'],
    scare: [],
  },

  // Unbalanced quotation marks.
  {
    text: 'Le stock est vide », indique Hélène Ducret.',
    said: ['Hélène Ducret | indique | Le stock est vide'],
    holders: ['Hélène Ducret'],
  },
];
