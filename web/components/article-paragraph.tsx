import { memo } from 'react';
import type { ReadParagraph, Span } from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import type { Mark } from '../shapes/findings.ts';
import { cut } from '../shapes/segments.ts';
import marksCss from './marks.module.css';
import styles from './reading-text.module.css';
import { tellerLook, voiceLook } from './voice-look.ts';

/** What is not found in the text but shown in it: the passages of the open score, the place pointed at. */
export type Pointer = Span & { finding: null; look: 'spot' | 'at' };

interface Props {
  text: string;
  paragraph: ReadParagraph;
  marks: Mark[];
  pointers: Pointer[];
}

/** A paragraph with its marks. Drawn again only where its own marks change: an article may have thousands. */
export const Paragraph = memo(function Paragraph({ text, paragraph, marks, pointers }: Props) {
  const { t, lang } = useWords();
  const Tag = paragraph.role === 'heading' ? 'h2' : 'p';
  const leftOut = paragraph.role === 'byline' || paragraph.role === 'boilerplate';
  return (
    <div className={styles.cell}>
      <Tag className={styles.paragraph} data-paragraph="">
        {cut<Mark | Pointer>(paragraph, [...marks, ...pointers]).map(({ start, end, marks: over }) => {
          const words = text.slice(start, end);
          if (over.length === 0) return words;
          const owner = over.findLast(({ finding }) => finding !== null);
          const first = over.some((mark) => mark.look === 'content' && mark.start === start);
          return (
            <span
              key={start}
              className={[
                marksCss.mark,
                ...over.map(({ look }) => marksCss[look]),
                first && marksCss.first,
                ...voicesIn(over),
              ]
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

/** How the innermost holder of these words is drawn, and whoever is named or introduced by them. */
function voicesIn(over: readonly (Mark | Pointer)[]): string[] {
  const marks = over.filter((mark): mark is Mark => mark.finding !== null && mark.layer === 'voice');
  const said = marks.findLast(({ look }) => look === 'content')?.voice;
  const teller = marks.findLast(({ look }) => look !== 'content')?.voice;
  return [
    ...(said === undefined ? [] : [voiceLook(said)]),
    ...(teller === undefined ? [] : [tellerLook(teller)]),
  ];
}
