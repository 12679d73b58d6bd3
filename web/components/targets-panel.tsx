import { useState } from 'react';
import type { StanceReading, Target } from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import { signed, whole } from '../shapes/figures.ts';
import { Help } from './article-help.tsx';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';

/** What is judged: the outlet's stance first, then that of each holder it carries. */
export function TargetsPanel() {
  const { t } = useWords();
  const { analysis } = useReading();
  const [opened, setOpened] = useState<string>();
  if (analysis.targets.length === 0) return <p className={styles.lead}>{t('article.targets.none')}</p>;
  return (
    <>
      <div className={styles.leadHead}>
        <p className={styles.lead}>{t('article.targets.lead')}</p>
        <Help name={t('article.panels.targets')} text={t('article.targets.help')} />
      </div>
      <ul className={styles.plainList}>
        {analysis.targets.map((target) => (
          <li key={`${target.kind}-${target.name}`}>
            <TargetRow
              target={target}
              open={opened === target.name}
              toggle={() => setOpened(opened === target.name ? undefined : target.name)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function TargetRow({ target, open, toggle }: { target: Target; open: boolean; toggle: () => void }) {
  const { t, lang } = useWords();
  const { article } = useReading();
  return (
    <>
      <button type="button" className={styles.voice} aria-expanded={open} onClick={toggle}>
        <span className={styles.voiceName} lang={article.lang}>
          {target.name}
        </span>
        <Stance reading={target.outletStance} />
        <small>
          {t(`entityKinds.${target.kind}`)} ·{' '}
          {t('article.targets.mentions', {
            count: target.mentions.length,
            n: whole(target.mentions.length, lang),
          })}
        </small>
      </button>
      {open && (
        <div className={styles.opened}>
          <Holder name={t('article.targets.outlet')} reading={target.outletStance} />
          {target.holders.map((holder) => (
            <Holder
              key={`${holder.name}-${holder.attribution}`}
              name={holder.name || t('article.notes.unknownSource')}
              reading={holder}
            />
          ))}
        </div>
      )}
    </>
  );
}

function Holder({ name, reading }: { name: string; reading: StanceReading }) {
  const { t, lang } = useWords();
  return (
    <div className={styles.holder}>
      <p className={styles.headline}>
        <b>{name}</b>
        <Stance reading={reading} />
      </p>
      <Passages
        spans={reading.evidence}
        beside={(i) => {
          const { rule, weight } = reading.evidence[i]!;
          return `${t(`rules.${rule}`)} (${signed(weight, lang)})`;
        }}
      />
    </div>
  );
}

/** A point on a line from against to in favour, and the same in words. */
function Stance({ reading: { label, score } }: { reading: StanceReading }) {
  const { t, lang } = useWords();
  return (
    <span
      className={styles.stance}
      title={t('article.targets.scale', { label: t(`stances.${label}`), score: signed(score, lang) })}
    >
      <span className={styles.scale} aria-hidden="true">
        <span style={{ left: `${Math.round((score + 1) * 50)}%` }} />
      </span>
      {t(`stances.${label}`)}
    </span>
  );
}
