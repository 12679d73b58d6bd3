import type { Grammar } from '../grammar.ts';
import { layout } from './layout.ts';
import { verbRules } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const grammar: Grammar = {
  layout,
  verbs: verbRules,
  complementisers: set('that whether if how why'),
  interrogatives: set('whether if how why'),
  infinitiveMarkers: set('to'),
  genitives: set('of'),
  relatives: set('who which'),
  pronouns: new Map([
    ['he', { gender: 'm', plural: false }],
    ['she', { gender: 'f', plural: false }],
    ['they', { gender: null, plural: true }],
    ['it', { gender: null, plural: false }],
  ]),
  firstPerson: set('i we me us'),
  betweenSubjectAndVerb: set(
    "not n't also then later never ever still already now further recently previously once repeatedly publicly reportedly have has had be is was were been will would could did does do are may might must should can",
  ),
  temporal: set(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun yesterday today tomorrow tonight morning afternoon evening night week month year day earlier later last',
  ),
  datings: set('last next past previous'),
  tonics: new Map([
    ['him', { gender: 'm', plural: false }],
    ['her', { gender: 'f', plural: false }],
    ['them', { gender: null, plural: true }],
    ['it', { gender: null, plural: false }],
  ]),
  forSomeone: set('for'),
  hearsayVerbs: new Set(),
  negations: set("not n't never no nor neither cannot"),
  adjuncts: set(
    'in on at to during after before from with by about via through when while as until since over under amid into',
  ),
  headIsLast: true,
  definites: set('the this that his her'),
  pluralDeterminers: set('these those several many some few'),
  works: set(
    'film album plan association book novel song show movie series episode play painting documentary operation project program programme campaign column podcast essay entitled entitle titled title called dubbed nickname',
  ),
  determiners: set('the a an this that these those his her its their our some'),
  indefinites: set('several some many few dozens hundreds thousands other others a an two three four five'),
  homePlaces: new Set(['United States', 'United Kingdom']),
  conditionalReports: false,
  modals: set('can could may might must should would ought'),
  conditions: set('if unless without otherwise'),
  locatives: set('in at from near to across outside inside'),
  things: set('it this that there'),
  hearsay: null,
  firstPersonEnding: null,
  unspoken: set('to'),
  dropsComplementiser: true,
  setPhrases: new Set(['that said', 'being said', 'having said', 'generally speaking', 'needless say']),
  anonymity: /^(?:not )?(?:to )?(?:be|remain|stay) (?:named|identified|quoted|anonymous)/i,
  addressed: set('tell remind assure warn inform advise promise notify reassure convince ask'),
  charges: set('accuse suspect'),
  selfDescriptions: new Set(),
  mentioned: set('word term phrase expression name slogan motto so-called'),
  coined: new Set(['yellow vests', 'proud boys', 'dreamers', 'black bloc', 'alt-right']),
  likenesses: set('as'),
  impersonals: new Set(),
  possessives: set('my your his her its our their that this these those'),
  occasions: set('during'),
  examples: set('including like such especially'),
  contrasts: { first: null, second: set('while whereas as') },
  reservations: set('but though although'),
  generics: set('everyone everybody always never nobody anyone anybody all'),
};
