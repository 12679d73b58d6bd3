import { IconChevronRight, IconRefresh, IconRestore, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Lang } from '../../server/analysis/types.ts';
import type { T } from '../messages/words.ts';
import type { Row } from '../shapes/intake.ts';
import { lookOf, remedyOf } from '../shapes/intake-tally.ts';
import { IntakeDraft } from './intake-draft.tsx';
import { IntakeFacts } from './intake-facts.tsx';
import { LookIcon } from './intake-look.tsx';
import styles from './intake-row.module.css';
import type { IntakeRun } from './intake-run.ts';
import { errorWords } from './intake-words.ts';

interface Props {
  row: Row;
  opened: boolean;
  /** Opens the row of this key, or closes it. */
  toggle: (key: string) => void;
  run: IntakeRun;
  /** The words are handed down: hundreds of rows are not to listen for them each. */
  t: T;
  lang: Lang;
}

/** One file: how it stands, what was read in it, what is wrong with it. It opens on a form. */
export const IntakeRow = memo(function IntakeRow({ row, opened, toggle, run, t, lang }: Props) {
  const look = lookOf(row);
  const error = errorWords(t, row);
  const open = opened && isOpenable(row);
  return (
    <li className={styles.row} data-look={look} data-open={open || undefined}>
      <div className={styles.line}>
        <span className={styles.look}>
          <LookIcon look={look} />
          {t(`add.looks.${look}`)}
        </span>
        <div className={styles.names}>
          <Name row={row} open={open} toggle={toggle} t={t} />
          {row.draft && <span className={styles.file}>{row.name}</span>}
        </div>
        {error ? (
          <p className={styles.error}>{error}</p>
        ) : row.draft ? (
          <IntakeFacts draft={row.draft} values={row.values} t={t} lang={lang} />
        ) : (
          <span className={styles.facts} />
        )}
        <Actions row={row} run={run} t={t} />
      </div>
      {open && <IntakeDraft row={row} run={run} close={() => toggle(row.key)} />}
    </li>
  );
});

/** There is something to mend, and it is not on its way. */
function isOpenable({ draft, stage, left }: Row): boolean {
  return draft !== null && !left && ['read', 'queued', 'adding'].includes(stage);
}

function Name({ row, open, toggle, t }: Pick<Props, 'row' | 'toggle' | 't'> & { open: boolean }) {
  const name = row.draft ? row.values.title.trim() || t('add.list.untitled') : row.name;
  if (row.id && (row.stage === 'added' || row.stage === 'existing')) {
    return (
      <Link className={styles.name} to="/articles/$id" params={{ id: row.id }}>
        {name}
      </Link>
    );
  }
  if (!isOpenable(row)) return <span className={styles.name}>{name}</span>;
  return (
    <button
      type="button"
      className={styles.name}
      id={`open-${row.key}`}
      aria-expanded={open}
      aria-controls={open ? `draft-${row.key}` : undefined}
      onClick={() => toggle(row.key)}
    >
      <IconChevronRight className={styles.chevron} size={16} aria-hidden="true" />
      {name}
    </button>
  );
}

function Actions({ row, run, t }: Pick<Props, 'row' | 'run' | 't'>) {
  const { key, name, stage, left } = row;
  const again = !left && row.refusal && remedyOf(row) === 'retry';
  const leavable = ['waiting', 'reading', 'unread', 'read', 'queued'].includes(stage);
  return (
    <span className={styles.actions}>
      {again && (
        <button
          type="button"
          title={t('add.list.again', { name })}
          aria-label={t('add.list.again', { name })}
          onClick={() => run.send(stage === 'unread' ? { type: 'retried', key } : { type: 'add', key })}
        >
          <IconRefresh size={17} aria-hidden="true" />
        </button>
      )}
      {leavable && (
        <button
          type="button"
          id={`leave-${key}`}
          title={t(left ? 'add.list.putBack' : 'add.list.leaveOut', { name })}
          aria-label={t(left ? 'add.list.putBack' : 'add.list.leaveOut', { name })}
          onClick={() => run.send({ type: left ? 'putBack' : 'leftOut', key })}
        >
          {left ? <IconRestore size={17} aria-hidden="true" /> : <IconX size={17} aria-hidden="true" />}
        </button>
      )}
    </span>
  );
}
