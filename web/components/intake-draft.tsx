import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../messages/words.ts';
import { faultsOf, fieldOf, guessOf } from '../shapes/draft-form.ts';
import { isAddable, lacks, type Row } from '../shapes/intake.ts';
import { DraftFields } from './draft-fields.tsx';
import styles from './draft-form.module.css';
import { useFaultFocus } from './fault-focus.ts';
import type { IntakeRun } from './intake-run.ts';

interface Props {
  row: Row;
  run: IntakeRun;
  close: () => void;
}

/** What was read in a file, to be mended before it is added. */
export function IntakeDraft({ row, run, close }: Props) {
  const { t } = useWords();
  const { key, name, values, refusal, stage } = row;
  const [asked, setAsked] = useState(0);
  const faults = faultsOf(asked > 0 ? lacks(row) : [], refusal);
  const form = useFaultFocus(faults, asked);
  const astray = refusal && !fieldOf(refusal.code, refusal.fields);
  const busy = stage === 'adding' || stage === 'queued';
  // The form goes, and the focus with it, unless it goes back to the row first.
  const shut = (): void => {
    document.getElementById(`open-${key}`)?.focus();
    close();
  };
  const leave = (): void => {
    document.getElementById(`leave-${key}`)?.focus();
    run.send({ type: 'leftOut', key });
  };
  return (
    <form
      ref={form}
      id={`draft-${key}`}
      className={styles.preview}
      aria-label={t('add.preview.title', { name })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(asked + 1);
        if (isAddable(row)) run.send({ type: 'add', key });
      }}
    >
      <fieldset className={styles.form} disabled={busy}>
        <DraftFields
          values={values}
          faults={faults}
          guess={guessOf(row.draft)}
          change={(part) => run.send({ type: 'mended', key, part })}
        />
        <div className={styles.end}>
          {astray && (
            <Alert variant="outline" color="red" c="inherit" title={t('common.failed')} role="alert" mb="md">
              {t(`errors.${refusal.code}`)}
            </Alert>
          )}
          <Group gap="xs">
            <Button type="submit" loading={stage === 'adding'}>
              {t('add.submit')}
            </Button>
            <Button variant="default" onClick={leave}>
              {t('add.preview.leaveOut')}
            </Button>
            <Button variant="subtle" onClick={shut}>
              {t('add.preview.close')}
            </Button>
          </Group>
        </div>
      </fieldset>
    </form>
  );
}
