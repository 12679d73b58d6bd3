import { Alert, Button } from '@mantine/core';
import { readSessionStorageValue, useDebouncedValue, useSessionStorage } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addArticle } from '../api/articles.ts';
import { pastedLanguage } from '../api/drafts.ts';
import { useWords } from '../messages/words.ts';
import {
  articleOf,
  type DraftValues,
  faultsOf,
  fieldOf,
  guessOf,
  isBlank,
  keptValues,
  lacksOf,
  valuesOf,
} from '../shapes/draft-form.ts';
import { DraftFields } from './draft-fields.tsx';
import styles from './draft-form.module.css';
import { useFaultFocus } from './fault-focus.ts';
import { refusalOf } from './intake-run.ts';
import { useOfferUndo } from './offer-undo.tsx';

/** What is typed outlives the document, should it be reloaded or the server go away. */
const KEPT = {
  key: 'cadrage.pasted',
  defaultValue: valuesOf({}),
  getInitialValueInEffect: false,
  deserialize: keptValues,
};

/** A text to be pasted, and what is known of it. Added, it leads to its article. */
export function DraftForm() {
  const { t } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const offerUndo = useOfferUndo();
  const [values, keep] = useSessionStorage<DraftValues>(KEPT);
  const [asked, setAsked] = useState(0);
  const [settled] = useDebouncedValue(values.text, 700);
  const pasted = useQuery(pastedLanguage(settled));
  const adding = useMutation({
    mutationFn: (given: DraftValues) => addArticle(articleOf(given, { via: 'paste' })),
    onSuccess: async ({ id, existing }, given) => {
      if (existing) return;
      // What was typed while the answer was on its way is another text.
      if (readSessionStorageValue<DraftValues>(KEPT).text === given.text) keep(valuesOf({}));
      await navigate({ to: '/articles/$id', params: { id } });
      offerUndo({
        id,
        title: given.title,
        // Another text may have been begun since.
        restore: () => isBlank(readSessionStorageValue<DraftValues>(KEPT)) && keep(given),
      });
      await queries.invalidateQueries();
    },
  });
  const lacks = lacksOf(values);
  const refusal = adding.error && refusalOf(adding.error);
  const faults = faultsOf(asked > 0 ? lacks : [], refusal);
  const astray = refusal && !fieldOf(refusal.code, refusal.fields);
  const form = useFaultFocus(faults, asked);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(asked + 1);
        if (lacks.length === 0) adding.mutate(values);
      }}
    >
      <DraftFields
        values={values}
        faults={faults}
        guess={values.text.trim() ? guessOf(pasted.data) : undefined}
        change={(part) => {
          if (!adding.isPending) adding.reset();
          keep({ ...values, ...part });
        }}
      />
      <div className={styles.end}>
        {adding.data?.existing && <Existing id={adding.data.id} />}
        {astray && (
          <Alert variant="outline" color="red" c="inherit" title={t('common.failed')} role="alert" mb="md">
            {t(`errors.${refusal.code}`)} {t('add.kept')}
          </Alert>
        )}
        <Button type="submit" loading={adding.isPending}>
          {t('add.submit')}
        </Button>
      </div>
    </form>
  );
}

function Existing({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <Alert variant="outline" color="ink" c="inherit" title={t('add.existing.title')} role="status" mb="md">
      {t('add.existing.text')}{' '}
      <Link to="/articles/$id" params={{ id }}>
        {t('add.existing.see')}
      </Link>
    </Alert>
  );
}
