import { isComma } from '../../phrases.ts';
import type { FoundCue } from './cues.ts';
import { contentBetween, contentTo, type Reach, type Report } from './report.ts';
import { isOfFirstPerson } from './subjects.ts';

/** "Comme l’a dit X, …", "…, as X put it": the clause that it is put beside is X's. */
export function reportOfLikeness(cue: FoundCue, reach: Reach): Report | null {
  const { doc, phrases, grammar, from, to } = reach;
  const { tokens } = doc;
  let opener = cue.first - 1;
  while (
    opener >= from &&
    !phrases.is(opener, grammar.likenesses) &&
    !/^(?:VERB|AUX|PUNCT)$/.test(tokens[opener]!.upos)
  )
    opener--;
  if (opener < from || !phrases.is(opener, grammar.likenesses)) return null;
  const isInverted = opener === cue.first - 1;
  const source = isInverted ? phrases.startingAt(cue.last, to) : phrases.subjectBefore(cue.first, opener + 1);
  if (!source || isOfFirstPerson(source, cue, reach)) return null;
  let end = Math.max(cue.last, source.last);
  while (end < to && !isComma(tokens[end])) end++;
  const opens = !tokens.slice(from, opener).some((t) => t.word && t.upos !== 'CCONJ' && t.upos !== 'ADV');
  if (!opens && !isComma(tokens[opener - 1])) return null;
  const content = [
    ...(opens ? [] : contentBetween(tokens[from]!.start, tokens[opener - 1]!.start, reach)),
    ...(end + 1 < to ? contentTo(tokens[end + 1]!.start, reach) : []),
  ];
  return content.length > 0 ? { source, cue, entry: cue.entry, content, sameHolder: false } : null;
}
