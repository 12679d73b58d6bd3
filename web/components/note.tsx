import { useEffect, useRef } from 'react';
import type { Analysis, Lang } from '../../server/analysis/types.ts';
import { type T, useWords } from '../messages/words.ts';
import { groupOf } from '../shapes/comparison.ts';
import { decimal } from '../shapes/figures.ts';
import type { Finding } from '../shapes/findings.ts';
import { lightOfFinding, scoresMoved } from '../shapes/moved.ts';
import { holderOf } from '../shapes/sources.ts';
import { lighting, useFindingLit } from './article-light.ts';
import styles from './note.module.css';
import { excerpt, useReading } from './reading-context.ts';
import { voiceLook } from './voice-look.ts';

/** One finding in a line; it opens to its reasons where the reader looks at it. A click shows its words, pointing lights them. */
export function Note({
  finding,
  current,
  full = false,
}: {
  finding: Finding;
  current: boolean;
  full?: boolean;
}) {
  const { t, lang } = useWords();
  const { article, analysis, voices, jump, lights } = useReading();
  const lit = useFindingLit(lights, finding.id);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { head, tail } = wording(finding, article.text, t);
  const look = finding.kind === 'attribution' ? holderOf(voices, finding.place)?.look : undefined;
  const span = finding.spans[0] ?? (finding.kind === 'attribution' ? finding.attribution : undefined);
  return (
    <button
      ref={button}
      type="button"
      className={look === undefined ? styles.note : `${styles.note} ${voiceLook(look)}`}
      data-layer={finding.layer}
      data-full={full || current}
      data-lit={lit || undefined}
      aria-current={current || undefined}
      {...lighting(lights, () => lightOfFinding(finding, analysis))}
      onClick={() => span && jump(span, finding.layer)}
    >
      <span className={styles.line}>
        <b>{head}</b> {tail}
      </span>
      {(current || full) && <Reasons finding={finding} analysis={analysis} t={t} lang={lang} />}
    </button>
  );
}

/** A finding in a few words: what it is, and what of the text shows it. */
export function wording(finding: Finding, text: string, t: T): { head: string; tail: string } {
  switch (finding.kind) {
    case 'attribution': {
      const { source, cue } = finding.attribution;
      return { head: source?.name || t('article.notes.unknownSource'), tail: cue?.text ?? '' };
    }
    case 'loaded':
      return { head: finding.term.text, tail: t(`loadedCategories.${finding.term.category}.name`) };
    case 'scareQuote':
      return { head: excerpt(text, finding.spans[0]!, 40), tail: t('article.notes.scareQuote') };
    case 'opinion':
      return { head: t('article.notes.opinion'), tail: excerpt(text, finding.spans[0]!, 60) };
    case 'frame':
      return {
        head: t(`frames.${finding.frame}.name`),
        tail: finding.spans.map((span) => excerpt(text, span, 30)).join(', '),
      };
  }
}

interface ReasonsProps {
  finding: Finding;
  analysis: Analysis;
  t: T;
  lang: Lang;
}

function Reasons({ finding, analysis, t, lang }: ReasonsProps) {
  const reasons = reasonsOf(finding, t, lang);
  const moved = [...Map.groupBy(scoresMoved(finding, analysis), groupOf)];
  return (
    <>
      {reasons.length > 0 && <span className={styles.reasons}>{reasons.join(' · ')}</span>}
      {moved.map(([group, ids]) => (
        <span key={group} className={styles.reasons}>
          {t('article.notes.moves', {
            group: t(`scores.groups.${group}.name`),
            scores: ids.map((id) => t(`scores.${id}.name`)).join(', '),
          })}
        </span>
      ))}
    </>
  );
}

/** Why the engine says so, in words: voice, kind, strength, rules with their weights. */
function reasonsOf(finding: Finding, t: T, lang: Lang): string[] {
  switch (finding.kind) {
    case 'attribution': {
      const { type, source, cue } = finding.attribution;
      return [
        t(`attributionTypes.${type}`),
        ...(source ? [t(`roles.${source.role}.name`)] : []),
        ...(cue && cue.stance !== 'neutral' ? [t(`cueStances.${cue.stance}`)] : []),
      ];
    }
    case 'loaded':
      return [
        t(`voices.${finding.term.voice}`),
        t(`polarities.${finding.term.polarity}`),
        t('article.notes.strength', { n: decimal(finding.term.strength, lang) }),
      ];
    case 'scareQuote':
      return [];
    case 'opinion':
      return [
        decimal(finding.sentence.opinion, lang, 2),
        ...finding.sentence.evidence.map(
          ({ rule, weight }) => `${t(`rules.${rule}`)} (${decimal(weight, lang)})`,
        ),
      ];
    case 'frame':
      return [
        t('article.notes.weight', {
          n: decimal(
            finding.evidence.reduce((sum, { weight }) => sum + weight, 0),
            lang,
          ),
        }),
      ];
  }
}
