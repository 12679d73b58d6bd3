import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  {
    text: 'Le ministre a déclaré que la réforme serait votée en mai.',
    said: ['Le ministre | a déclaré | la réforme serait votée en mai'],
    types: ['indirect'],
    kinds: ['unnamed'],
    roles: ['government'],
  },
  {
    text: '« Nous sommes prêts », a déclaré la ministre Claire Vasseur.',
    said: ['la ministre Claire Vasseur | a déclaré | Nous sommes prêts'],
    holders: ['Claire Vasseur'],
    types: ['direct'],
    kinds: ['person'],
  },
  {
    text: '« C’est faux ! », a-t-il répondu.',
    said: ['-t-il | a-t-il répondu | C’est faux !'],
    types: ['direct'],
  },
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
    text: 'Le maire, Paul Ferrand, a expliqué que le budget était épuisé.',
    said: ['Le maire, Paul Ferrand | a expliqué | le budget était épuisé'],
    holders: ['Paul Ferrand'],
    kinds: ['person'],
  },
  {
    text: '« Rien n’est perdu », assure Nadia Belkacem, présidente du syndicat.',
    said: ['Nadia Belkacem, présidente du syndicat | assure | Rien n’est perdu'],
    holders: ['Nadia Belkacem'],
  },
  {
    text: 'Le directeur a jugé « inacceptable » la décision du tribunal.',
    said: ['Le directeur | a jugé | « inacceptable » la décision du tribunal'],
    types: ['mixed'],
  },
  {
    text: '« Je partirai », a dit Marc Delorme. « Mais pas avant l’été. »',
    said: ['Marc Delorme | a dit | Je partirai // Mais pas avant l’été.'],
    types: ['direct'],
  },
  {
    text: 'Le syndicat menace de bloquer le port.',
    said: ['Le syndicat | menace | bloquer le port'],
    roles: ['civil_society'],
  },
  {
    text: 'La société se vante que son logiciel équipe cent pays.',
    said: ['La société | se vante | son logiciel équipe cent pays'],
    stances: ['distancing'],
    roles: ['company'],
  },
  {
    text: 'Le document révèle que les comptes étaient truqués.',
    said: ['Le document | révèle | les comptes étaient truqués'],
    stances: ['endorsing'],
  },
  {
    text: 'L’homme aurait tué son voisin.',
    said: [' | aurait | L’homme aurait tué son voisin'],
    stances: ['distancing'],
    kinds: ['implicit'],
  },
  { text: 'S’il avait su, il aurait refusé.', said: [] },
  { text: 'J’aurais aimé partir plus tôt.', said: [] },
  {
    text: 'Le président a affirmé que son rival « ment », ajoutant que les preuves existaient.',
    said: ['Le président | a affirmé | son rival « ment »', ' | ajoutant | les preuves existaient'],
    types: ['mixed', 'indirect'],
  },
  {
    text: 'La hausse des prix, a prévenu la Banque centrale, durera deux ans.',
    said: ['la Banque centrale | a prévenu | La hausse des prix // durera deux ans'],
  },
  {
    text: 'Le maire : « Nous reconstruirons. »',
    said: ['Le maire |  | Nous reconstruirons.'],
  },
  {
    text: 'Hélène Marchal : « Nous reconstruirons l’école. »',
    said: ['Hélène Marchal |  | Nous reconstruirons l’école.'],
    holders: ['Hélène Marchal'],
  },
  {
    text: 'Ils prétendent « aider » les villages.',
    said: ['Ils | prétendent | « aider » les villages'],
    stances: ['distancing'],
  },
  { text: 'Cette « aide » ressemble à une vente.', said: [], scare: ['« aide »'] },
  { text: 'Le film « Les Ombres du Nord » sort mercredi.', said: [], scare: [] },
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
    text: 'Interrogé par la presse, le préfet a répondu que « tout serait fait ».',
    said: ['le préfet | a répondu | tout serait fait'],
    types: ['direct'],
  },
  {
    text: 'Des mesures annoncées par le gouvernement entrent en vigueur.',
    said: ['le gouvernement | annoncées par | Des mesures'],
  },
  {
    text: '« Rien, explique Léa Morin, ne sera fait. Nous attendons. »',
    said: ['Léa Morin | explique | Rien // ne sera fait. Nous attendons.'],
    types: ['direct'],
  },
  { text: 'Le vent s’est levé dans la nuit et la mer est restée grosse.', said: [] },
  {
    text: 'Pékin affirme que ses navires n’ont pas bougé.',
    said: ['Pékin | affirme | ses navires n’ont pas bougé'],
    kinds: ['institution'],
    roles: ['foreign_state'],
  },
  {
    text: 'La députée Anne Sorel a promis de saisir le tribunal. Elle a ajouté que la loi serait attaquée.',
    said: [
      'La députée Anne Sorel | a promis | saisir le tribunal',
      'Elle | a ajouté | la loi serait attaquée',
    ],
    holders: ['Anne Sorel', 'Anne Sorel'],
  },
  { text: 'Montrons que nous savons répondre.', said: [] },
  { text: 'On a réclamé un lampadaire pendant quatre ans.', said: [] },
  {
    text: 'Sonia Reval est arrivée. La présidente de la Commission, Ursula von der Leyen, a dit que la loi passerait.',
    said: ['La présidente de la Commission, Ursula von der Leyen | a dit | la loi passerait'],
    holders: ['Ursula von der Leyen'],
  },
  {
    text: 'Le ministre de l’Intérieur Marc Ferrand a dit non. « Nous verrons », a ajouté le ministre.',
    said: ['le ministre | a ajouté | Nous verrons'],
    holders: ['Marc Ferrand'],
  },
  {
    text: 'L’homme est soupçonné d’avoir caché les preuves.',
    said: [' | est soupçonné | avoir caché les preuves'],
    kinds: ['implicit'],
  },
  {
    text: 'La mère de Lisa a dit que tout allait bien.',
    said: ['La mère de Lisa | a dit | tout allait bien'],
    kinds: ['unnamed'],
  },
];
