import { Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { DraftForm } from '../components/draft-form.tsx';
import { IntakeBar } from '../components/intake-bar.tsx';
import { IntakeDrop } from '../components/intake-drop.tsx';
import { useIntake } from '../components/intake-here.ts';
import { IntakeList } from '../components/intake-list.tsx';
import type { DroppedFile } from '../components/intake-run.ts';
import { useOfferUndo } from '../components/offer-undo.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { useWords } from '../messages/words.ts';
import { isUnsaved } from '../shapes/intake.ts';
import styles from './add.module.css';

/** Drop files or paste a text, check what was read, add, and take it back if it was not meant. */
export function AddPage() {
  const { t } = useWords();
  usePageTitle(t('add.title'));
  const { intake, run } = useIntake();
  const [opened, setOpened] = useState<string>();
  const some = intake.rows.length > 0;
  useLoneArticle();

  const drop = (files: DroppedFile[]): void => {
    run.drop(files);
    const { rows } = run.get();
    setOpened(rows.length === 1 ? rows[0]!.key : undefined);
  };
  return (
    <div className={styles.page}>
      <Title order={1}>{t('add.title')}</Title>
      <p className={styles.lead}>{t('add.lead')}</p>
      <IntakeDrop more={some} drop={drop} />
      {some && (
        <>
          <IntakeBar intake={intake} run={run} />
          <IntakeList intake={intake} run={run} opened={opened} open={setOpened} />
        </>
      )}
      <Paste folded={intake.rows.some(isUnsaved)} />
    </div>
  );
}

/** The form for a pasted text, out of the way while there are files to see to. */
function Paste({ folded }: { folded: boolean }) {
  const { t } = useWords();
  const [opened, { toggle }] = useDisclosure(false);
  if (!folded) {
    return (
      <>
        <p className={styles.or}>{t('add.or')}</p>
        <DraftForm />
      </>
    );
  }
  return (
    <>
      <button type="button" className={styles.or} aria-expanded={opened} onClick={toggle}>
        <IconChevronRight size={18} aria-hidden="true" />
        {t('add.or')}
      </button>
      {opened && <DraftForm />}
    </>
  );
}

/** A file that was alone in the list leads to its article once it is added. */
function useLoneArticle(): void {
  const { intake, run } = useIntake();
  const navigate = useNavigate();
  const offerUndo = useOfferUndo();
  const { rows } = intake;
  const [row] = rows;
  const added = rows.length === 1 && row!.stage === 'added' ? row! : undefined;
  const before = useRef(added?.id);
  useEffect(() => {
    const id = added?.id;
    if (id && before.current !== id) {
      void navigate({ to: '/articles/$id', params: { id } });
      offerUndo({
        id,
        title: added.values.title || added.name,
        restore: () => run.send({ type: 'removed', key: added.key }),
      });
    }
    before.current = id;
  });
}
