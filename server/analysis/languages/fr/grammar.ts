import type { Grammar } from '../grammar.ts';
import { layout } from './layout.ts';
import { verbRules } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const grammar: Grammar = {
  layout,
  verbs: verbRules,
  complementisers: set("que qu' combien comment pourquoi si"),
  interrogatives: set('combien comment pourquoi si'),
  infinitiveMarkers: set("de d' à"),
  genitives: set("de d' du des"),
  relatives: set('qui lequel laquelle lesquels lesquelles'),
  pronouns: new Map([
    ['il', { gender: 'm', plural: false }],
    ['elle', { gender: 'f', plural: false }],
    ['ils', { gender: 'm', plural: true }],
    ['elles', { gender: 'f', plural: true }],
    ['celui-ci', { gender: 'm', plural: false }],
    ['celle-ci', { gender: 'f', plural: false }],
  ]),
  firstPerson: set("je j' nous -je -nous moi"),
  betweenSubjectAndVerb: set(
    "ne n' pas plus jamais guère se s' me m' le la l' les lui leur y en nous déjà aussi également encore toujours ainsi alors ensuite enfin même bien donc notamment récemment d'ailleurs ailleurs tout de son côté leur côté ailleurs",
  ),
  temporal: set(
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd'hui demain matin matinée midi soir soirée après-midi nuit semaine mois an année jour",
  ),
  datings: set('dernier prochain dernière prochaine passé passée même'),
  tonics: new Map([
    ['lui', { gender: 'm', plural: false }],
    ['elle', { gender: 'f', plural: false }],
    ['eux', { gender: 'm', plural: true }],
    ['elles', { gender: 'f', plural: true }],
  ]),
  forSomeone: set('pour'),
  hearsayVerbs: set('dire raconter murmurer prétendre rapporter croire chuchoter soupçonner'),
  negations: set("ne n' pas jamais ni aucun nullement guère"),
  adjuncts: set(
    'à au aux dans sur lors devant auprès via pendant durant après avant depuis par en chez pour vers sans face contre selon avec entre',
  ),
  headIsLast: false,
  definites: set("le la l' les ce cet cette ces son sa"),
  pluralDeterminers: set('les des ces ses leurs plusieurs certains certaines quelques'),
  works: set(
    'film livre roman album chanson titre série émission pièce spectacle ouvrage essai documentaire tableau opération projet programme plan loi rubrique collectif association mouvement intitulé intituler baptisé baptiser surnommé surnommer nommé nommer appeler dénommer dit podcast',
  ),
  determiners: set("le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs notre nos"),
  indefinites: set(
    'plusieurs certains certaines quelques des beaucoup nombreux nombreuses divers diverses un une autres',
  ),
  homePlaces: set('France'),
  conditionalReports: true,
  modals: set('pouvoir devoir falloir aimer vouloir préférer souhaiter'),
  conditions: new Set(['si', 'sans', 'sinon', 'faute', 'pourtant', "s' il", "s' ils"]),
  locatives: set("à en au aux dans vers de d' depuis chez près"),
  things: set("cela ça ce c' ceci"),
  hearsay: 'on',
  firstPersonEnding: /ons$/,
  unspoken: new Set(),
  dropsComplementiser: false,
  setPhrases: new Set(['autrement dit', 'cela dit', 'ceci dit', 'soi disant', 'proprement dit']),
  anonymity:
    /^(?:rester|garder|conserver|ne pas être|préserver) (?:anonyme|l[’']anonymat|son anonymat|nommée?s?|citée?s?|identifiée?s?)/i,
  addressed: new Set(),
  charges: set('accuser soupçonner suspecter reprocher'),
  selfDescriptions: new Set(['se dire', 'se déclarer']),
  mentioned: set('mot terme expression vocable appellation slogan'),
  coined: new Set([
    'gilets jaunes',
    'gilet jaune',
    'bonnets rouges',
    'black blocs',
    'black bloc',
    'zadistes',
    'antifas',
  ]),
  likenesses: set('comme'),
  impersonals: set('falloir convenir pouvoir suffire valoir'),
  possessives: new Set(),
  occasions: set('lors via'),
  examples: set("comme notamment y compris dont tel telle tels telles qu'il qu'elle"),
  contrasts: { first: set('tandis alors pendant'), second: set("que qu'") },
  reservations: set('mais toutefois cependant néanmoins quoique'),
  generics: set('tous toutes toujours jamais personne chacun quiconque nul'),
};
