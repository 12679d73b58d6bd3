import {
  ADDRESSES,
  gluedCuts,
  LINE_BREAK,
  MARKS,
  NUMBERS,
  OPTIONAL,
  type TokenRules,
  tokenPattern,
  WORD,
  WORD_END,
} from '../tokens.ts';

/** Words that hold an apostrophe and are one word all the same. */
const WHOLE =
  "(?:[Aa]ujourd'hui|AUJOURD'HUI|[Pp]resqu'îles?|[Qq]uelqu'une?s?|QUELQU'UN|[Qq]uelques'une?s?|[Pp]rud'hom\\p{L}+|[Ee]ntr'\\p{L}+|[Gg]rand'\\p{L}+|m'as-tu-vu|rock'n'roll|[Cc]'est-à-dire|qu'en-dira-t-on|[Jj]usqu'au-bouti\\p{L}+)";

/** Abbreviations with a stop, whatever follows. */
const ABBREVIATIONS =
  '(?:MM?|Mme|Mmes|Mlles?|Mgr|Mrs?|Ms|Drs?|Prs?|Ste?|etc|cf|env|tél|apr|av(?=\\. J)|dép|arr|vs|ndlr|coll|éd|trad|ann|op|Inc|Corp|Ltd|Cie|Co(?=\\., )|Jr|Sr)';
/** Units and months are abbreviations unless what follows begins a sentence: "35 ml/min. Les patients". */
const WITHIN = '(?:min|max|hab|resp|sté|janv|févr|juil|juill|sept|oct|nov|déc|ex|bd|boul)';
/** Abbreviations only before a number, a Roman one too; elsewhere the word and its stop are two. */
const BEFORE_NUMBER = '(?:art|p|pp|[Vv]ol|[Cc]hap|ch|[Ff]ig|n|[Nn]os?|al|[Tt]|pl|alin|sect|av|§)';
/** Ranks, before a name. */
const RANKS = '(?:[Gg]én|[Cc]dt|[Ll]t|[Cc]apt|[Cc]ol|[Aa]dj|[Mm]al)';
/** Feminine endings written after a stop or a middle dot: "candidat.e.s", "étudiant·es". */
const INCLUSIVE = String.raw`\p{L}{3,}\.(?:e|ne|le|te|ve|se|ère|rice|trice|euse)(?:[.·]?s)?`;

/** Words that begin a sentence rather than bear an initial's name: "le plan B. Il …". */
const STARTERS =
  '(?:Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Le|La|Les|Un|Une|Des|Du|Ce|Cet|Cette|Ces|Cela|Ça|Son|Sa|Ses|Leur|Leurs|Mais|Et|Ou|Or|Car|Donc|Dans|En|Au|Aux|À|Pour|Par|Sur|Selon|Si|Quand|Avec|Sans|Depuis|Après|Avant|Pourtant|Ainsi|Enfin|Alors|Puis|Aussi)';

const token = tokenPattern([
  ...ADDRESSES,
  // Initials and acronyms with stops: J.-P., U.S.A.; one alone only before a name.
  String.raw`\p{Lu}\.(?:-?\p{Lu}\.){1,8}`,
  String.raw`(?:Ch|Ph|Th|\p{Lu})\.(?=[\s-]?\s?\p{Lu}['\p{Ll}.])(?!\s+(?:${STARTERS}${WORD_END}|(?:Qu|[CDJLMNST])'))`,
  // Articles of a code: "l'article L. 642-3", "art. R. 12".
  String.raw`(?<=\b(?:articles?|art\.) )[LRDA]\.(?=\s?\*?\d)|[LRD]\.(?=\s?\d+-\d)`,
  String.raw`(?:i\.e\.|e\.g\.|c\.?-à-d\.|J\.-C\.|p\.\s?ex\.)`,
  String.raw`${ABBREVIATIONS}\.(?!\.)`,
  String.raw`${WITHIN}\.(?![.]|\s+[\p{Lu}«"“]|\s*$)`,
  String.raw`${BEFORE_NUMBER}\.(?=\s?(?:\d|[IVXLC]+${WORD_END}))`,
  String.raw`${RANKS}\.(?=\s\p{Lu}|\sd['e])(?!\s${STARTERS}${WORD_END})`,
  `[Nn][°º]s?`,
  ...NUMBERS,
  `${WHOLE}${WORD_END}`,
  // Elisions; a closing mark or a space may follow, as in « l' « État » ».
  `(?:[Jj]usqu|JUSQU|[Ll]orsqu|LORSQU|[Pp]uisqu|PUISQU|[Qq]uoiqu|QUOIQU|[Pp]resqu|[Qq]u|QU|[CDJLMNSTÇcdjlmnstç])'`,
  `${INCLUSIVE}${WORD_END}`,
  OPTIONAL,
  `km/h${WORD_END}`,
  // Words, compounds and names: porte-parole, main-d'œuvre, O'Neill, AT&T, étudiant·es, R&D.
  `${WORD}+(?:-[dl]'${WORD}+|[-'&·]${WORD}+)*(?:${LINE_BREAK}(?:[-'&·]${WORD}+)*)?`,
  ...MARKS,
]);

