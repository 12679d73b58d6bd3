import type { SentenceRules } from '../sentences.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const sentenceRules: SentenceRules = {
  starters: set(
    "the a an it he she they we i you this that these those but and or so in on at for from if when while as after before his her its their our my there then yet still now not no what who why how where some many most both since despite although though although because with by to it's he's she's they're we're i'm that's there's however meanwhile also later earlier last asked one another under during according",
  ),
  closing: set('etc. a.m. p.m. ph.d.'),
  says: set(
    'said says asked asks told tells wrote writes tweeted added adds replied responded answered shouted wondered continued exclaimed',
  ),
};
