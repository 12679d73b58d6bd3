import { Button, Select, TextInput } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { GENRES, LANGS } from '../../server/analysis/types.ts';
import type { OutletRow } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { filtersOf, type OverviewSearch } from '../shapes/search.ts';
import styles from './filter-bar.module.css';

type Change = (part: Partial<OverviewSearch>) => void;

/** The filters of the overview. They live in the address; this only shows and changes them. */
export function FilterBar({
  search,
  change,
  outlets,
}: {
  search: OverviewSearch;
  change: Change;
  outlets: OutletRow[];
}) {
  const { t, lang } = useWords();
  const [open, { toggle }] = useDisclosure(false);
  const active = Object.values(filtersOf(search)).filter((value) => value !== undefined).length;
  const names = outlets
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
  return (
    <search className={styles.bar} aria-label={t('overview.filters.title')}>
      <Button
        className={styles.toggle}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={18} />}
        aria-expanded={open}
        onClick={toggle}
      >
        {t('overview.filters.show')}
        {active > 0 && ` (${active})`}
      </Button>
      <div className={styles.fields} data-open={open}>
        <WordsField value={search.q ?? ''} change={change} />
        <Select
          label={t('overview.filters.outlet')}
          placeholder={t('overview.filters.anyOutlet')}
          data={names}
          value={search.outlet ?? null}
          onChange={(outlet) => change({ outlet: outlet ?? undefined })}
          searchable
          clearable
        />
        <Select
          label={t('overview.filters.lang')}
          placeholder={t('overview.filters.anyLang')}
          data={LANGS.map((code) => ({ value: code, label: t(`languages.${code}`) }))}
          value={search.lang ?? null}
          onChange={(value) => change({ lang: LANGS.find((code) => code === value) })}
          clearable
        />
        <DatesField search={search} change={change} />
        <Select
          label={t('overview.filters.genre')}
          placeholder={t('overview.filters.anyGenre')}
          data={GENRES.map((genre) => ({ value: genre, label: t(`genres.${genre}`) }))}
          value={search.genre ?? null}
          onChange={(value) => change({ genre: GENRES.find((genre) => genre === value) })}
          clearable
        />
        <Select
          label={t('overview.filters.invented')}
          placeholder={t('overview.filters.withInvented')}
          data={(['exclude', 'only'] as const).map((value) => ({
            value,
            label: t(`overview.filters.${value}`),
          }))}
          value={search.invented ?? null}
          onChange={(value) =>
            change({ invented: value === 'exclude' || value === 'only' ? value : undefined })
          }
          clearable
        />
      </div>
      {active > 0 && (
        <Button
          className={styles.reset}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconX size={14} />}
          onClick={() =>
            change({
              q: undefined,
              outlet: undefined,
              lang: undefined,
              from: undefined,
              to: undefined,
              genre: undefined,
              invented: undefined,
            })
          }
        >
          {t('overview.filters.reset')}
        </Button>
      )}
    </search>
  );
}

/** Asked for once the reader stops typing. */
function WordsField({ value, change }: { value: string; change: Change }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value);
  const ask = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), 350);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      type="search"
      label={t('overview.filters.q')}
      value={typed}
      maxLength={200}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        ask(currentTarget.value);
      }}
    />
  );
}

/** The address changes once both ends of the range are chosen. */
function DatesField({ search, change }: { search: OverviewSearch; change: Change }) {
  const { t } = useWords();
  const chosen: [string | null, string | null] = [search.from ?? null, search.to ?? null];
  const [range, setRange] = useState(chosen);
  useEffect(() => setRange([search.from ?? null, search.to ?? null]), [search.from, search.to]);
  return (
    <DatePickerInput
      type="range"
      allowSingleDateInRange
      clearable
      label={t('overview.filters.dates')}
      placeholder={t('overview.filters.anyDates')}
      valueFormat="D MMM YYYY"
      value={range}
      onChange={(next) => {
        setRange(next);
        const [from, to] = next;
        if ((from === null) === (to === null)) change({ from: from ?? undefined, to: to ?? undefined });
      }}
    />
  );
}
