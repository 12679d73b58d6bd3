import { useReducedMotion } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { spansOf } from '../../server/analysis/summaries/spans.ts';
import type { ReadParagraph, Span } from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import { type Mark, marksOf, neighbour } from '../shapes/findings.ts';
import { cut, distribute } from '../shapes/segments.ts';
import { MarginNotes } from './margin-notes.tsx';
import marksCss from './marks.module.css';
import { useReading } from './reading-context.ts';
import styles from './reading-text.module.css';

/** What is not found in the text but shown in it: the passages of the open score, the place pointed at. */
type Pointer = Span & { finding: null; look: 'spot' | 'at' };

/** The article's text under its layers, with notes beside each paragraph where there is room. */
export function ReadingText() {
  const { t } = useWords();
  const { article, analysis, findings, layers, at, jumps, jump, score } = useReading();
  const root = useRef<HTMLDivElement>(null);
  const still = useReducedMotion();
  const shown = useMemo(() => findings.filter(({ layer }) => layers.includes(layer)), [findings, layers]);
  const { paragraphs } = analysis;
  const marks = useMemo(() => distribute(paragraphs, marksOf(shown)), [paragraphs, shown]);
  const pointers = useMemo(() => {
    const spots = score ? spansOf(score, analysis) : [];
    return distribute(paragraphs, [
      ...spots.map((span): Pointer => ({ ...span, finding: null, look: 'spot' })),
      ...(at ? [{ ...at, finding: null, look: 'at' } satisfies Pointer] : []),
    ]);
  }, [paragraphs, score, analysis, at]);
  const notes = useMemo(() => Map.groupBy(shown, ({ paragraph }) => paragraph), [shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `jumps` asks for the same place again
  useEffect(() => {
    const found = [...(root.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
    found[0]?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    for (const part of found) {
      part.classList.remove(marksCss.flash!);
      void part.offsetWidth;
      part.classList.add(marksCss.flash!);
    }
  }, [at?.start, at?.end, jumps, still]);

  const click = ({ target }: MouseEvent): void => {
    const part = (target as HTMLElement).closest<HTMLElement>('[data-finding]');
    const finding = shown.find(({ id }) => id === part?.dataset.finding);
    const offset = Number(part?.dataset.start);
    const span =
      finding?.spans.find(({ start, end }) => offset >= start && offset < end) ?? finding?.spans[0];
    if (finding && span && !window.getSelection()?.toString()) jump(span, finding.layer);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (!step) return;
    const next = neighbour(shown, at, step);
    if (next) jump(next.spans[0]!, next.layer);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the notes beside the text are its keyboard way in
    <div ref={root} className={styles.text} onClick={click} onKeyDown={keys} lang={article.lang}>
      <p className={styles.help} id="text-help">
        {t('article.textHelp')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: J and K act inside it */}
      <section tabIndex={0} aria-label={t('article.text')} aria-describedby="text-help">
        {paragraphs.map((paragraph, i) => (
          <div key={paragraph.start} className={styles.row} data-role={paragraph.role}>
            <Paragraph text={article.text} paragraph={paragraph} marks={marks[i]!} pointers={pointers[i]!} />
            <MarginNotes findings={notes.get(i) ?? []} length={paragraph.end - paragraph.start} />
          </div>
        ))}
      </section>
    </div>
  );
}

interface ParagraphProps {
  text: string;
  paragraph: ReadParagraph;
  marks: Mark[];
  pointers: Pointer[];
}

/** Drawn again only where its own marks change: an article may have thousands of paragraphs. */
const Paragraph = memo(function Paragraph({ text, paragraph, marks, pointers }: ParagraphProps) {
  const { t, lang } = useWords();
  const Tag = paragraph.role === 'heading' ? 'h2' : 'p';
  const leftOut = paragraph.role === 'byline' || paragraph.role === 'boilerplate';
  return (
    <div className={styles.cell}>
      <Tag className={styles.paragraph}>
        {cut<Mark | Pointer>(paragraph, [...marks, ...pointers]).map(({ start, end, marks: over }) => {
          const words = text.slice(start, end);
          if (over.length === 0) return words;
          const owner = over.findLast(({ finding }) => finding !== null);
          const first = over.some((mark) => mark.look === 'content' && mark.start === start);
          return (
            <span
              key={start}
              className={[...over.map(({ look }) => marksCss[look]), first && marksCss.first]
                .filter(Boolean)
                .join(' ')}
              data-start={start}
              data-finding={owner?.finding}
              data-at={over.some(({ look }) => look === 'at') || undefined}
            >
              {words}
            </span>
          );
        })}
      </Tag>
      {leftOut && (
        <p className={styles.leftOut} lang={lang}>
          {t(`paragraphs.${paragraph.role}`)} · {t('article.leftOut')}
        </p>
      )}
    </div>
  );
});
