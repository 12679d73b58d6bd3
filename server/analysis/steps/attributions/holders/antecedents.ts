import type { Gender } from '../../../languages/names.ts';
import type { Doc, HolderKind, HolderRole, KnownEntity, Mention, Span } from '../../../types.ts';
import { firstStartingFrom, lastStartingBy, spanAt } from '../../spans.ts';

/** Who may be taken up by a pronoun or a noun: someone or something that can speak. */
export interface Actor {
  name: string;
  kind: HolderKind;
  role: HolderRole;
  gender: Gender;
  plural: boolean;
  entity: KnownEntity | null;
}

/** One place where an actor is spoken of. */
export interface Told extends Span {
  actor: Actor;
  weight: number;
}

/** What a place in a text is worth to who is named there (Lappin & Leass 1994), set by hand. */
export const WEIGHT = { source: 3, subject: 2.4, plain: 1, oblique: 0.6, quoted: 0.1 };
/** What is left of a weight one sentence of the outlet's later. */
const DECAY = 0.55;
const FARTHEST = 6;
const MOST_MENTIONS = 120;

/** How salient each actor is at a place: what was said of whom shortly before, subjects and sources above all. */
export class Antecedents {
  private readonly sentences: Doc['sentences'];
  /** How many sentences of the outlet's own begin before each sentence. */
  private readonly own: Int32Array;
  private readonly told: readonly Told[];
  private readonly sources: Told[] = [];

  /** @param told in the order of the text */
  constructor({ sentences, quotes }: Pick<Doc, 'sentences' | 'quotes'>, told: readonly Told[]) {
    this.sentences = sentences;
    this.told = told;
    this.own = new Int32Array(sentences.length);
    const outer = quotes.filter((q) => q.depth === 0);
    let count = 0;
    sentences.forEach((s, i) => {
      const quote = spanAt(outer, s.start);
      // A sentence that a quotation goes on through does not put what was before it farther away.
      if (!quote || quote.start === s.start) count++;
      this.own[i] = count;
    });
  }

  /** A source that was resolved counts for more than another mention. */
  speaks(actor: Actor, { start, end }: Span): void {
    let i = this.sources.length;
    while (i > 0 && this.sources[i - 1]!.start > start) i--;
    this.sources.splice(i, 0, { actor, start, end, weight: WEIGHT.source });
  }

  /** The most salient actor before `at` whom `fitness` lets be, each weighed by what it gives; undefined where none is. */
  best(at: number, fitness: (actor: Actor) => number, farthest = FARTHEST): Actor | undefined {
    const scores = new Map<Actor, number>();
    const here = this.own[lastStartingBy(this.sentences, at)] ?? 0;
    const weigh = (told: readonly Told[]) => {
      let last = lastStartingBy(told, at - 1);
      for (let n = 0; last >= 0 && n < MOST_MENTIONS; last--, n++) {
        const { actor, start, end, weight } = told[last]!;
        if (end > at) continue;
        const distance = here - (this.own[lastStartingBy(this.sentences, start)] ?? 0);
        if (distance > farthest) break;
        const fits = fitness(actor);
        if (fits > 0)
          scores.set(actor, (scores.get(actor) ?? 0) + weight * fits * DECAY ** Math.max(0, distance));
      }
    };
    weigh(this.told);
    weigh(this.sources);
    let best: Actor | undefined;
    let most = 0;
    for (const [actor, score] of scores)
      if (score > most) {
        best = actor;
        most = score;
      }
    return best;
  }

  /** The actor named last before `at` whom `fitness` lets be. */
  latest(at: number, fitness: (actor: Actor) => number): Actor | undefined {
    let last = lastStartingBy(this.told, at - 1);
    for (let n = 0; last >= 0 && n < MOST_MENTIONS; last--, n++)
      if (fitness(this.told[last]!.actor) > 0) return this.told[last]!.actor;
    return undefined;
  }

  /** Where a text opens with a noun ("le ministre …"), the first that it fits of those whom it goes on to name. */
  firstAfter(at: number, fitness: (actor: Actor) => number, farthest: number): Actor | undefined {
    const here = this.own[lastStartingBy(this.sentences, at)] ?? 0;
    if (here > farthest) return undefined;
    for (let i = firstStartingFrom(this.told, at); i < this.told.length; i++) {
      const { actor, start } = this.told[i]!;
      if ((this.own[lastStartingBy(this.sentences, start)] ?? 0) > here + farthest) return undefined;
      if (fitness(actor) > 0) return actor;
    }
    return undefined;
  }
}

/** The person whom the entities have a pronoun that ends at `end` stand for. */
export function joinedAt(
  mentions: readonly (Mention & { entity: KnownEntity })[],
  end: number,
): KnownEntity | undefined {
  const mention = mentions[lastStartingBy(mentions, end - 1)];
  return mention?.by === 'pronoun' && mention.end === end ? mention.entity : undefined;
}
