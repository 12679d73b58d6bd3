/** Keys that do something, for a list of them: what they do is the key of a message. */
export interface Shortcut {
  keys: readonly string[];
  does: string;
  where: 'article' | 'check' | 'everywhere';
}

/** Every key that the pages listen to. */
export const KEYS = [
  { keys: ['?'], does: 'common.keys.help', where: 'everywhere' },
  { keys: ['/'], does: 'common.keys.search', where: 'everywhere' },
  { keys: ['Tab'], does: 'common.keys.tab', where: 'everywhere' },
  { keys: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4'], does: 'article.keys.layers', where: 'article' },
  { keys: ['J', 'K'], does: 'article.keys.findings', where: 'article' },
  { keys: ['Esc'], does: 'article.keys.leave', where: 'article' },
  { keys: ['1', '2', '3', '4', '5'], does: 'check.keys.code', where: 'check' },
  { keys: ['←', '→'], does: 'check.keys.move', where: 'check' },
] as const satisfies readonly Shortcut[];
