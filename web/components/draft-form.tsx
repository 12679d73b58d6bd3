import { Alert, Autocomplete, Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import type { Draft } from '../../server/contract.ts';
import { addArticle } from '../api/articles.ts';
import { pastedLanguage } from '../api/drafts.ts';
import { outlets } from '../api/overview.ts';
import { codeOf, Failure } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';
import { articleOf, type DraftValues, fieldOf, valuesOf } from '../shapes/draft-form.ts';
import { percent, whole } from '../shapes/figures.ts';
import styles from './draft-form.module.css';

interface Props {
  /** What was read from a file; null for a pasted text. */
  draft: Draft | null;
  added: (id: string, existing: boolean, title: string) => void;
  discard?: () => void;
}

/** An article before it is added: everything can be mended, and each refusal stands by its field. */
export function DraftForm({ draft, added, discard }: Props) {
  const { t, lang } = useWords();
  const known = useQuery(outlets);
  const form = useForm<DraftValues>({
    initialValues: valuesOf(draft ?? {}),
    validate: {
      text: (value) => (value.trim() ? null : t('errors.empty_text')),
      outlet: (value) => (value.trim() ? null : t('add.outletMissing')),
    },
  });
  const detected = useDetected(draft, form.values.text);
  const adding = useMutation({
    mutationFn: (values: DraftValues) => addArticle(articleOf(values, draft?.provenance ?? { via: 'paste' })),
    onSuccess: ({ id, existing }, values) => added(id, existing, values.title),
    onError: (error) => {
      const code = codeOf(error);
      const paths = error instanceof Failure ? error.fields.map(({ path }) => path) : [];
      const field = fieldOf(code, paths);
      if (field) form.setFieldError(field, t(`errors.${code}`));
    },
  });
  const { error } = adding;
  const astray =
    error && !fieldOf(codeOf(error), error instanceof Failure ? error.fields.map(({ path }) => path) : []);
  const existing = adding.data?.existing ? adding.data.id : undefined;
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => adding.mutate(values))} noValidate>
      <Textarea
        className={styles.text}
        classNames={{ input: styles.paper }}
        label={t('add.fields.text')}
        description={
          form.values.text
            ? t('add.count', { count: form.values.text.length, n: whole(form.values.text.length, lang) })
            : t('add.fields.textHint')
        }
        withAsterisk
        autosize
        minRows={10}
        maxRows={24}
        {...form.getInputProps('text')}
      />
      <div className={styles.fields}>
        <Autocomplete
          label={t('add.fields.outlet')}
          description={t('add.fields.outletHint')}
          withAsterisk
          maxLength={200}
          data={(known.data?.items ?? []).map(({ name }) => name).sort((a, b) => a.localeCompare(b, lang))}
          {...form.getInputProps('outlet')}
        />
        <TextInput
          label={<Optional name={t('add.fields.title')} />}
          maxLength={1000}
          {...form.getInputProps('title')}
        />
        <DateInput
          label={<Optional name={t('add.fields.date')} />}
          valueFormat="D MMMM YYYY"
          clearable
          {...form.getInputProps('date')}
        />
        <TextInput
          label={<Optional name={t('add.fields.byline')} />}
          maxLength={500}
          {...form.getInputProps('byline')}
        />
        <Select
          label={t('add.fields.lang')}
          description={detected && <Detected {...detected} />}
          allowDeselect={false}
          data={[
            { value: '', label: t('add.detect') },
            ...LANGS.map((code) => ({ value: code, label: t(`languages.${code}`) })),
          ]}
          {...form.getInputProps('lang')}
        />
      </div>
      <div className={styles.end}>
        {existing && (
          <Alert
            variant="outline"
            color="ink"
            c="inherit"
            title={t('add.existing.title')}
            role="status"
            mb="md"
          >
            {t('add.existing.text')}{' '}
            <Link to="/articles/$id" params={{ id: existing }}>
              {t('add.existing.see')}
            </Link>
          </Alert>
        )}
        {astray && (
          <Alert variant="outline" color="red" c="inherit" title={t('common.failed')} role="alert" mb="md">
            {t(`errors.${codeOf(error)}`)}
          </Alert>
        )}
        <Group gap="xs">
          <Button type="submit" loading={adding.isPending}>
            {t('add.submit')}
          </Button>
          {discard && (
            <Button variant="default" onClick={discard}>
              {t('add.discard')}
            </Button>
          )}
        </Group>
      </div>
    </form>
  );
}

function Optional({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <>
      {name} <span className={styles.optional}>({t('add.optional')})</span>
    </>
  );
}

interface Guess {
  lang: Lang;
  confidence: number | undefined;
}

/** A file's language comes with its draft; a pasted text is asked about once the typing stops. */
function useDetected(draft: Draft | null, text: string): Guess | undefined {
  const [settled] = useDebouncedValue(text, 700);
  const pasted = useQuery(pastedLanguage(draft ? '' : settled));
  const said = draft ?? pasted.data;
  return said?.lang && { lang: said.lang, confidence: said.langConfidence };
}

function Detected({ lang: found, confidence }: Guess) {
  const { t, lang } = useWords();
  const name = t(`languages.${found}`);
  return confidence === undefined
    ? t('add.detected', { lang: name })
    : t('add.detectedSure', { lang: name, p: percent(confidence, lang) });
}
