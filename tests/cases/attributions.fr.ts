import type { AttributionCase } from './attributions.ts';
import { cases as acts } from './attributions-acts.fr.ts';
import { cases as holders } from './attributions-holders.fr.ts';
import { cases as nothing } from './attributions-nothing.fr.ts';
import { cases as quoted } from './attributions-quoted.fr.ts';
import { cases as told } from './attributions-told.fr.ts';

export const cases: AttributionCase[] = [...quoted, ...told, ...acts, ...holders, ...nothing];
