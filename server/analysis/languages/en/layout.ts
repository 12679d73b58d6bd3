import type { LayoutWords } from '../grammar.ts';

/** What in English press pages is not the article: bylines, appeals, links, legal lines. */
export const layout: LayoutWords = {
  byline:
    /^(?:by|words by|reported by|written by|interview by|as told to)\s*:?\s+\p{Lu}|^(?:staff|staff writer|staff reporter|associated press|the associated press|ap|reuters|afp|editorial board|the editorial board)(?:\s*[,/&|].*)?$|^(?:published|updated|last updated|posted)\b.{0,60}\d/iu,
  boilerplate: {
    whole:
      /^(?:read (?:more|also|next|the full)|see also|more on|related(?: (?:stories|articles|content))?|photos?|image|picture|credit|©|copyright|subscribe|sign up|follow us|share|comments?|advertisement|tags?|topics)(?:\s*[:–—|©]|\s*$|\s+(?:to|for|on|this|our|us)\b)|all rights reserved|^https?:\/\/\S+$/iu,
    strong:
      /did you (?:like|enjoy) this (?:article|story)|make a (?:donation|contribution)|donate (?:now|today|here)|support (?:our|independent|the) (?:journalism|work|newsroom|reporting)|your (?:support|donation)|generosity of (?:its|our) readers|tax[- ]deductible|subscribe (?:to|now|today)|sign up (?:for|to)|we use cookies|accept cookies|share this (?:article|story)|may not be (?:published|reproduced)|thank you for your support|follow (?:us|him|her|me) on|is a (?:staff|freelance) (?:writer|reporter)/g,
    weak: /non-?profit|newsletter|cookies|readers|\bfree\b|donat(?:e|ion)s?|\bsupport\b|subscri(?:be|ber|ption)s?|funding|independent|advertising|social media|click here|email address|inbox/g,
  },
};
