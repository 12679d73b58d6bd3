import { ADDRESSES, MARKS, type TokenRules, tokenPattern, WORD, WORD_END } from '../tokens.ts';

/** Words that hold an apostrophe and are one word all the same. */
const WHOLE =
  "(?:[Aa]ujourd'hui|AUJOURD'HUI|[Pp]resqu'îles?|[Qq]uelqu'une?s?|QUELQU'UN|[Qq]uelques'une?s?|[Pp]rud'hom\\p{L}+|[Ee]ntr'\\p{L}+|[Gg]rand'\\p{L}+|m'as-tu-vu|rock'n'roll|[Cc]'est-à-dire|qu'en-dira-t-on|[Jj]usqu'au-bouti\\p{L}+)";

/** Abbreviations with a stop, whatever follows. */
const ABBREVIATIONS =
  '(?:MM?|Mme|Mmes|Mlle|Mgr|Mrs?|Ms|Dr|Drs|Pr|Prs|St|Ste|etc|cf|env|tél|bd|boul|apr|av(?=\\. J)|janv|févr|juill?|sept|oct|nov|déc|dép|arr|vs|ndlr|hab|max|min|resp|sté|éd|coll|trad|Inc|Corp|Ltd|Co(?=\\., )|Jr|Sr)';
/** Abbreviations only before a number; elsewhere the word and its stop are two. */
const BEFORE_NUMBER = '(?:art|p|pp|vol|chap|ch|fig|n|nos?|al|t|pl|alin|sect|av|§)';

/** Words that begin a sentence rather than bear an initial's name: "le plan B. Il …". */
const STARTERS =
  '(?:Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Le|La|Les|Un|Une|Des|Du|Ce|Cet|Cette|Ces|Cela|Ça|Son|Sa|Ses|Leur|Leurs|Mais|Et|Ou|Or|Car|Donc|Dans|En|Au|Aux|À|Pour|Par|Sur|Selon|Si|Quand|Avec|Sans|Depuis|Après|Avant|Pourtant|Ainsi|Enfin|Alors|Puis|Aussi)';

const token = tokenPattern([
  ...ADDRESSES,
  // Initials and acronyms with stops: J.-P., U.S.A.; one alone only before a name.
  String.raw`\p{Lu}\.(?:-?\p{Lu}\.){1,8}`,
  String.raw`(?:Ch|Ph|Th|\p{Lu})\.(?=[\s-]?\s?\p{Lu}['\p{Ll}.])(?!\s+(?:${STARTERS}${WORD_END}|(?:Qu|[CDJLMNST])'))`,
  String.raw`(?:i\.e\.|e\.g\.|c\.-à-d\.|J\.-C\.)`,
  String.raw`${ABBREVIATIONS}\.(?!\.)`,
  String.raw`${BEFORE_NUMBER}\.(?=\s?\d)`,
  `[Nn][°º]s?`,
  // Numbers, dates, hours, scores, ordinals: 3,5  14h30  12/05/2020  1er  20e.
  String.raw`\d+(?:[.,:\/-]\d+)*(?:${WORD}+)?`,
  `${WHOLE}${WORD_END}`,
  // Elisions; a closing mark or a space may follow, as in « l' « État » ».
  `(?:[Jj]usqu|JUSQU|[Ll]orsqu|LORSQU|[Pp]uisqu|PUISQU|[Qq]uoiqu|QUOIQU|[Pp]resqu|[Qq]u|QU|[CDJLMNSTÇcdjlmnstç])'`,
  // Words, compounds and names: porte-parole, main-d'œuvre, O'Neill, AT&T, étudiant·es, R&D.
  `${WORD}+(?:-[dl]'${WORD}+|[-'&·]${WORD}+)*`,
  ...MARKS,
]);

/** Compounds that end like a verb with its clitic. */
const COMPOUNDS =
  /^(?:rendez-vous|garde-à-vous|(?:chez|entre|sauf|selon|pour)-(?:moi|toi|nous|vous|lui|elle|elles)|après-vous|faire-le|qu'en-dira-t-on|va-nu-pieds|(?:au|par)-là|m'as-tu-vu|venez-y-voir|je-ne-sais-quoi|laissez-les-vivre|y-en)$/i;
const INVERTED = /-t['-](?:ils?|elles?|on|en|y)$|-(?:ils?|elles?|on|je|tu|ce)$/;
const ENCLITIC =
  /[esztd](?:-(?:moi|toi|lui|leur|nous|vous|les|le|la|en|y))+$|(?:[ai]s|ez|ons|[ea]|ends|ois)(?:-(?:moi|toi|lui|leur|nous|vous|les|le|la|en|y))+$/;

/** Where a verb's clitics are cut off: "a-t-il" 1, "dites-le-moi" 5 and 8. */
function cuts(form: string): number[] {
  if (form.length < 4 || !form.includes('-', 1) || COMPOUNDS.test(form)) return [];
  const lower = form.toLowerCase();
  const inverted = INVERTED.exec(lower);
  if (inverted) return inverted.index > 0 && /^\p{L}[\p{Ll}\p{M}-]*$/u.test(form) ? [inverted.index] : [];
  if (!ENCLITIC.test(lower) || !/^\p{L}[\p{Ll}\p{M}-]*$/u.test(form)) return [];
  const cut: number[] = [];
  const clitic = /-(?:moi|toi|lui|leur|nous|vous|les|le|la|en|y)(?=-|$)/g;
  const head = /(?:-(?:moi|toi|lui|leur|nous|vous|les|le|la|en|y))+$/.exec(lower)!.index;
  clitic.lastIndex = head;
  for (let m = clitic.exec(lower); m; m = clitic.exec(lower)) cut.push(m.index);
  return cut;
}

export const tokenRules: TokenRules = { token, cuts };
