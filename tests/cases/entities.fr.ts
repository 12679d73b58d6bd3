import type { EntityCase } from './entities.ts';

export const cases: EntityCase[] = [
  [
    'Xi Jinping a rencontré Vladimir Poutine.',
    ['person Xi Jinping: Xi Jinping', 'person Vladimir Poutine: Vladimir Poutine'],
  ],
  ['M. Wang a dit oui.', ['person Wang: Wang']],
  ['Mme Hidalgo est à Paris.', ['person Hidalgo: Hidalgo', 'place Paris: Paris']],
  [
    "Le ministre de l'Intérieur Gérald Darmanin a parlé. Le ministre a insisté.",
    ['person Gérald Darmanin: Gérald Darmanin | Le ministre'],
  ],
  ['Le maire de Paris Anne Hidalgo a refusé.', ['place Paris: Paris', 'person Anne Hidalgo: Anne Hidalgo']],
  [
    'Emmanuel Macron a reçu Angela Merkel. M. Macron a souri.',
    ['person Emmanuel Macron: Emmanuel Macron | Macron', 'person Angela Merkel: Angela Merkel'],
  ],
  [
    'Ursula von der Leyen préside la Commission européenne.',
    [
      'person Ursula von der Leyen: Ursula von der Leyen',
      'organisation Commission européenne: Commission européenne',
    ],
  ],
  ['Dominique de Villepin a publié un livre.', ['person Dominique de Villepin: Dominique de Villepin']],
  ["Karine Le Marchand présente l'émission.", ['person Karine Le Marchand: Karine Le Marchand']],
  [
    'Jean-Pierre Raffarin soutient J.-C. Lagarde.',
    ['person Jean-Pierre Raffarin: Jean-Pierre Raffarin', 'person J.-C. Lagarde: J.-C. Lagarde'],
  ],
  [
    'Le sénateur Bruno Retailleau (LR) a voté.',
    ['person Bruno Retailleau: Bruno Retailleau', 'organisation LR: LR'],
  ],
  [
    'Jacqueline Veyrac, 76 ans, a été enlevée à Nice.',
    ['person Jacqueline Veyrac: Jacqueline Veyrac', 'place Nice: Nice'],
  ],
  ['Sydney Gabela, général de police, était présent.', ['person Sydney Gabela: Sydney Gabela']],
  ["L'avocat Éric Dupond-Moretti a plaidé.", ['person Éric Dupond-Moretti: Éric Dupond-Moretti']],
  ['Le pape François a prié au Vatican.', ['person François: François', 'organisation Vatican: Vatican']],
  [
    'Nathalie Loiseau, ministre des Affaires européennes, a démissionné. La ministre est partie.',
    ['person Nathalie Loiseau: Nathalie Loiseau | La ministre', 'place Union européenne: européennes'],
  ],
  ['Alain Cocq est malade. Il a été hospitalisé.', ['person Alain Cocq: Alain Cocq | Il']],
  [
    'Marine Le Pen a gagné. Elle a remercié les électeurs.',
    ['person Marine Le Pen: Marine Le Pen | Elle', 'group électeurs: électeurs'],
  ],
  [
    'Marine Le Pen a parlé à Emmanuel Macron. Il a répondu.',
    ['person Marine Le Pen: Marine Le Pen', 'person Emmanuel Macron: Emmanuel Macron'],
  ],
  ['Il faut que Pierre Durand parte. Il y a du vent.', ['person Pierre Durand: Pierre Durand']],
  [
    "L'Organisation mondiale de la santé (OMS) alerte. L'OMS a publié un rapport.",
    ['organisation Organisation mondiale de la santé: Organisation mondiale de la santé | OMS | OMS'],
  ],
  ["Selon l'ONG Oxfam, la faim progresse.", ['organisation ONG Oxfam: ONG Oxfam']],
  [
    "La Ligue des droits de l'Homme a porté plainte.",
    ["organisation Ligue des droits de l'Homme: Ligue des droits de l'Homme"],
  ],
  [
    "Le ministère de l'Intérieur a confirmé. Le ministère a précisé.",
    ["organisation ministère de l'Intérieur: ministère de l'Intérieur | Le ministère"],
  ],
  [
    'Le ministère russe de la Défense a démenti.',
    ['organisation ministère russe de la Défense: ministère russe de la Défense', 'place Russie: russe'],
  ],
  [
    'Le gouvernement chinois a réagi. Le gouvernement a nié.',
    ['organisation gouvernement chinois: gouvernement chinois | gouvernement', 'place Chine: chinois'],
  ],
  [
    "L'administration Trump a tranché.",
    ['organisation administration Trump: administration Trump', 'person Trump: Trump'],
  ],
  [
    'Le parquet de Paris a ouvert une enquête.',
    ['organisation parquet de Paris: parquet de Paris', 'place Paris: Paris'],
  ],
  [
    'La préfecture de police de Paris interdit la marche.',
    ['organisation préfecture de police de Paris: préfecture de police de Paris', 'place Paris: Paris'],
  ],
  [
    "L'université de Lille a fermé.",
    ['organisation université de Lille: université de Lille', 'place Lille: Lille'],
  ],
  ['Le CHU de Dijon est plein.', ['organisation CHU de Dijon: CHU de Dijon']],
  [
    'Le groupe Vinci Autoroutes prévoit des bouchons. Le groupe conseille de partir tôt.',
    ['organisation Vinci Autoroutes: Vinci Autoroutes | Le groupe'],
  ],
  [
    'Le collectif « Stop aux cancers » a écrit au préfet.',
    ['organisation Stop aux cancers: Stop aux cancers'],
  ],
  ['Caltta Technologies a présenté un projet.', ['organisation Caltta Technologies: Caltta Technologies']],
  ['Huawei et Apple se disputent le marché.', ['organisation Huawei: Huawei', 'organisation Apple: Apple']],
  [
    "Le PSG affronte l'Olympique de Marseille.",
    ['organisation PSG: PSG', 'organisation Olympique de Marseille: Olympique de Marseille'],
  ],
  [
    'Selon Le Monde, la loi passera. Le quotidien cite un proche.',
    ['organisation Le Monde: Le Monde | Le quotidien'],
  ],
  [
    'Les révélations du Monde et du Parisien ont choqué.',
    ['organisation Le Monde: Monde', 'organisation Le Parisien: Parisien'],
  ],
  ['Le Dauphiné libéré raconte la scène.', ['organisation Le Dauphiné libéré: Le Dauphiné libéré']],
  ['Interrogé par BFMTV, il a ri.', ['organisation BFMTV: BFMTV']],
  ["L'Assemblée nationale a voté la loi.", ['organisation Assemblée nationale: Assemblée nationale']],
  ['La Maison Blanche a réagi.', ['organisation Maison Blanche: Maison Blanche']],
  ['La Cour de cassation a tranché.', ['organisation Cour de cassation: Cour de cassation']],
  [
    "Le Sénat et le Conseil d'État s'opposent.",
    ['organisation Sénat: Sénat', "organisation Conseil d'État: Conseil d'État"],
  ],
  ['La CGT et la CFDT appellent à la grève.', ['organisation CGT: CGT', 'organisation CFDT: CFDT']],
  ['La SNCF prévoit des retards.', ['organisation SNCF: SNCF']],
  ['Le Parti socialiste (PS) hésite.', ['organisation Parti socialiste: Parti socialiste | PS']],
  [
    'La France insoumise défile à Marseille.',
    ['organisation La France insoumise: La France insoumise', 'place Marseille: Marseille'],
  ],
  ['Pékin a annoncé une trêve.', ['place Pékin: Pékin*']],
  ['La Chine enverra des troupes.', ['place Chine: Chine*']],
  ["Selon Moscou, l'attaque a échoué.", ['place Moscou: Moscou*']],
  ['Il vit à Pékin.', ['place Pékin: Pékin']],
  ["L'Élysée a démenti.", ['place Élysée: Élysée*']],
  ['La Turquie a été soupçonnée de complaisance.', ['place Turquie: Turquie']],
  ['Londres a répliqué, a annoncé Washington.', ['place Londres: Londres*', 'place Washington: Washington*']],
  ['Les Français et les Allemands négocient.', ['group Français: Français', 'group Allemands: Allemands']],
  ['Les entreprises chinoises exportent.', ['place Chine: chinoises']],
  ['Les Dijonnais sont en colère.', ['group Dijonnais: Dijonnais']],
  ['Les Ouïghours sont surveillés.', ['group Ouïghours: Ouïghours']],
  [
    'Les musulmans et les catholiques dialoguent.',
    ['group musulmans: musulmans', 'group catholiques: catholiques'],
  ],
  ['Les socialistes ont voté contre.', ['group socialistes: socialistes']],
  ['Les policiers ont interpellé un homme.', ['group policiers: policiers']],
  ['De nombreux enseignants sont en grève.', ['group enseignants: enseignants']],
  ["L'accident a eu lieu dans le Val-de-Marne.", ['place Val-de-Marne: Val-de-Marne']],
  ['Il habite rue Victor-Hugo, à Lyon.', ['place Victor-Hugo: Victor-Hugo', 'place Lyon: Lyon']],
  ['La ville de Saint-Denis se souvient.', ['place Saint-Denis: Saint-Denis']],
  [
    'Le feu menace Bormes-les-Mimosas (Var).',
    ['place Bormes-les-Mimosas: Bormes-les-Mimosas', 'place Var: Var'],
  ],
  ['Il est né dans le Suffolk.', ['place Suffolk: Suffolk']],
  ['Il est champion du Monde.', []],
  [
    'Le Code du travail protège les salariés.',
    ['topic Code du travail: Code du travail', 'group salariés: salariés'],
  ],
  ["L'État doit agir, dit la République.", []],
  ['Mais lundi, en Janvier, Noël approche.', ['topic Noël: Noël']],
  ['Les habitants du Mans protestent.', ['place Le Mans: Mans']],
  ['Les otages sont saufsBFMTV indiquait le contraire.', ['organisation BFMTV: BFMTV']],
];
