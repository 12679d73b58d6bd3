import { UnstyledButton } from '@mantine/core';
import type { CheckCode } from '../../server/contract/check.ts';
import { useWords } from '../messages/words.ts';
import { CODES, type Code } from '../shapes/check.ts';
import { useNumberKeys } from './check-keys.ts';
import styles from './check-labels.module.css';

interface Props {
  code: CheckCode | null;
  choose: (code: Code) => void;
}

/** What a sentence can be, each with its key and what it means. */
export function CheckLabels({ code, choose }: Props) {
  const { t } = useWords();
  useNumberKeys((n) => choose(CODES[n - 1]!));
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once, no fields of a form
    <div role="group" aria-label={t('check.coding.label')} className={styles.labels}>
      {CODES.map((label, i) => (
        <UnstyledButton
          key={label}
          className={styles.label}
          aria-pressed={code === label}
          onClick={() => choose(label)}
        >
          <kbd aria-hidden>{i + 1}</kbd>
          <span>
            <b>{t(`check.names.${label}`)}</b> <small>{t(`check.labels.${label}`)}</small>
          </span>
        </UnstyledButton>
      ))}
    </div>
  );
}
