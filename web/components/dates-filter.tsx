import { DatePickerInput } from '@mantine/dates';
import { useEffect, useState } from 'react';
import { useWords } from '../messages/words.ts';
import type { OverviewSearch } from '../shapes/search.ts';
import { DatesInLanguage } from './dates-in-language.tsx';

interface Props {
  search: OverviewSearch;
  change: (part: Partial<OverviewSearch>) => void;
}

/** A range of days. The address changes once both ends are chosen. */
export function DatesFilter({ search, change }: Props) {
  const { t } = useWords();
  const chosen: [string | null, string | null] = [search.from ?? null, search.to ?? null];
  const [range, setRange] = useState(chosen);
  useEffect(() => setRange([search.from ?? null, search.to ?? null]), [search.from, search.to]);
  return (
    <DatesInLanguage>
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
    </DatesInLanguage>
  );
}
