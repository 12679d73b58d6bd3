/**
 * A text and all its entities: kind, name and mentions, those with most mentions first. A star marks a
 * place that acts as its government does.
 */
export type EntityCase = [text: string, entities: string[]];
