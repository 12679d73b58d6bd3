import { useState } from 'react';
import type { Span } from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import type { Layer } from '../shapes/layers.ts';
import { lightOfSpans } from '../shapes/moved.ts';
import { lighting } from './article-light.ts';
import styles from './panels.module.css';
import { excerpt, useReading } from './reading-context.ts';

const FEW = 12;

/** Stretches of the text as a list; a click shows each in its place, pointing lights it. */
export function Passages({
  spans,
  layer,
  beside,
}: {
  spans: Span[];
  layer?: Layer;
  beside?: (i: number) => string;
}) {
  const { t } = useWords();
  const { article, jump, at, lights } = useReading();
  const [all, setAll] = useState(false);
  const shown = all ? spans : spans.slice(0, FEW);
  return (
    <>
      <ul className={styles.passages}>
        {shown.map((span, i) => (
          <li key={`${span.start}-${span.end}-${beside?.(i) ?? ''}`}>
            <button
              type="button"
              className={styles.passage}
              aria-current={(at?.start === span.start && at.end === span.end) || undefined}
              {...lighting(lights, () => lightOfSpans([span]))}
              onClick={() => jump(span, layer)}
            >
              <span lang={article.lang}>{excerpt(article.text, span)}</span>
              {beside && <small>{beside(i)}</small>}
            </button>
          </li>
        ))}
      </ul>
      {spans.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('article.scores.all')} ({spans.length})
        </button>
      )}
    </>
  );
}
