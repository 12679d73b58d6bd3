import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconRefresh, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { analyseAgain, deleteArticle } from '../api/articles.ts';
import { codeOf } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';
import { day } from '../shapes/figures.ts';
import styles from './panels.module.css';
import { useReading } from './reading-context.ts';

/** Where the article comes from, which engine read it, and what can be done with it. */
export function AboutPanel() {
  const { t, lang } = useWords();
  const { article, analysis } = useReading();
  const { provenance } = article;
  const came = [
    t(`article.about.via.${provenance.via}`),
    provenance.format && t(`article.about.formats.${provenance.format}`),
  ];
  const facts: [string, ReactNode][] = [
    [t('article.about.outlet'), article.outlet.name],
    [t('article.about.date'), article.date && day(article.date, lang)],
    [t('article.about.byline'), article.byline],
    [t('article.about.lang'), t(`languages.${article.lang}`)],
    [t('article.about.added'), day(article.addedAt, lang)],
    [t('article.about.came'), came.filter(Boolean).join(', ')],
  ];
  if (provenance.filename) facts.push([t('article.about.filename'), provenance.filename]);
  if (provenance.encoding) facts.push([t('article.about.encoding'), provenance.encoding]);
  if (provenance.url) {
    facts.push([
      t('article.about.url'),
      <a key="url" href={provenance.url} rel="noreferrer noopener" target="_blank">
        {provenance.url}
      </a>,
    ]);
  }
  facts.push(
    [t('article.about.hash'), <code key="hash">{article.hash.slice(0, 16)}</code>],
    [
      t('article.about.engine'),
      <span key="engine">
        {analysis.engine.version} ·{' '}
        <code title={analysis.engine.hash}>{analysis.engine.hash.slice(0, 16)}</code>
      </span>,
    ],
  );
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <i className={styles.missing}>{t('article.about.unknown')}</i>}</dd>
          </div>
        ))}
      </dl>
      <Actions id={article.id} />
    </>
  );
}

function Actions({ id }: { id: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asking, { open, close }] = useDisclosure(false);
  const failed = (error: unknown): void => {
    notifications.show({ color: 'red', message: t(`errors.${codeOf(error)}`) });
  };
  const again = useMutation({
    mutationFn: () => analyseAgain(id),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notifications.show({ message: t('article.about.againDone') });
    },
    onError: failed,
  });
  const removal = useMutation({
    mutationFn: () => deleteArticle(id),
    onSuccess: async () => {
      notifications.show({ message: t('article.about.deleted') });
      await navigate({ to: '/' });
      queries.removeQueries({ queryKey: ['article', id] });
      await queries.invalidateQueries();
    },
    onError: failed,
  });
  return (
    <Group mt="lg" gap="xs">
      <Button
        variant="default"
        size="xs"
        leftSection={<IconRefresh size={15} />}
        loading={again.isPending}
        onClick={() => again.mutate()}
      >
        {t('article.about.again')}
      </Button>
      <Button variant="default" size="xs" leftSection={<IconTrash size={15} />} onClick={open}>
        {t('article.about.delete')}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title={t('article.about.deleteTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        centered
      >
        <p>{t('article.about.deleteText')}</p>
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button color="red.9" c="white" loading={removal.isPending} onClick={() => removal.mutate()}>
            {t('article.about.deleteConfirm')}
          </Button>
        </Group>
      </Modal>
    </Group>
  );
}
