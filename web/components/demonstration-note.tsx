import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CorpusSummary } from '../../server/contract.ts';
import { demonstration, loadDemonstration, removeDemonstration } from '../api/demonstration.ts';
import { codeOf } from '../api/problem.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import type { OverviewSearch } from '../shapes/search.ts';
import styles from './corpus-head.module.css';
import { notice } from './notice.tsx';

/** One notice at a time is about the demonstration. */
const NOTICE = 'demonstration';

interface Props {
  corpus: CorpusSummary;
  invented: OverviewSearch['invented'];
  change: (part: Partial<OverviewSearch>) => void;
}

/** That some or all articles are invented, whether they count, and the way to be rid of them. */
export function DemonstrationNote({ corpus, invented, change }: Props) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const counted = { count: corpus.invented, n: whole(corpus.invented, lang) };
  const failed = (error: unknown): void => {
    notice({ t, id: NOTICE, trouble: true, text: t(`errors.${codeOf(error)}`) });
  };
  const bringBack = useMutation({
    mutationFn: loadDemonstration,
    onSuccess: async () => {
      await queries.invalidateQueries();
      notice({ t, id: NOTICE, text: t('overview.demonstration.back') });
    },
    onError: failed,
  });
  const removal = useMutation({
    mutationFn: removeDemonstration,
    onSuccess: async () => {
      change({ invented: undefined, outlet: undefined });
      notice({
        t,
        id: NOTICE,
        text: t('overview.demonstration.removed', counted),
        stays: 12_000,
        action: { label: t('overview.demonstration.bringBack'), run: bringBack.mutate },
      });
      await queries.invalidateQueries();
    },
    onError: failed,
  });
  const all = corpus.invented === corpus.articles;
  const shown = invented === 'include' || invented === 'only';
  return (
    <div className={styles.demonstration}>
      <div className={styles.told}>
        <p>
          {all
            ? t('overview.demonstration.all')
            : t(shown ? 'overview.demonstration.among' : 'overview.demonstration.aside', counted)}
        </p>
        <Outlets />
      </div>
      <Group gap="xs">
        {!all && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => change({ invented: shown ? undefined : 'include' })}
          >
            {t(shown ? 'overview.demonstration.hide' : 'overview.demonstration.show')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          loading={removal.isPending}
          onClick={() => removal.mutate()}
        >
          {t('overview.demonstration.remove')}
        </Button>
      </Group>
    </div>
  );
}

/** How each outlet was meant to write, in a fold. */
function Outlets() {
  const { t, lang } = useWords();
  const { data } = useQuery(demonstration);
  return (
    <details className={styles.meant}>
      <summary>{t('overview.demonstration.outlets')}</summary>
      <dl>
        {data?.outlets.map(({ name, lang: spoken, writes }) => (
          <div key={name}>
            <dt lang={spoken}>{name}</dt>
            <dd>{writes[lang]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
