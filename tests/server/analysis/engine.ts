import { loadEngine } from '../../../server/resources.ts';

/** One engine for a test file: reading lexicons and weights takes longer than most tests. */
export const engine = await loadEngine();
