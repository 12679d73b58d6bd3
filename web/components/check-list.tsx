import { ActionIcon, Button, Group, Modal, Progress } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CheckSummary } from '../../server/contract/check.ts';
import type { OutletRow } from '../../server/contract.ts';
import { deleteCheck } from '../api/checks.ts';
import { codeOf } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';
import { day, whole } from '../shapes/figures.ts';
import styles from './check-list.module.css';
import { useCheckName, useFiltersInWords } from './check-words.ts';
import { NO_BANNER } from './dialog.ts';
import { notice } from './notice.tsx';

interface Props {
  checks: CheckSummary[];
  outlets: OutletRow[];
}

/** The checks there are and how far each has come, to go on with, to read the result of, or to delete. */
export function CheckList({ checks, outlets }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{t('check.list.title')}</h2>
      <ul className={styles.list}>
        {checks.map((check) => (
          <Row key={check.id} check={check} outlets={outlets} />
        ))}
      </ul>
    </section>
  );
}

function Row({ check, outlets }: { check: CheckSummary; outlets: OutletRow[] }) {
  const { t, lang } = useWords();
  const name = useCheckName()(check);
  const filters = useFiltersInWords()(check.filters, outlets);
  const { id, coded, size } = check;
  const progress = t('check.list.coded', { coded: whole(coded, lang), size: whole(size, lang) });
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Link to="/checks/$id" params={{ id }} search={{ view: coded === size ? 'result' : undefined }}>
          {name}
        </Link>
        <span>
          {filters || t('check.list.all')},{' '}
          {t('check.list.drawn', { date: day(check.createdAt, lang, 'short') })}
        </span>
      </div>
      <div className={styles.progress}>
        <span>{progress}</span>
        <Progress value={size > 0 ? (100 * coded) / size : 0} size="sm" aria-label={`${name}, ${progress}`} />
      </div>
      <Group gap="xs" wrap="nowrap">
        {coded < size && (
          <Link to="/checks/$id" params={{ id }} className={styles.go}>
            {t('check.list.goOn')}
          </Link>
        )}
        {coded > 0 && (
          <Link to="/checks/$id" params={{ id }} search={{ view: 'result' }} className={styles.go}>
            {t('check.list.result')}
          </Link>
        )}
        <Deletion check={check} name={name} />
      </Group>
    </li>
  );
}

function Deletion({ check, name }: { check: CheckSummary; name: string }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const [asking, { open, close }] = useDisclosure(false);
  const removal = useMutation({
    mutationFn: () => deleteCheck(check.id),
    onSuccess: async () => {
      close();
      notice({ t, id: check.id, text: t('check.list.deleted') });
      queries.removeQueries({ queryKey: ['check', check.id] });
      await queries.invalidateQueries({ queryKey: ['checks'] });
    },
    onError: (error) => {
      close();
      void queries.invalidateQueries({ queryKey: ['checks'] });
      notice({ t, id: check.id, trouble: true, text: t(`errors.${codeOf(error)}`) });
    },
  });
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        size="lg"
        aria-label={t('check.list.deleteThis', { name })}
        onClick={open}
      >
        <IconTrash size={17} />
      </ActionIcon>
      <Modal
        opened={asking}
        onClose={close}
        title={t('check.list.deleteTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        attributes={NO_BANNER}
        centered
      >
        {check.coded > 0 && (
          <p>{t('check.list.deleteText', { count: check.coded, n: whole(check.coded, lang) })}</p>
        )}
        <Group justify="end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button color="red.9" c="white" loading={removal.isPending} onClick={() => removal.mutate()}>
            {t('check.list.delete')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
