import type { VerbRules } from '../verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const verbRules: VerbRules = {
  perfect: set('avoir'),
  passive: set('être'),
  perfectWithBe: set(
    'aller arriver décéder demeurer descendre devenir échoir entrer intervenir monter mourir naître partir parvenir passer provenir redescendre redevenir remonter rentrer repartir repasser ressortir rester retomber retourner revenir sortir survenir tomber venir',
  ),
  reflexives: set("se s' me m' te t'"),
  subjects: set(
    "je j' tu il elle on nous vous ils elles ce c' ça cela tout tous toutes chacun personne rien quelqu'un certains beaucoup",
  ),
  agents: set('par'),
  foretells: 'aller',
  foretellsWith: null,
  negations: set('pas point jamais plus rien personne guère nullement aucunement ni'),
  halfNegations: set("ne n'"),
  restrictive: set("que qu'"),
  phraseNegations: set('sans aucun aucune nul nulle ni'),
  mayHelp({ lemma }, _form, verb) {
    return (lemma === 'avoir' || lemma === 'être') && verb.verbForm === 'Part' && verb.tense !== 'Pres';
  },
};
