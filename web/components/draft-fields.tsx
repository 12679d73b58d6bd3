import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useQuery } from '@tanstack/react-query';
import { LANGS } from '../../server/analysis/types.ts';
import { outlets } from '../api/overview.ts';
import { useWords } from '../messages/words.ts';
import type { DraftField, DraftValues, Faults, Guess } from '../shapes/draft-form.ts';
import { percent, whole } from '../shapes/figures.ts';
import { DatesInLanguage } from './dates-in-language.tsx';
import styles from './draft-form.module.css';

interface Props {
  values: DraftValues;
  faults: Faults;
  change: (part: Partial<DraftValues>) => void;
  /** The language that was detected. */
  guess: Guess | undefined;
}

/** An article before it is added: everything can be mended, and each fault stands by its field. */
export function DraftFields({ values, faults, change, guess }: Props) {
  const { t, lang } = useWords();
  const names = useOutletNames();
  const said = (field: DraftField) => faults[field] && t(faults[field]);
  const { length } = values.text;
  return (
    <>
      <Textarea
        className={styles.text}
        classNames={{ input: styles.paper }}
        label={t('add.fields.text')}
        description={
          length > 0 ? t('add.count', { count: length, n: whole(length, lang) }) : t('add.fields.textHint')
        }
        withAsterisk
        autosize
        minRows={10}
        maxRows={18}
        value={values.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        error={said('text')}
      />
      <div className={styles.fields}>
        <Autocomplete
          label={t('add.fields.outlet')}
          description={t('add.fields.outletHint')}
          withAsterisk
          maxLength={200}
          data={names}
          value={values.outlet}
          onChange={(outlet) => change({ outlet })}
          error={said('outlet')}
        />
        <TextInput
          label={<Optional name={t('add.fields.title')} />}
          maxLength={1000}
          value={values.title}
          onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          error={said('title')}
        />
        <DatesInLanguage>
          <DateInput
            label={<Optional name={t('add.fields.date')} />}
            valueFormat="D MMMM YYYY"
            clearable
            value={values.date}
            onChange={(date) => change({ date })}
            error={said('date')}
          />
        </DatesInLanguage>
        <TextInput
          label={<Optional name={t('add.fields.byline')} />}
          maxLength={500}
          value={values.byline}
          onChange={({ currentTarget }) => change({ byline: currentTarget.value })}
          error={said('byline')}
        />
        <Select
          label={t('add.fields.lang')}
          description={guess && <Detected {...guess} />}
          allowDeselect={false}
          data={[
            { value: '', label: t('add.detect') },
            ...LANGS.map((code) => ({ value: code, label: t(`languages.${code}`) })),
          ]}
          value={values.lang}
          onChange={(code) => change({ lang: LANGS.find((known) => known === code) ?? '' })}
          error={said('lang')}
        />
      </div>
    </>
  );
}

/** The outlets that are known, in the order of the alphabet. */
export function useOutletNames(): string[] {
  const { lang } = useWords();
  const { data } = useQuery(outlets);
  return (data?.items ?? []).map(({ name }) => name).sort((a, b) => a.localeCompare(b, lang));
}

function Optional({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <>
      {name} <span className={styles.optional}>({t('add.optional')})</span>
    </>
  );
}

function Detected({ lang: found, confidence }: Guess) {
  const { t, lang } = useWords();
  const name = t(`languages.${found}`);
  return confidence === undefined
    ? t('add.detected', { lang: name })
    : t('add.detectedSure', { lang: name, p: percent(confidence, lang) });
}
