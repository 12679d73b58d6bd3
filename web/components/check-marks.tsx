import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Lang } from '../../server/analysis/types.ts';
import type { CheckCode, CheckItem } from '../../server/contract/check.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import {
  choose,
  dropAttribution,
  type Marking,
  markAttribution,
  marked,
  marking,
  markPart,
  textOf,
} from '../shapes/marks.ts';
import { useNumberKeys } from './check-keys.ts';
import labels from './check-labels.module.css';
import styles from './check-marks.module.css';
import { MarkedWords } from './check-sentence.tsx';
import { CheckSheet } from './check-sheet.tsx';

interface Props {
  item: CheckItem;
  lang: Lang;
  place: number;
  size: number;
  keep: (code: CheckCode | null) => void;
  keepAndGoOn: (code: CheckCode) => void;
}

/** A sentence in which words of sources are marked, and who says them. */
export function CheckMarks({ keep, keepAndGoOn, ...sheet }: Props) {
  const { t, lang: spoken } = useWords();
  const { item, lang } = sheet;
  const [state, setState] = useState(() => marking(Array.isArray(item.code) ? item.code : []));
  const { list, current, part, from } = state;

  /** What is whole is kept as soon as it changes. */
  const turn = (next: Marking): void => {
    setState(next);
    const whole = marked(next);
    if (JSON.stringify(whole) !== JSON.stringify(marked(state))) keep(whole.length > 0 ? whole : null);
  };
  const settle = (code: CheckCode): void => {
    setState(marking());
    keepAndGoOn(code);
  };
  const choices = [
    { name: 'nobody', pressed: Array.isArray(item.code) && item.code.length === 0, run: () => settle([]) },
    { name: 'content', pressed: part === 'content', run: () => turn(markPart(state, 'content')) },
    { name: 'source', pressed: part === 'source', run: () => turn(markPart(state, 'source')) },
    { name: 'another', pressed: false, run: () => turn(markAttribution(state)) },
    { name: 'unsure', pressed: item.code === 'unsure', run: () => settle('unsure') },
  ] as const;
  useNumberKeys((n) => choices[n - 1]!.run());

  return (
    <>
      <CheckSheet {...sheet}>
        <MarkedWords
          item={item}
          lang={lang}
          marking={state}
          choose={(word, words) => turn(choose(state, word, words))}
          leave={() => turn(markPart(state, part))}
        />
      </CheckSheet>
      <div>
        <p className={styles.help} role="status">
          {t('check.marks.marking')} <b>{t(`check.marks.${part}`)}</b>.{' '}
          {t(from ? 'check.marks.last' : 'check.marks.help')}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once, no fields of a form */}
        <div role="group" aria-label={t('check.coding.label')} className={styles.choices}>
          {choices.map(({ name, pressed, run }, i) => (
            <UnstyledButton
              key={name}
              className={labels.label}
              data-part={name === 'content' || name === 'source' ? name : undefined}
              aria-pressed={pressed}
              onClick={run}
            >
              <kbd aria-hidden>{i + 1}</kbd>
              <b>{t(`check.marks.${name}`)}</b>
            </UnstyledButton>
          ))}
        </div>
        {marked(state).length > 0 && (
          <ol className={styles.list}>
            {list.map((attribution, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an attribution is known by its place alone
              <li key={i} aria-current={i === current || undefined}>
                <UnstyledButton
                  className={styles.attribution}
                  aria-label={t('check.marks.attribution', { n: whole(i + 1, spoken) })}
                  onClick={() => turn(markAttribution(state, i))}
                >
                  {whole(i + 1, spoken)}
                </UnstyledButton>
                <dl>
                  <dt>{t('check.marks.content')}</dt>
                  <dd lang={lang}>{textOf(item, attribution.content) || t('check.marks.none')}</dd>
                  <dt>{t('check.marks.source')}</dt>
                  <dd lang={lang}>{textOf(item, attribution.source) || t('check.marks.unnamed')}</dd>
                </dl>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  c="inherit"
                  size={36}
                  aria-label={t('check.marks.drop')}
                  onClick={() => turn(dropAttribution(state, i))}
                >
                  <IconX size={16} />
                </ActionIcon>
              </li>
            ))}
          </ol>
        )}
      </div>
    </>
  );
}
