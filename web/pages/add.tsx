import { Title } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Draft } from '../../server/contract.ts';
import { readFile } from '../api/drafts.ts';
import { codeOf } from '../api/problem.ts';
import { DraftForm } from '../components/draft-form.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { useWords } from '../messages/words.ts';
import styles from './add.module.css';

const MAX_FILE = 5 * 1024 ** 2;

interface Queued {
  key: string;
  name: string;
  draft: Draft;
}

/** Paste a text or drop files, check what was read, add. */
export function AddPage() {
  const { t } = useWords();
  usePageTitle(t('add.title'));
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [queue, setQueue] = useState<Queued[]>([]);
  const [refused, setRefused] = useState<string[]>([]);
  const [reading, setReading] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const current = queue.find(({ key }) => key === chosen) ?? queue[0];

  const read = async (files: File[]): Promise<void> => {
    setRefused([]);
    for (const file of files) {
      setReading(file.name);
      try {
        const draft = await readFile(file);
        setQueue((before) => [...before, { key: crypto.randomUUID(), name: file.name, draft }]);
      } catch (error) {
        const why = t(`errors.${codeOf(error)}`);
        setRefused((before) => [...before, t('add.drop.rejected', { name: file.name, why })]);
      }
    }
    setReading(undefined);
  };
  const drop = (key: string): void => setQueue((before) => before.filter((queued) => queued.key !== key));
  const added = (id: string, existing: boolean, title: string): void => {
    void queries.invalidateQueries();
    if (existing) return;
    if (queue.length <= 1) {
      void navigate({ to: '/articles/$id', params: { id } });
      return;
    }
    notifications.show({ message: t('add.added', { name: title || current!.name }) });
    drop(current!.key);
  };

  return (
    <div className={styles.page}>
      <Title order={1}>{t('add.title')}</Title>
      <p className={styles.lead}>{t('add.lead')}</p>
      <Dropzone
        className={styles.drop}
        onDrop={(files) => void read(files)}
        onReject={(rejected) =>
          setRefused(
            rejected.map(({ file }) =>
              t('add.drop.rejected', {
                name: file.name,
                why: t(file.size > MAX_FILE ? 'errors.body_too_large' : 'errors.unknown_format'),
              }),
            ),
          )
        }
        maxSize={MAX_FILE}
        loading={reading !== undefined}
        inputProps={{ 'aria-label': t('add.drop.title') }}
      >
        <p className={styles.dropTitle}>{t('add.drop.title')}</p>
        <p className={styles.dropHint}>
          {reading === undefined ? t('add.drop.formats') : t('add.drop.reading', { name: reading })}
        </p>
      </Dropzone>
      {refused.length > 0 && (
        <ul className={styles.refused} role="alert">
          {refused.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      )}
      {queue.length > 1 && (
        <nav className={styles.queue} aria-label={t('add.queue')}>
          {queue.map(({ key, name }) => (
            <button
              key={key}
              type="button"
              aria-current={key === current?.key || undefined}
              onClick={() => setChosen(key)}
            >
              {name}
            </button>
          ))}
        </nav>
      )}
      <p className={styles.or}>{current ? t('add.read', { name: current.name }) : t('add.or')}</p>
      <DraftForm
        key={current?.key ?? 'paste'}
        draft={current?.draft ?? null}
        added={added}
        discard={current && (() => drop(current.key))}
      />
    </div>
  );
}
