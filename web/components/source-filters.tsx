import { NativeSelect, Select, Switch, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { HOLDER_ROLES } from '../../server/analysis/types.ts';
import { SOURCE_KINDS, SOURCE_SORTS } from '../../server/vocabulary.ts';
import { useWords } from '../messages/words.ts';
import type { SourcesSearch } from '../shapes/search.ts';
import styles from './source-filters.module.css';

interface Props {
  search: SourcesSearch;
  change: (part: Partial<SourcesSearch>) => void;
}

/** Which sources are shown, and in which order; what is drawn has one of its own, and those who are named. */
export function SourceFilters({ search, change }: Props) {
  const { t } = useWords();
  return (
    <search className={styles.fields} aria-label={t('sources.filters.label')}>
      <NameField value={search.name ?? ''} change={change} />
      <Select
        size="xs"
        label={t('sources.filters.kind')}
        placeholder={t('sources.filters.anyKind')}
        data={SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`holderKinds.${kind}.name`) }))}
        value={search.kind ?? null}
        onChange={(value) => change({ kind: SOURCE_KINDS.find((kind) => kind === value) })}
        clearable
      />
      <Select
        size="xs"
        label={t('sources.filters.role')}
        placeholder={t('sources.filters.anyRole')}
        data={HOLDER_ROLES.map((role) => ({ value: role, label: t(`roles.${role}.name`) }))}
        value={search.role ?? null}
        onChange={(value) => change({ role: HOLDER_ROLES.find((role) => role === value) })}
        clearable
      />
      {search.view !== 'network' && (
        <>
          <NativeSelect
            size="xs"
            label={t('sources.sort')}
            value={search.order ?? '-words'}
            onChange={({ currentTarget: { value } }) => {
              const order = SOURCE_SORTS.find((known) => known === value);
              change({ order: order === '-words' ? undefined : order });
            }}
            data={SOURCE_SORTS.map((order) => ({
              value: order,
              label: t(`sources.sorts.${nameOf(order)}`),
            }))}
          />
          <Switch
            size="sm"
            className={styles.named}
            label={t('sources.filters.named')}
            checked={search.named === 'only'}
            onChange={({ currentTarget }) => change({ named: currentTarget.checked ? 'only' : undefined })}
          />
        </>
      )}
    </search>
  );
}

type Order = (typeof SOURCE_SORTS)[number];
type Bare<T extends string> = T extends `-${infer Name}` ? Name : T;

/** The figure that an order goes by. */
const nameOf = (order: Order): Bare<Order> => order.replace('-', '') as Bare<Order>;

/** Asked for once the reader stops typing. */
function NameField({ value, change }: { value: string; change: Props['change'] }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value);
  const ask = useDebouncedCallback((name: string) => change({ name: name.trim() || undefined }), 350);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      size="xs"
      type="search"
      label={t('sources.filters.name')}
      value={typed}
      maxLength={200}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        ask(currentTarget.value);
      }}
    />
  );
}
