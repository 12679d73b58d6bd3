/** Keys that do something, for a list of them: what they do is the key of a message. */
export interface Shortcut {
  keys: readonly string[];
  does: string;
  where: 'article' | 'everywhere';
}

/** Every key that the pages listen to. */
export const KEYS = [
  { keys: ['?'], does: 'common.keys.help', where: 'everywhere' },
  { keys: ['/'], does: 'common.keys.search', where: 'everywhere' },
  { keys: ['Tab'], does: 'common.keys.tab', where: 'everywhere' },
  { keys: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4'], does: 'article.keys.layers', where: 'article' },
  { keys: ['J', 'K'], does: 'article.keys.findings', where: 'article' },
  { keys: ['Esc'], does: 'article.keys.leave', where: 'article' },
] as const satisfies readonly Shortcut[];
