import type { Draft } from '../contract.ts';
export interface Hints {
  filename?: string;
  contentType?: string;
}
export function extract(_bytes: Uint8Array, _hints: Hints = {}): Draft {
  throw new Error('x');
}
