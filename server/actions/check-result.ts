import type { Orm } from '../../db/client.ts';
import {
  type CodedSentence,
  codedSentences,
  readAttributions,
  readSentences,
} from '../../db/queries/coded-sentences.ts';
import { engineRead } from '../../db/queries/engines.ts';
import { getCheck } from '../../db/queries/list-checks.ts';
import { snapshot } from '../../db/snapshot.ts';
import type { CheckCode, CheckResult } from '../contract/check.ts';
import { CadrageError } from '../errors.ts';
import {
  attributionFigures,
  type MarkedSentence,
  marksAgree,
  marksWithin,
} from '../evaluation/own-attributions.ts';
import { type LabelledSentence, sentenceFigures } from '../evaluation/own-sentences.ts';
import { closestTo, meet } from '../evaluation/spans.ts';
import { type CheckKind, FEWEST_CODED } from '../vocabulary.ts';
import type { ActionContext } from './context.ts';

/** A coded sentence with what the engine says of it, in the same terms. */
type Compared = CodedSentence & { said: CheckCode };

/**
 * How well the current engine reads the sentences that were coded. With fewer than FEWEST_CODED there is no figure, and
 * nothing of what the engine says; of sentences that are not coded, or set aside as unsure, there never is.
 * @throws CadrageError `not_found`
 */
export function checkResult({ db }: Pick<ActionContext, 'db'>, id: string): Promise<CheckResult> {
  return snapshot(db, async (orm) => {
    const check = await getCheck({ orm }, id);
    if (!check) throw new CadrageError('not_found');
    const coded = await codedSentences(orm, id);
    const compared = await READ[check.kind](orm, coded);
    const enough = compared.length >= FEWEST_CODED;
    return {
      check,
      engine: await engineRead(orm),
      n: compared.length,
      articles: new Set(compared.map(({ article }) => article.id)).size,
      unread: coded.length - compared.length,
      sentences: enough && check.kind === 'sentences' ? sentenceFigures(compared.map(labelled)) : null,
      attributions: enough && check.kind === 'attributions' ? attributionFigures(compared.map(marked)) : null,
      disagreements: enough ? compared.filter(AT_ODDS[check.kind]).map(disagreement) : [],
    };
  });
}

const READ: Record<CheckKind, (orm: Orm, coded: CodedSentence[]) => Promise<Compared[]>> = {
  async sentences(orm, coded) {
    const read = await readSentences(orm, articlesOf(coded));
    return coded.flatMap((sentence) => {
      // Another engine may divide the text elsewhere.
      const closest = closestTo(sentence, read.get(sentence.article.id) ?? []);
      return closest && meet(closest, sentence) ? [{ ...sentence, said: closest.label }] : [];
    });
  },
  async attributions(orm, coded) {
    const read = await readAttributions(orm, articlesOf(coded));
    return coded.flatMap((sentence) => {
      const rows = read.get(sentence.article.id);
      // An article without attributions has one row all the same: it was read.
      const found = rows?.flatMap(({ content, source }) => (content ? [{ content, source }] : []));
      return found ? [{ ...sentence, said: marksWithin(sentence, found) }] : [];
    });
  },
};

const AT_ODDS: Record<CheckKind, (sentence: Compared) => boolean> = {
  sentences: ({ code, said }) => code !== said,
  attributions: (sentence) => !marksAgree(marked(sentence)),
};

function articlesOf(coded: CodedSentence[]): string[] {
  return [...new Set(coded.map(({ article }) => article.id))];
}

// The route lets no code in that is not one of the check's kind.
const labelled = ({ article, code, said }: Compared) =>
  ({ article: article.id, coded: code, said }) as LabelledSentence;
const marked = ({ article, code, said }: Compared) =>
  ({ article: article.id, coded: code, said }) as MarkedSentence;

function disagreement({ article, code, said, position, start, end }: Compared) {
  const { id, title, outlet, date, text } = article;
  return {
    ...{ position, start, end, title, outlet, date, said },
    article: id,
    text: text.slice(start, end),
    coded: code,
  };
}
