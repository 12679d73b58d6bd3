import type { Attribution, HolderKind } from '../../analysis/types.ts';
import { accuracy, type Item, item, type Scores } from '../result.ts';
import { hull, meet, placeOf, wordsOf } from '../spans.ts';
import type { Cause } from '../tasks.ts';
import { shareWord } from '../words.ts';
import type { GoldAttribution, MatchedDocument } from './attributions.ts';

/** An attribution whose holder was named by the annotators. */
export interface HeldAttribution extends GoldAttribution {
  holder: string | null;
  kind: HolderKind;
}

/** Whose words they are, in the attributions that were found: the holder by a word of the name, and the kind of holder. */
export function scoreHolders(documents: readonly MatchedDocument<HeldAttribution>[]): Scores {
  const pairs = documents.map(pairsOf);
  const kinds = pairs.map((found) => found.map(({ predicted, gold }) => kindOf(predicted) === gold.kind));
  const holders = pairs.map((found) => found.map(({ predicted, gold }) => isHolder(predicted, gold)));
  return {
    measures: [accuracy('holder.accuracy', 'holder', holders), accuracy('holder.kind', 'holderKind', kinds)],
    items: pairs.map((found) =>
      found.flatMap(({ predicted, gold }): Item[] => {
        const at = gold.source[0] ?? hull(gold.content);
        const right = isHolder(predicted, gold);
        const got = predicted.source?.name ?? predicted.source?.text ?? null;
        return [
          item('holder', at, gold.holder, got, () => why(predicted, gold), { right }),
          item('holderKind', at, gold.kind, kindOf(predicted), () => {
            if (kindOf(predicted) === 'implicit') return 'holder_missing';
            return right ? 'kind_other' : 'holder_other';
          }),
        ];
      }),
    ),
    forecasts: {},
  };
}

/** The same where holders were not named but marked in the text: right where the engine's source meets them, or both have none. */
export function scoreSources(documents: readonly MatchedDocument[]): Scores {
  const pairs = documents.map(pairsOf);
  return {
    measures: [
      accuracy(
        'source.accuracy',
        'holder',
        pairs.map((found) => found.map(({ predicted, gold }) => isSource(predicted, gold))),
      ),
    ],
    items: pairs.map((found, d) =>
      found.map(({ predicted, gold }) => {
        const at = gold.source[0] ?? hull(gold.content);
        const got = predicted.source?.text ?? predicted.source?.name ?? null;
        return item(
          'holder',
          at,
          gold.source.length > 0 ? wordsOf(documents[d]!.text, gold.source) : null,
          got,
          () => why(predicted, gold),
          {
            right: isSource(predicted, gold),
          },
        );
      }),
    ),
    forecasts: {},
  };
}

function pairsOf<G extends GoldAttribution>({ gold, predicted, matches }: MatchedDocument<G>) {
  return matches.map((each) => ({ predicted: predicted[each.predicted]!, gold: gold[each.gold]! }));
}

function kindOf({ source }: Attribution): HolderKind {
  return source?.kind ?? 'implicit';
}

function isHolder({ source }: Attribution, { holder, kind }: HeldAttribution): boolean {
  if (kind === 'implicit')
    return source === null || source.kind === 'implicit' || shareWord(source.name, holder);
  return source !== null && shareWord(`${source.name ?? ''} ${source.text ?? ''}`, holder);
}

function isSource({ source }: Attribution, gold: GoldAttribution): boolean {
  const spans = placeOf(source);
  if (spans.length === 0 || gold.source.length === 0) return spans.length === gold.source.length;
  return spans.some((span) => gold.source.some((each) => meet(each, span)));
}

function why({ source }: Attribution, gold: GoldAttribution): Cause {
  if (source === null || source.kind === 'implicit') return 'holder_missing';
  const isThere = placeOf(source).some((span) => gold.source.some((each) => meet(each, span)));
  return isThere ? 'holder_not_resolved' : 'holder_other';
}
