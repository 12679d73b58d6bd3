import { Autocomplete, Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { type Intake, lacks } from '../shapes/intake.ts';
import { useOutletNames } from './draft-fields.tsx';
import styles from './intake-list.module.css';
import type { IntakeRun } from './intake-run.ts';

/** One outlet for all files that have none, and for those that are still to be read. */
export function OutletForAll({ intake, run }: { intake: Intake; run: IntakeRun }) {
  const { t, lang } = useWords();
  const names = useOutletNames();
  const [outlet, setOutlet] = useState('');
  const { rows } = intake;
  const count = rows.filter(
    (row) => row.stage === 'read' && !row.left && lacks(row).includes('outlet'),
  ).length;
  return (
    <form
      className={styles.outlet}
      onSubmit={(event) => {
        event.preventDefault();
        run.send({ type: 'outletForAll', outlet: outlet.trim() });
        setOutlet('');
        event.currentTarget.querySelector('input')?.focus();
      }}
    >
      <Autocomplete
        size="sm"
        label={
          count > 0
            ? t('add.outletForAll.label', { count, n: whole(count, lang) })
            : t('add.outletForAll.later')
        }
        maxLength={200}
        data={names}
        value={outlet}
        onChange={setOutlet}
        openOnFocus={false}
      />
      <Button type="submit" size="sm" variant="default" disabled={outlet.trim() === ''}>
        {t('add.outletForAll.give')}
      </Button>
    </form>
  );
}
