import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { GENRES, LANGS } from '../../server/analysis/types.ts';
import type { OutletRow } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { filtersOf, type OverviewSearch } from '../shapes/search.ts';
import styles from './filter-bar.module.css';

/** The calendar comes after the rest of the page, into the place that is kept for it. */
const DatesFilter = lazy(async () => ({ default: (await import('./dates-filter.tsx')).DatesFilter }));

type Change = (part: Partial<OverviewSearch>) => void;

interface Props {
  search: OverviewSearch;
  change: Change;
  outlets: OutletRow[];
  /** Whether there are invented articles beside others, so that their treatment is a question. */
  mixed: boolean;
  /** Of a page that is of one language there is nothing to choose. */
  oneLanguage?: boolean;
}

/** The filters of the overview. They live in the address; this only shows and changes them. */
export function FilterBar({ search, change, outlets, mixed, oneLanguage = false }: Props) {
  const { t } = useWords();
  const [open, { toggle }] = useDisclosure(false);
  const active = Object.values(filtersOf(search)).filter((value) => value !== undefined).length;
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
        <OutletsField search={search} change={change} outlets={outlets} />
        {!oneLanguage && (
          <Select
            label={t('overview.filters.lang')}
            placeholder={t('overview.filters.anyLang')}
            data={LANGS.map((code) => ({ value: code, label: t(`languages.${code}`) }))}
            value={search.lang ?? null}
            onChange={(value) => change({ lang: LANGS.find((code) => code === value) })}
            clearable
          />
        )}
        <Suspense fallback={<TextInput label={t('overview.filters.dates')} disabled />}>
          <DatesFilter search={search} change={change} />
        </Suspense>
        <Select
          label={t('overview.filters.genre')}
          placeholder={t('overview.filters.anyGenre')}
          data={GENRES.map((genre) => ({ value: genre, label: t(`genres.${genre}`) }))}
          value={search.genre ?? null}
          onChange={(value) => change({ genre: GENRES.find((genre) => genre === value) })}
          clearable
        />
        {(mixed || search.invented) && (
          <Select
            label={t('overview.filters.invented')}
            placeholder={t('overview.filters.withInvented')}
            data={TREATED.map((value) => ({ value, label: t(`overview.filters.${value}`) }))}
            value={search.invented ?? null}
            onChange={(value) => change({ invented: TREATED.find((treated) => treated === value) })}
            clearable
          />
        )}
      </div>
      {active > 0 && (
        <Button
          className={styles.reset}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconX size={14} />}
          onClick={() => change(NO_FILTERS)}
        >
          {t('overview.filters.reset')}
        </Button>
      )}
    </search>
  );
}

const TREATED = ['include', 'exclude', 'only'] as const;

const NO_FILTERS: Partial<OverviewSearch> = {
  q: undefined,
  outlet: undefined,
  lang: undefined,
  from: undefined,
  to: undefined,
  genre: undefined,
  invented: undefined,
};

/** Outlets by name; one that an address names and that is not here, or no longer, is said to be so. */
function OutletsField({ search, change, outlets }: Pick<Props, 'search' | 'change' | 'outlets'>) {
  const { t, lang } = useWords();
  const chosen = search.outlet ?? [];
  const names = outlets
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, lang));
  const gone = chosen
    .filter((value) => !outlets.some(({ id }) => id === value))
    .map((value) => ({ value, label: t('overview.filters.unknownOutlet') }));
  return (
    <MultiSelect
      label={t('overview.filters.outlet')}
      placeholder={chosen.length === 0 ? t('overview.filters.anyOutlet') : undefined}
      data={outlets.length === 0 ? names : [...names, ...gone]}
      value={chosen}
      onChange={(values) => change({ outlet: values.length === 0 ? undefined : values })}
      searchable
      clearable
      hidePickedOptions
    />
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
