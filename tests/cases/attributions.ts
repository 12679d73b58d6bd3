/** One row: a text and the attributions a careful reader finds in it, as words of the text. */
export interface AttributionCase {
  text: string;
  /** Each as `source | cue | content // content`, with what is left out empty. */
  said: string[];
  /** Canonical names, where they differ from the source's words, in the same order. */
  holders?: string[];
  kinds?: string[];
  roles?: string[];
  stances?: string[];
  types?: string[];
  scare?: string[];
}
