import type { LoadedCategory, LoadedTerm, PersuasionFinding, Technique } from '../types.ts';

/** The techniques that a loaded word is itself an instance of, by what kind of charge it carries. */
const TECHNIQUE: Partial<Record<LoadedCategory, Technique>> = {
  delegitimising_label: 'name_calling_labeling',
  intensifier: 'exaggeration_minimisation',
  euphemism: 'exaggeration_minimisation',
  fear: 'appeal_to_fear_prejudice',
};

/** Persuasion techniques (Piskorski et al. 2023) that single words carry; all of them are experimental. */
export function findPersuasion(loaded: readonly LoadedTerm[]): PersuasionFinding[] {
  return loaded.map(({ start, end, category, strength, voice, attribution }) => ({
    start,
    end,
    technique: TECHNIQUE[category] ?? 'loaded_language',
    score: strength,
    voice,
    attribution,
    experimental: true,
  }));
}
