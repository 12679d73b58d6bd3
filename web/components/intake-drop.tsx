import { Button } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { useWords } from '../messages/words.ts';
import { ACCEPTED } from '../shapes/intake-tally.ts';
import styles from './intake-drop.module.css';
import type { DroppedFile } from './intake-run.ts';

interface Props {
  /** There are files already: this is for more. */
  more: boolean;
  drop: (files: DroppedFile[]) => void;
}

/** Where files and folders are dropped. It refuses none: what cannot be read says so in the list. */
export function IntakeDrop({ more, drop }: Props) {
  const { t } = useWords();
  return (
    <Dropzone
      className={styles.drop}
      classNames={{ inner: styles.inner }}
      mod={{ more }}
      onDrop={drop}
      activateOnKeyboard={false}
      inputProps={{ accept: ACCEPTED, 'aria-label': t('add.drop.choose') }}
    >
      <p className={styles.title}>{t(more ? 'add.drop.more' : 'add.drop.title')}</p>
      {/* The zone around it takes the click. */}
      <Button variant="default" size={more ? 'xs' : 'sm'}>
        {t('add.drop.choose')}
      </Button>
      <p className={styles.formats}>{t('add.drop.formats')}</p>
    </Dropzone>
  );
}
