import type { SentenceRules } from '../sentences.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const sentenceRules: SentenceRules = {
  starters: set(
    "the a an it he she they we i you this that these those but and or so in on at for from if when while as after before his her its their our my there then yet still now not no what who why how where some many most both since despite although though although because with by to it's he's she's they're we're i'm that's there's however meanwhile also later earlier last asked one another under during according",
  ),
  closing: set('etc. a.m. p.m. ph.d.'),
  leading: set(
    'mr. mrs. ms. mx. messrs. dr. drs. prof. sen. sens. rep. reps. gov. govs. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. pres. rev. fr. hon. supt. det. insp. st. mt. ft. atty. amb. dir. treas. v. vs. cf. approx.',
  ),
  following: set(
    'monday tuesday wednesday thursday friday saturday sunday et est edt pt pst pdt ct cst cdt mt mst gmt utc bst eastern pacific central mountain',
  ),
  says: set(
    'said says asked asks told tells wrote writes tweeted added adds replied responded answered shouted wondered continued exclaimed demanded quipped joked snapped insisted recalled explained declared cried screamed yelled inquired mused whispered recalls explains insists',
  ),
};
