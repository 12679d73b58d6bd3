import type { AnnotatedSet, Evaluation } from '../../server/contract/evaluation.ts';
import { type MarkKind, MarkSign } from '../charts/figure-marks.tsx';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { floorsIn, tasksIn } from '../shapes/method.ts';
import { useFollowedHash } from './followed-hash.ts';
import styles from './method.module.css';
import { MethodTask } from './method-task.tsx';

/** How well each task is done: for each a plain sentence, its figures, and its errors. */
export function MethodReading({ evaluation }: { evaluation: Evaluation }) {
  const { t, lang } = useWords();
  useFollowedHash();
  const floors = floorsIn(evaluation.measures);
  const tasks = tasksIn(evaluation);
  const sets: ReadonlyMap<string, AnnotatedSet> = new Map(evaluation.sets.map((set) => [set.id, set]));
  return (
    <>
      <p className={styles.lead}>{t('method.reading.lead')}</p>
      <p className={styles.floors}>
        {t('method.reading.floors', {
          n: whole(floors.beaten + floors.close + floors.unbeaten, lang),
          beaten: whole(floors.beaten, lang),
          close: whole(floors.close, lang),
          unbeaten: whole(floors.unbeaten, lang),
        })}
      </p>
      <nav className={styles.contents} aria-label={t('method.contents')}>
        {tasks.map(({ task }) => (
          <a key={task} href={`#${task}`}>
            {t(`evaluation.tasks.${task}.name`)}
          </a>
        ))}
      </nav>
      <Legend />
      {tasks.map((view) => (
        <MethodTask key={view.task} view={view} sets={sets} />
      ))}
    </>
  );
}

const MARKS: MarkKind[] = ['floor', 'agreement', 'published'];

/** How the plots are to be read. */
function Legend() {
  const { t } = useWords();
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="34" height="14" aria-hidden="true">
          <line x1="3" x2="31" y1="7" y2="7" stroke="var(--accent)" strokeWidth="3" strokeLinecap="round" />
          <circle cx="17" cy="7" r="5" fill="var(--accent)" />
        </svg>
        {t('method.legend.interval')}
      </li>
      {MARKS.map((kind) => (
        <li key={kind}>
          <svg width="16" height="20" aria-hidden="true">
            <MarkSign kind={kind} x={8} y={kind === 'floor' ? 5 : 10} />
          </svg>
          {t(`method.legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
