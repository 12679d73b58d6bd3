import type { AttributionCase } from './attributions.ts';

export const cases: AttributionCase[] = [
  // Nested attributions, the outer one first.
  {
    text: '« Le maire m’a dit que tout était réglé », raconte Anna Sabatier.',
    said: [
      'Anna Sabatier | raconte | Le maire m’a dit que tout était réglé',
      'Le maire | m’a dit | tout était réglé',
    ],
  },
  {
    text: 'Le ministre affirme que les experts estiment le risque nul.',
    said: [
      'Le ministre | affirme | les experts estiment le risque nul',
      'les experts | estiment | le risque nul',
    ],
  },
  {
    text: 'Le procureur a indiqué que le suspect avait reconnu avoir frappé la victime.',
    said: [
      'Le procureur | a indiqué | le suspect avait reconnu avoir frappé la victime',
      'le suspect | avait reconnu | avoir frappé la victime',
    ],
    stances: ['neutral', 'endorsing'],
  },
  {
    text: '"Elle m\'a juré qu\'elle reviendrait", confie sa sœur.',
    said: ["sa sœur | confie | Elle m'a juré qu'elle reviendrait", "Elle | m'a juré | elle reviendrait"],
  },
  {
    text: 'La cour a reconnu que la clinique avait commis « une faute », a annoncé l’avocate des familles.',
    said: [
      'l’avocate des familles | a annoncé | La cour a reconnu que la clinique avait commis « une faute »',
      'La cour | a reconnu | la clinique avait commis « une faute »',
    ],
  },

  // Several sources in one sentence or side by side; several cues of one source, the widest reach first.
  {
    text: 'Le président a affirmé que son rival « ment », ajoutant que les preuves existaient.',
    said: [
      'Le président | ajoutant | les preuves existaient',
      'Le président | a affirmé | son rival « ment »',
    ],
    types: ['indirect', 'mixed'],
  },
  {
    text: 'Le gouvernement promet un vote ; les syndicats réclament un retrait.',
    said: ['Le gouvernement | promet | un vote', 'les syndicats | réclament | un retrait'],
  },
  {
    text: '« C’est oui », dit Marc Oberlé. « C’est non », rétorque Fanny Jost.',
    said: ['Marc Oberlé | dit | C’est oui', 'Fanny Jost | rétorque | C’est non'],
    types: ['direct', 'direct'],
  },
  {
    text: 'Si la direction nie tout retard, les ouvriers affirment que rien n’est prêt.',
    said: ['la direction | nie | tout retard', 'les ouvriers | affirment | rien n’est prêt'],
  },
  {
    text: 'Maud Perrigny, que Luc Amary avait reçue la veille, a assuré que le projet avançait.',
    said: ['Maud Perrigny | a assuré | le projet avançait'],
    holders: ['Maud Perrigny'],
  },

  // Holders resolved over sentences.
  {
    text: 'La députée Anne Sorel a promis de saisir le tribunal. Elle a ajouté que la loi serait attaquée.',
    said: [
      'La députée Anne Sorel | a promis | saisir le tribunal',
      'Elle | a ajouté | la loi serait attaquée',
    ],
    holders: ['Anne Sorel', 'Anne Sorel'],
  },
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
    text: 'La mère de Lisa a dit que tout allait bien.',
    said: ['La mère de Lisa | a dit | tout allait bien'],
    kinds: ['unnamed'],
  },
  {
    text: 'La sénatrice Élise Brandt a visité l’usine. « Elle doit rouvrir », a-t-elle plaidé.',
    said: ['-t-elle | a-t-elle plaidé | Elle doit rouvrir'],
    holders: ['Élise Brandt'],
  },
  {
    text: 'Gérard Loubet, 67 ans, vit près du canal. « L’eau monte chaque hiver », raconte le sexagénaire.',
    said: ['le sexagénaire | raconte | L’eau monte chaque hiver'],
    holders: ['Gérard Loubet'],
    kinds: ['person'],
  },
  {
    text: 'Nora Castel dirige l’hôpital depuis 2019. La responsable redoute « un été difficile ».',
    said: ['La responsable | redoute | un été difficile'],
    holders: ['Nora Castel'],
    types: ['direct'],
  },
  {
    text: 'Le député Yves Rambert a quitté la séance. Rambert juge le texte inutile.',
    said: ['Rambert | juge | le texte inutile'],
    holders: ['Yves Rambert'],
  },
  {
    text: 'Le ministre portugais de la Pêche, Rui Carvalho, est arrivé lundi. M. Carvalho a précisé que les quotas baisseraient.',
    said: ['M. Carvalho | a précisé | les quotas baisseraient'],
    holders: ['Rui Carvalho'],
  },
  {
    text: 'Le maire de Corval, Denis Coutard, a réuni les forains. L’élu leur a promis une place.',
    said: ['L’élu | leur a promis | une place'],
    holders: ['Denis Coutard'],
  },
  {
    text: 'Victor Han a été élu lundi. Le nouveau président du club assure que « la page est tournée ».',
    said: ['Le nouveau président du club | assure | la page est tournée'],
    holders: ['Victor Han'],
  },
  {
    text: 'La ministre de la Culture, Léna Orsay, a inauguré le musée. Selon elle, « l’art n’a pas de prix ».',
    said: ['elle | Selon | l’art n’a pas de prix'],
    holders: ['Léna Orsay'],
  },
  {
    text: 'Son avocat, Me Paul Iribarne, a fait appel. Me Iribarne estime que la peine est trop lourde.',
    said: ['Me Iribarne | estime | la peine est trop lourde'],
    holders: ['Paul Iribarne'],
  },
  {
    text: 'L’Office national des digues a publié ses comptes. L’ONDI y reconnaît un déficit. L’établissement promet des économies.',
    said: ['L’ONDI | y reconnaît | un déficit', 'L’établissement | promet | des économies'],
    stances: ['endorsing', 'neutral'],
  },
  {
    text: 'Claire Monnet a remplacé Hugo Lestrade en mars. « Je continuerai son travail », a-t-elle dit.',
    said: ['-t-elle | a-t-elle dit | Je continuerai son travail'],
    holders: ['Claire Monnet'],
  },
  {
    text: 'La pompière Aude Renier est entrée la première. « Il faisait noir », se souvient la jeune femme.',
    said: ['la jeune femme | se souvient | Il faisait noir'],
    holders: ['Aude Renier'],
  },
];
