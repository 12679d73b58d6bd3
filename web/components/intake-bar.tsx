import { Alert, Button, Progress, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { type Intake, isReady, isUnsaved } from '../shapes/intake.ts';
import { articlesOf, haltOf, isActive, outcomeOf, workOf } from '../shapes/intake-tally.ts';
import styles from './intake-bar.module.css';
import type { IntakeRun } from './intake-run.ts';
import { outcomeWords, tallyWords, workWords } from './intake-words.ts';

/** How far the list has come, and what can be done with all of it. It stays in sight, and its height is the same. */
export function IntakeBar({ intake, run }: { intake: Intake; run: IntakeRun }) {
  const { t, lang } = useWords();
  const work = workOf(intake);
  const halt = haltOf(intake);
  const words = work
    ? workWords(t, lang, intake, work)
    : (outcomeWords(t, lang, intake) ?? tallyWords(t, lang, intake));
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.words}>
          {halt && <b>{t('add.stopped')} </b>}
          {words}
        </p>
        <div {...useKeptFocus()} className={styles.buttons}>
          {isActive(intake) ? (
            <Button variant="default" onClick={() => run.send({ type: 'stopped' })}>
              {t('add.stop')}
            </Button>
          ) : (
            <>
              {!halt && <See articles={articlesOf(intake)} />}
              {outcomeOf(intake).added > 0 && (
                <Button variant="default" onClick={() => run.send({ type: 'undo' })}>
                  {t('add.undo.do')}
                </Button>
              )}
              {intake.rows.length > 1 && (
                <AddAll intake={intake} halted={halt !== null} add={() => run.send({ type: 'add' })} />
              )}
              {halt && <Button onClick={() => run.send({ type: 'resumed' })}>{t('add.goOn')}</Button>}
            </>
          )}
        </div>
        {work ? (
          <Progress
            className={styles.progress}
            size={4}
            value={(100 * work.done) / work.total}
            aria-label={t(`add.work.progress.${work.doing}`)}
          />
        ) : (
          <div className={styles.rule} />
        )}
      </div>
      <Announcer
        words={words}
        step={work ? `${work.doing} ${Math.floor((4 * work.done) / work.total)}` : ''}
      />
      {halt && halt !== 'stopped' && (
        <Alert variant="outline" color="red" c="inherit" title={t(`errors.${halt}`)} role="alert" mt="md">
          {t('add.broken')}
        </Alert>
      )}
    </>
  );
}

/** The way to what was added, or to the article that was there already. */
function See({ articles: [only, ...others] }: { articles: string[] }) {
  const { t } = useWords();
  if (!only) return null;
  if (others.length > 0) {
    return (
      <Link className={styles.see} to="/" search={{ view: 'articles', sort: '-addedAt' }}>
        {t('add.outcome.overview')}
      </Link>
    );
  }
  return (
    <Link className={styles.see} to="/articles/$id" params={{ id: only }}>
      {t('add.existing.see')}
    </Link>
  );
}

/** Adds all that are ready; where none is, but some could be, it is there to say so. */
function AddAll({ intake, halted, add }: { intake: Intake; halted: boolean; add: () => void }) {
  const { t, lang } = useWords();
  const count = intake.rows.filter(isReady).length;
  if (count > 0) {
    return (
      <Button variant={halted ? 'default' : 'filled'} onClick={add}>
        {t('add.add', { count, n: whole(count, lang) })}
      </Button>
    );
  }
  const { added, existing, refused } = outcomeOf(intake);
  const told = halted || added + existing + refused > 0;
  return told || !intake.rows.some(isUnsaved) ? null : <Button disabled>{t('add.addNone')}</Button>;
}

/** Buttons come and go as work begins and ends: where the focused one goes, the focus stays among them. */
function useKeptFocus() {
  const ref = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) ref.current?.focus();
  });
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      inside.current = relatedTarget === null;
    },
  };
}

/** Says the words aloud when a step is taken, a quarter of the way each, and not at every file. */
function Announcer({ words, step }: { words: string; step: string }) {
  const [said, setSaid] = useState({ words, step });
  if (said.step !== step || (step === '' && said.words !== words)) setSaid({ words, step });
  return <VisuallyHidden role="status">{said.words}</VisuallyHidden>;
}
