import type { Gender, NameWords } from '../../../languages/names.ts';
import type { Range } from '../../../syntax.ts';
import type { HolderEntry, HolderRole, KnownEntity, Match } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import type { Actor, Antecedents } from './antecedents.ts';
import type { Cast } from './cast.ts';
import { areAlike } from './roles.ts';
import { AGE, type Titles } from './titles.ts';

/** Within how many sentences a noun takes up a person whom the text has not called so. */
const NEAR = 3;
/** … and an institution of its kind. */
const FAR = 40;
/** At the head of a text, within how many sentences follows the name of one told of by a noun first. */
const AHEAD = 3;
/** Of someone whose gender nothing shows. */
const UNSHOWN = 0.5;

/** Whom or what a definite noun takes up: "le ministre de l'Intérieur", "la plaignante", "the company". */
export class Descriptions {
  private readonly titles: Titles;
  private readonly antecedents: Antecedents;
  private readonly cast: Cast;
  private readonly words: NameWords;

  constructor(titles: Titles, antecedents: Antecedents, cast: Cast, words: NameWords) {
    this.titles = titles;
    this.antecedents = antecedents;
    this.cast = cast;
    this.words = words;
  }

  /**
   * The person whom the text calls so; failing him, one told of by the same noun alone; failing both, the
   * most salient person whom nothing forbids to be called so.
   */
  person(range: Range, at: number): Actor | undefined {
    const said = this.titles.read(range);
    if (!said) return undefined;
    const { head, noun } = said;
    const gender = this.cast.genderOf(range.first, noun ? noun.last - 1 : range.first);
    const agrees = (person: KnownEntity) =>
      gender === null || person.gender === null || person.gender === gender;
    const bearer = this.titles.bearer(said, at, agrees);
    if (bearer) return this.cast.ofEntity(bearer);
    // "the source" is one of "Republican sources".
    const alone =
      this.cast.calledBy(head, false) ??
      (noun?.entry.role === 'anonymous' ? this.cast.calledBy(head, true) : undefined);
    const before = this.antecedents.best(at, (actor) => (actor === alone ? 1 : 0), FAR);
    if (before) return before;
    if (!noun && head !== AGE) return undefined;
    const mayBe = (actor: Actor) => this.mayBe(actor, head, noun, gender);
    const found =
      this.antecedents.best(at, mayBe, head === AGE ? 2 * NEAR : NEAR) ??
      this.antecedents.firstAfter(at, mayBe, AHEAD);
    // Called so once, he may be called so again from farther away.
    if (found?.entity && noun) this.titles.learn(found.entity, noun, range);
    return found;
  }

  /** How well someone fits a noun that the text has called nobody by. */
  private mayBe(actor: Actor, head: string, noun: Match<HolderEntry> | undefined, gender: Gender): number {
    const { kind, entity } = actor;
    if (kind !== 'person' || entity === null) return 0;
    if (gender !== null && entity.gender !== null && gender !== entity.gender) return 0;
    if (this.titles.areTwo(entity, head)) return 0;
    const roles = this.titles.of(entity).map((c) => c.role);
    if (noun && !this.isCompatible(noun.entry.role, head, roles)) return 0;
    return gender === null || entity.gender !== null ? 1 : UNSHOWN;
  }

  /** A judge or a lawyer whom the text has not named is somebody else than the man it tells of. */
  private isCompatible(role: HolderRole, head: string, roles: readonly HolderRole[]): boolean {
    if (this.words.relatives.has(head)) return false;
    if (role === 'citizen' || role === 'other') return true;
    const known = roles.filter((r) => r !== 'other');
    if (role === 'police_and_justice' || role === 'media' || role === 'anonymous')
      return known.includes(role);
    return known.length === 0 || known.some((r) => areAlike(r, role));
  }

  /** The organisation named with the noun ("l'agence" for "Agence régionale de santé"), or of its kind ("the paper"). */
  institution({ entry }: Match<HolderEntry>, at: number): Actor | undefined {
    const [head] = entry.lemma.split(' ');
    const noun = this.words.headIsLast ? entry.lemma.split(' ').at(-1)! : head!;
    if (this.words.standalone.has(noun)) return undefined;
    const list = this.words.resumptive.get(noun);
    return this.antecedents.best(
      at,
      ({ entity }) => {
        const isCountry = entity?.kind === 'place' && entity.list === 'countries';
        if (!isCountry && entity?.kind !== 'organisation') return 0;
        if (
          folded(entity.name)
            .split(/[\s'’-]+/)
            .includes(noun)
        )
          return 1;
        // A prefecture is no agency: institutions are taken up by their own noun alone.
        return list !== undefined && list !== 'institutions' && entity.list === list ? 1 : 0;
      },
      FAR,
    );
  }
}