/** Compounds that end like a verb with its clitic. */
const COMPOUNDS =
  /^(?:rendez-vous|garde-à-vous|(?:chez|entre|sauf|selon|pour)-(?:moi|toi|nous|vous|lui|elle|elles)|après-vous|faire-le|qu'en-dira-t-on|va-nu-pieds|(?:au|par)-là|m'as-tu-vu|venez-y-voir|je-ne-sais-quoi|laissez-les-vivre|y-en)$/i;
const INVERTED = /-t['-](?:ils?|elles?|on|en|y)$|-(?:ils?|elles?|on|je|tu|ce)$/;
const ENCLITIC =
  /[esztd](?:-(?:moi|toi|lui|leur|nous|vous|les|le|la|en|y))+$|(?:[ai]s|ez|ons|[ea]|ends|ois)(?:-(?:moi|toi|lui|leur|nous|vous|les|le|la|en|y))+$/;

/** "ce jour-là", "cette fois-ci"; of "celui-ci" and "au-delà" the pointer is a part. */
const POINTER = /(?<!^(?:celui|celle|ceux|celles|au|par|jusque|de|là|ci|ce|voici|voilà))-(?:ci|là)$/;
/** A small word, or one all in capitals: "EST-IL UTILE", but not "Aix-en-Provence". */
const VERB = /^\p{L}[\p{Ll}\p{M}-]*$|^(?:[\p{Lu}\p{M}]{2,}-)(?:T-)?(?:ILS?|ELLES?|ON)$|^EST-CE$/u;

/** Words that begin a sentence, at the end of a form that lost the break before them. */
const GLUED =
  /(?<=\p{Ll}{2})(?:([CLD]')\p{L}.*|(?:Il|Elle|Ils|Elles|Le|La|Les|Un|Une|Des|Ce|Cet|Cette|Ces|Mais|Dans|En|Au|Aux|Pour|Sur|Selon|Quand|Avec|Sans|Depuis|Après|Avant|Pourtant|Ainsi|Enfin|Alors|Contrairement|Quant|Lors|Malgré|Plus|Plusieurs|Toujours|Comme|Si))$/u;

/** Where a verb's clitics are cut off: "a-t-il" 1, "dites-le-moi" 5 and 8; and a noun's pointer. */
function cuts(form: string): number[] {
  const glued = gluedCuts(form, GLUED);
  if (glued.length > 0) return glued;
  if (form.length < 4 || !form.includes('-', 1) || COMPOUNDS.test(form)) return [];
  const lower = form.toLowerCase();
  // "a t-il": typed without its first hyphen, it is one pronoun.
  if (/^t-(?:ils?|elles?|on)$/.test(lower)) return [];
  const pointer = POINTER.exec(lower);
  if (pointer) return [pointer.index];
  const inverted = INVERTED.exec(lower);
  if (inverted) return inverted.index > 0 && VERB.test(form) ? [inverted.index] : [];
  if (!ENCLITIC.test(lower) || !/^\p{L}[\p{Ll}\p{M}-]*$/u.test(form)) return [];
  const cut: number[] = [];
  const clitic = /-(?:moi|toi|lui|leur|nous|vous|les|le|la|en|y)(?=-|$)/g;
  const head = /(?:-(?:moi|toi|lui|leur|nous|vous|les|le|la|en|y))+$/.exec(lower)!.index;
  clitic.lastIndex = head;
  for (let m = clitic.exec(lower); m; m = clitic.exec(lower)) cut.push(m.index);
  return cut;
}

/** French tokens. @param isWord whether the lexicon has a form, as written */
export function tokenRules(isWord: (form: string) => boolean): TokenRules {
  return { token, cuts, isWord };
}
