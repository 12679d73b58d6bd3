import {
  FRAMES,
  GENRES,
  HOLDER_KINDS,
  SENTENCE_LABELS,
  STANCES,
  TECHNIQUES,
} from '../../server/analysis/types.ts';
import type { Task } from '../../server/evaluation/tasks.ts';
import type { T } from '../messages/words.ts';
import { measureKey } from '../shapes/method.ts';

/** What a measure is called; one that has no words goes by its name on the command line. */
export function measureName(t: T, measure: string): string {
  const key = measureKey(measure);
  return key ? t(`evaluation.measures.${key}.name`) : measure;
}

/** What a task's label is called; what is no label is words of the text, or a name, and stays as it is. */
export function labelName(t: T, task: Task, code: string): string {
  const among = <C extends string>(codes: readonly C[], word: (known: C) => string): string => {
    const known = codes.find((each) => each === code);
    return known ? word(known) : code;
  };
  switch (task) {
    case 'sentences':
      return among(SENTENCE_LABELS, (label) => t(`sentences.${label}`));
    case 'genre':
      return among(GENRES, (label) => t(`genres.${label}`));
    case 'stance':
      return among(STANCES, (label) => t(`stances.${label}`));
    case 'frames':
      return among(FRAMES, (label) => t(`frames.${label}.name`));
    case 'holderKind':
      return among(HOLDER_KINDS, (label) => t(`holderKinds.${label}.name`));
    case 'loadedVoice':
      return among(['outlet', 'source'], (label) => t(`voices.${label}`));
    case 'quotesASource':
      return among(['true', 'false'], (label) => t(label === 'true' ? 'method.yes' : 'method.no'));
    case 'persuasion':
      return among(TECHNIQUES, (label) => t(`techniques.${label}`));
    default:
      return code;
  }
}
