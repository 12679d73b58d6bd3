import { useReducedMotion } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { spansOf } from '../../server/analysis/summaries/spans.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { type Finding, isAt, marksOf, neighbour } from '../shapes/findings.ts';
import { lightOfFinding } from '../shapes/moved.ts';
import { distribute } from '../shapes/segments.ts';
import { holderOf, looksOf } from '../shapes/sources.ts';
import { hovers } from './article-light.ts';
import { Paragraph, type Pointer } from './article-paragraph.tsx';
import { useTextLight } from './article-text-light.ts';
import { MarginNotes } from './margin-notes.tsx';
import marksCss from './marks.module.css';
import { wording } from './note.tsx';
import { useReading } from './reading-context.ts';
import styles from './reading-text.module.css';

/** The article's text under its layers, with notes beside each paragraph where there is room. */
export function ReadingText() {
  const { t } = useWords();
  const { article, analysis, findings, voices, layers, at, jumps, jump, hear, score, lights } = useReading();
  const root = useRef<HTMLDivElement>(null);
  const still = useReducedMotion();
  const shown = useMemo(() => findings.filter(({ layer }) => layers.includes(layer)), [findings, layers]);
  const { paragraphs } = analysis;
  const looks = useMemo(() => looksOf(voices), [voices]);
  const marks = useMemo(() => distribute(paragraphs, marksOf(shown, looks)), [paragraphs, shown, looks]);
  const pointers = useMemo(() => {
    const spots = score ? spansOf(score, analysis) : [];
    return distribute(paragraphs, [
      ...spots.map((span): Pointer => ({ ...span, finding: null, look: 'spot' })),
      ...(at ? [{ ...at, finding: null, look: 'at' } satisfies Pointer] : []),
    ]);
  }, [paragraphs, score, analysis, at]);
  const notes = useMemo(() => Map.groupBy(shown, ({ paragraph }) => paragraph), [shown]);
  const drawn = useMemo(() => ({ marks, pointers }), [marks, pointers]);
  useTextLight(root, lights, paragraphs, drawn);

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

  const under = (target: EventTarget): { finding: Finding; offset: number } | undefined => {
    const part = (target as HTMLElement).closest<HTMLElement>('[data-finding]');
    const finding = part && shown.find(({ id }) => id === part.dataset.finding);
    return finding ? { finding, offset: Number(part.dataset.start) } : undefined;
  };
  const click = ({ target }: MouseEvent): void => {
    const found = under(target);
    if (!found || window.getSelection()?.toString()) return;
    const { finding, offset } = found;
    const span = finding.spans.find(({ start, end }) => offset >= start && offset < end) ?? finding.spans[0];
    const holder = finding.kind === 'attribution' ? holderOf(voices, finding.place) : undefined;
    if (span && holder) hear(holder, span);
    else if (span) jump(span, finding.layer);
  };
  const lit = useRef<string>(undefined);
  const point = (event: PointerEvent): void => {
    if (!hovers(event)) return;
    const found = under(event.target)?.finding;
    if (found?.id === lit.current) return;
    lit.current = found?.id;
    // The notes beside the text light by themselves.
    if ((event.target as HTMLElement).closest('button')) return;
    lights.hover(found ? lightOfFinding(found, analysis) : null);
  };
  const leave = (): void => {
    if (lit.current !== undefined) lights.hover(null);
    lit.current = undefined;
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
    <div
      ref={root}
      className={styles.text}
      onClick={click}
      onKeyDown={keys}
      onPointerOver={point}
      onPointerLeave={leave}
      lang={article.lang}
    >
      <p className={styles.help} id="text-help">
        {t('article.textHelp')}
      </p>
      <Told shown={shown} />
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

/** Tells a screen reader which finding the keys have come to. */
function Told({ shown }: { shown: Finding[] }) {
  const { t, lang } = useWords();
  const { article, at, jumps } = useReading();
  const here = jumps > 0 ? shown.findIndex((finding) => isAt(finding, at)) : -1;
  const finding = shown[here];
  return (
    <p role="status" className={styles.told} lang={lang}>
      {finding &&
        t('article.notes.told', {
          n: whole(here + 1, lang),
          total: whole(shown.length, lang),
          what: Object.values(wording(finding, article.text, t)).join(', '),
        })}
    </p>
  );
}
