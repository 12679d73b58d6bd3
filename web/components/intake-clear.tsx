import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { type Intake, isUnsaved } from '../shapes/intake.ts';
import { isActive } from '../shapes/intake-tally.ts';
import styles from './intake-list.module.css';
import type { IntakeRun } from './intake-run.ts';

/** Empties the list; asks first where something in it is not added. */
export function IntakeClear({ intake, run }: { intake: Intake; run: IntakeRun }) {
  const { t, lang } = useWords();
  const [asking, { open, close }] = useDisclosure(false);
  const count = intake.rows.filter(isUnsaved).length;
  const clear = (): void => run.send({ type: 'cleared' });
  return (
    <>
      <Button
        className={styles.clear}
        variant="subtle"
        size="compact-sm"
        disabled={isActive(intake)}
        onClick={count > 0 ? open : clear}
      >
        {t('add.list.clear')}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={t('add.list.clearTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        centered
      >
        <p>{t('add.list.clearText', { count, n: whole(count, lang) })}</p>
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button color="red.9" c="white" onClick={clear}>
            {t('add.list.clear')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
