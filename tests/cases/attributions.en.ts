import type { AttributionCase } from './attributions.ts';
import { cases as acts } from './attributions-acts.en.ts';
import { cases as holders } from './attributions-holders.en.ts';
import { cases as nothing } from './attributions-nothing.en.ts';
import { cases as quoted } from './attributions-quoted.en.ts';
import { cases as told } from './attributions-told.en.ts';

export const cases: AttributionCase[] = [...quoted, ...told, ...acts, ...holders, ...nothing];
