import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Thought.
  {
    text: 'Le directeur a jugé « inacceptable » la décision du tribunal.',
    said: ['Le directeur | a jugé | « inacceptable » la décision du tribunal'],
    types: ['mixed'],
  },
  {
    text: 'La cheffe de projet estime que le délai est trop court.',
    said: ['La cheffe de projet | estime | le délai est trop court'],
  },
  {
    text: 'La juge d’instruction pense que les deux hommes se connaissaient.',
    said: ['La juge d’instruction | pense | les deux hommes se connaissaient'],
  },
  {
    text: 'Les riverains craignent que la route ne soit coupée.',
    said: ['Les riverains | craignent | la route ne soit coupée'],
    kinds: ['unnamed'],
  },
  { text: 'Le club espère remplir le stade.', said: ['Le club | espère | remplir le stade'] },
  {
    text: 'Elle juge le projet « mal ficelé ».',
    said: ['Elle | juge | le projet « mal ficelé »'],
    types: ['mixed'],
  },
  {
    text: 'La navigatrice est convaincue que le vent tournera.',
    said: ['La navigatrice | est convaincue | le vent tournera'],
  },
  {
    text: 'La police soupçonne qu’un complice attendait dehors.',
    said: ['La police | soupçonne | un complice attendait dehors'],
    roles: ['police_and_justice'],
  },
  { text: 'Le chasseur a trouvé la clé sous le banc.', said: [] },

  // Speech acts.
  {
    text: 'Le syndicat menace de bloquer le port.',
    said: ['Le syndicat | menace | bloquer le port'],
    roles: ['civil_society'],
  },
  { text: 'On a réclamé un lampadaire pendant quatre ans.', said: [] },
  {
    text: 'Le gouvernement a annoncé la création de deux parcs marins.',
    said: ['Le gouvernement | a annoncé | la création de deux parcs marins'],
    roles: ['government'],
  },
  { text: 'Les parents exigent que la cantine rouvre.', said: ['Les parents | exigent | la cantine rouvre'] },
  {
    text: 'La région promet 300 nouveaux bus d’ici 2032.',
    said: ['La région | promet | 300 nouveaux bus d’ici 2032'],
  },
  { text: 'L’armateur menace de vendre la flotte.', said: ['L’armateur | menace | vendre la flotte'] },
  {
    text: 'L’association Rives libres dénonce « un passage en force » de la préfecture.',
    said: ['L’association Rives libres | dénonce | « un passage en force » de la préfecture'],
    roles: ['civil_society'],
    types: ['mixed'],
  },
  {
    text: 'Le Premier ministre a salué le courage des sauveteurs.',
    said: ['Le Premier ministre | a salué | le courage des sauveteurs'],
    roles: ['government'],
  },
  {
    text: 'Le préfet a demandé aux habitants de ne pas sortir.',
    said: ['Le préfet | a demandé | ne pas sortir'],
  },
  {
    text: 'Le maire a exhorté ses administrés à économiser l’eau.',
    said: ['Le maire | a exhorté | ses administrés à économiser l’eau'],
  },
  {
    text: 'La banque propose de geler les frais pendant un an.',
    said: ['La banque | propose | geler les frais pendant un an'],
  },
  {
    text: 'La fédération s’est engagée à rembourser les billets.',
    said: ['La fédération | s’est engagée à | rembourser les billets'],
  },
  {
    text: 'L’opposition réclame une commission d’enquête.',
    said: ['L’opposition | réclame | une commission d’enquête'],
  },
  {
    text: 'Le syndicat accuse la direction d’avoir caché les pertes.',
    said: ['Le syndicat | accuse | avoir caché les pertes'],
  },
  { text: 'Elle reproche au conseil d’avoir tardé.', said: ['Elle | reproche | avoir tardé'] },
  {
    text: 'Le sénateur s’est réjoui de la réouverture de la ligne.',
    said: ['Le sénateur | s’est réjoui de | la réouverture de la ligne'],
  },
  {
    text: 'La cycliste regrette de ne pas avoir attaqué plus tôt.',
    said: ['La cycliste | regrette | ne pas avoir attaqué plus tôt'],
  },
  {
    text: 'Elle a reconnu l’erreur et promis de rembourser les clients.',
    said: ['Elle | promis | rembourser les clients', 'Elle | a reconnu | l’erreur'],
    stances: ['neutral', 'endorsing'],
  },
  {
    text: 'Le ministre conteste tout retard dans les travaux.',
    said: ['Le ministre | conteste | tout retard dans les travaux'],
  },

  // Hearsay.
  { text: 'On dit que le vieux moulin est hanté.', said: ['On | dit | le vieux moulin est hanté'] },
  {
    text: 'Il paraît que le cirque revient en juin.',
    said: [' | Il paraît que | le cirque revient en juin'],
    kinds: ['implicit'],
  },

  // The reportive conditional, and conditionals that report nothing.
  {
    text: 'L’homme aurait tué son voisin.',
    said: [' | aurait | L’homme aurait tué son voisin'],
    kinds: ['implicit'],
    stances: ['distancing'],
  },
  { text: 'S’il avait su, il aurait refusé.', said: [] },
  { text: 'J’aurais aimé partir plus tôt.', said: [] },
  {
    text: 'Deux ouvriers seraient encore bloqués dans la galerie.',
    said: [' | seraient | Deux ouvriers seraient encore bloqués dans la galerie'],
    kinds: ['implicit'],
    stances: ['distancing'],
  },
  {
    text: 'La vente a été annulée. L’acheteur aurait payé avec de faux billets.',
    said: [' | aurait | L’acheteur aurait payé avec de faux billets'],
    stances: ['distancing'],
  },
  {
    text: 'Selon le site La Vigie, le joueur aurait signé à Porto.',
    said: ['le site La Vigie | Selon | le joueur aurait signé à Porto'],
    kinds: ['institution'],
  },
  { text: 'Sans ce prêt, l’usine aurait fermé.', said: [] },
  { text: 'Si la loi passait, la taxe serait supprimée.', said: [] },
  { text: 'Qui aurait cru à un tel succès ?', said: [] },
  { text: 'On aurait dit un décor de cinéma.', said: [] },
  { text: 'La région aurait dû consulter les communes.', said: [] },
  { text: 'Elle a promis qu’elle viendrait.', said: ['Elle | a promis | elle viendrait'] },

  // Passive reports and participles.
  {
    text: 'Des mesures annoncées par le gouvernement entrent en vigueur.',
    said: ['le gouvernement | annoncées par | Des mesures'],
  },
  {
    text: 'L’homme est soupçonné d’avoir caché les preuves.',
    said: [' | est soupçonné | avoir caché les preuves'],
    kinds: ['implicit'],
  },
  {
    text: 'Il est reproché à l’entreprise d’avoir pollué la rivière.',
    said: [' | est reproché | avoir pollué la rivière'],
    kinds: ['implicit'],
  },
  {
    text: 'Le plan annoncé par la mairie prévoit cent arbres.',
    said: ['la mairie | annoncé par | Le plan'],
    kinds: ['institution'],
  },
  {
    text: 'L’adjoint est soupçonné par la police d’avoir brûlé les archives.',
    said: ['la police | est soupçonné | avoir brûlé les archives'],
    roles: ['police_and_justice'],
  },
  {
    text: 'L’information a été confirmée par le cabinet de la ministre.',
    said: ['le cabinet de la ministre | a été confirmée par | L’information'],
  },
  {
    text: 'La vétérinaire a reçu les éleveurs, précisant que les chiens étaient vaccinés.',
    said: ['La vétérinaire | précisant | les chiens étaient vaccinés'],
  },
  {
    text: 'Elle a ouvert la séance en rappelant que le vote était secret.',
    said: ['Elle | rappelant | le vote était secret'],
    stances: ['endorsing'],
  },

  // Stance of the cue.
  {
    text: 'La société se vante que son logiciel équipe cent pays.',
    said: ['La société | se vante | son logiciel équipe cent pays'],
    roles: ['company'],
    stances: ['distancing'],
  },
  {
    text: 'Le document révèle que les comptes étaient truqués.',
    said: ['Le document | révèle | les comptes étaient truqués'],
    stances: ['endorsing'],
  },
  {
    text: 'Ils prétendent « aider » les villages.',
    said: ['Ils | prétendent | « aider » les villages'],
    stances: ['distancing'],
  },
  {
    text: 'Le vendeur prétend que la montre est en or.',
    said: ['Le vendeur | prétend | la montre est en or'],
    stances: ['distancing'],
  },
  {
    text: 'Il se targue d’avoir couru cent marathons.',
    said: ['Il | se targue d’ | avoir couru cent marathons'],
    stances: ['distancing'],
  },
  {
    text: 'L’hebdomadaire insinue que le maire a menti.',
    said: ['L’hebdomadaire | insinue | le maire a menti'],
    stances: ['distancing'],
  },
  {
    text: 'Le rapport souligne la vétusté du réseau.',
    said: ['Le rapport | souligne | la vétusté du réseau'],
    stances: ['endorsing'],
  },
  {
    text: 'L’enquête a démontré que les freins étaient usés.',
    said: ['L’enquête | a démontré | les freins étaient usés'],
    stances: ['endorsing'],
  },
  {
    text: 'Le ministre a admis que le calendrier avait glissé.',
    said: ['Le ministre | a admis | le calendrier avait glissé'],
    stances: ['endorsing'],
  },
  {
    text: 'La comptable a révélé que le contrat était faux.',
    said: ['La comptable | a révélé | le contrat était faux'],
    stances: ['endorsing'],
  },
  {
    text: 'Le gérant ajoute que la terrasse restera ouverte.',
    said: ['Le gérant | ajoute | la terrasse restera ouverte'],
    stances: ['neutral'],
  },
];
