import { Button, NumberInput, Radio, SegmentedControl, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { Lang } from '../../server/analysis/types.ts';
import type { CorpusSummary } from '../../server/contract.ts';
import { CHECK_KINDS, CHECK_SIZE, type CheckKind } from '../../server/vocabulary.ts';
import { drawCheck, selection } from '../api/checks.ts';
import { useWords } from '../messages/words.ts';
import { minutesFor } from '../shapes/check.ts';
import { whole } from '../shapes/figures.ts';
import type { FilterSearch } from '../shapes/search.ts';
import styles from './check-form.module.css';
import { Failed, Waiting } from './states.tsx';

/** What is to be coded, in which language and how much of it; a sample is then drawn from what the filters leave. */
export function CheckForm({ filters }: { filters: FilterSearch }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(selection(filters));
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.articles === 0) return <p>{t('check.form.none')}</p>;
  return <Fields filters={filters} held={data} />;
}

function Fields({ filters: { lang: _, ...filters }, held }: { filters: FilterSearch; held: CorpusSummary }) {
  const { t, lang: spoken } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [kind, setKind] = useState<CheckKind>('sentences');
  const [wanted, setWanted] = useState<Lang>(spoken);
  const [size, setSize] = useState<number | string>(CHECK_SIZE.usual);
  const langLabel = useId();
  const langs = held.langs.map(({ lang }) => lang);
  const lang = langs.includes(wanted) ? wanted : langs[0]!;
  const { articles } = held.langs.find((of) => of.lang === lang)!;
  const chosen = Number(size) || CHECK_SIZE.usual;
  const drawing = useMutation({
    mutationFn: () => drawCheck({ kind, lang, size: chosen, filters: { invented: 'auto', ...set(filters) } }),
    onSuccess: async ({ id }) => {
      await navigate({ to: '/checks/$id', params: { id } });
      await queries.invalidateQueries({ queryKey: ['checks'] });
    },
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        drawing.mutate();
      }}
    >
      <Radio.Group
        label={t('check.form.kind')}
        value={kind}
        onChange={(value) => setKind(CHECK_KINDS.find((known) => known === value)!)}
      >
        <Stack gap="xs" mt="xs">
          {CHECK_KINDS.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`check.kinds.${value}`)}
              description={t(`check.form.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <div>
        {langs.length > 1 && (
          <>
            <div id={langLabel} className={styles.label}>
              {t('check.form.lang')}
            </div>
            <SegmentedControl
              aria-labelledby={langLabel}
              value={lang}
              onChange={(value) => setWanted(value as Lang)}
              data={langs.map((value) => ({ value, label: t(`languages.${value}`) }))}
            />
            <p className={styles.note}>{t('check.form.langNote')}</p>
          </>
        )}
        <p className={styles.note}>
          {t('check.form.from', { articles: t(`overview.inLang.${lang}`, { n: whole(articles, spoken) }) })}
        </p>
        {held.pending > 0 && (
          <p className={styles.note}>
            {t('overview.pending', { count: held.pending, n: whole(held.pending, spoken) })}
          </p>
        )}
      </div>
      <NumberInput
        label={t('check.form.size')}
        description={t('check.form.takes', { n: whole(minutesFor(kind, chosen), spoken) })}
        inputWrapperOrder={['label', 'input', 'description']}
        min={CHECK_SIZE.least}
        max={CHECK_SIZE.most}
        step={10}
        allowDecimal={false}
        value={size}
        onChange={setSize}
      />
      <div className={styles.end}>
        {drawing.error && <Failed error={drawing.error} />}
        <Button type="submit" loading={drawing.isPending}>
          {t('check.form.start')}
        </Button>
      </div>
    </form>
  );
}

/** Without what is not set. */
function set<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
