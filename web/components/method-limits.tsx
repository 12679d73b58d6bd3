import { useWords } from '../messages/words.ts';
import styles from './definitions.module.css';
import { Term } from './definitions.tsx';

const LIMITS = [
  'irony',
  'truth',
  'omission',
  'intent',
  'implicit',
  'metaphor',
  'images',
  'layout',
  'changes',
  'owner',
  'languages',
  'varieties',
  'unlike',
  'short',
  'annotation',
] as const;

/** What the engine cannot see, in plain words. */
export function MethodLimits() {
  const { t } = useWords();
  return (
    <div className={styles.limits}>
      <p className={styles.lead}>{t('method.limits.lead')}</p>
      <dl>
        {LIMITS.map((id) => (
          <Term key={id} name={t(`method.limits.${id}.name`)} definition={t(`method.limits.${id}.text`)} />
        ))}
      </dl>
    </div>
  );
}
