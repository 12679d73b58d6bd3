import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SourceRow } from '../../server/contract/sources.ts';
import { sources } from '../api/sources.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { useDecide } from './source-deciding.ts';
import styles from './source-profile.module.css';

/** Sources that are offered at a time. */
const OFFERED = 20;

/** Merges another source into this one: it is looked for by its name among those of the same language. */
export function SourceMerge({ source: { lang: of, key } }: { source: SourceRow }) {
  const { t, lang } = useWords();
  const decide = useDecide();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [name] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({
    ...sources({ lang: of, name, named: 'only', sort: '-attributions', limit: OFFERED, offset: 0 }),
    enabled: name !== '',
  });
  const offered = (name === '' ? [] : (found.data?.items ?? []))
    .filter((other) => other.key !== key)
    .map((other) => ({
      value: other.key,
      label: `${other.name} (${t('sources.source.attributions', {
        count: other.attributions,
        n: whole(other.attributions, lang),
      })})`,
    }));
  return (
    <section>
      <h2>{t('sources.source.merge')}</h2>
      <p className={styles.note}>{t('sources.source.mergeNote')}</p>
      <form
        className={styles.merge}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen === null) return;
          decide.mutate({ kind: 'merge', lang: of, key: chosen, into: key });
          setChosen(null);
          setTyped('');
        }}
      >
        <Select
          className={styles.mergeField}
          label={t('sources.source.mergeField')}
          placeholder={t('sources.source.mergeHint')}
          nothingFoundMessage={name === '' ? t('sources.source.mergeHint') : t('sources.source.mergeNothing')}
          data={offered}
          value={chosen}
          onChange={setChosen}
          searchValue={typed}
          onSearchChange={setTyped}
          // The server has looked for it already.
          filter={({ options }) => options}
          searchable
          clearable
        />
        <Button type="submit" disabled={chosen === null} loading={decide.isPending}>
          {t('sources.source.mergeDo')}
        </Button>
      </form>
    </section>
  );
}
