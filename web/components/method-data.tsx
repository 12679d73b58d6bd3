import type { ReactNode } from 'react';
import type { AnnotatedSet, Evaluation } from '../../server/contract/evaluation.ts';
import { useWords } from '../messages/words.ts';
import { decimal } from '../shapes/figures.ts';
import { publishedIn } from '../shapes/method.ts';
import styles from './definitions.module.css';
import { Part } from './definitions.tsx';
import { useFollowedHash } from './followed-hash.ts';
import method from './method.module.css';

const FORMULAS = ['precision', 'macro', 'overlap', 'interval', 'floor', 'agreement'] as const;

/** Where the figures are from: the annotated sets, how it is counted, and what others published. */
export function MethodData({ evaluation: { sets, measures } }: { evaluation: Evaluation }) {
  const { t, lang } = useWords();
  useFollowedHash();
  return (
    <>
      <p className={styles.lead}>{t('method.data.lead')}</p>
      {sets.some(({ annotators }) => annotators === 'model') && (
        <p className={method.warning}>{t('method.data.models')}</p>
      )}
      <Part title={t('method.data.caption')}>
        {sets.map((set) => (
          <OneSet key={set.id} set={set} />
        ))}
      </Part>
      <Part title={t('method.data.how')}>
        <ul className={styles.principles}>
          {FORMULAS.map((id) => (
            <li key={id}>{t(`method.data.formulas.${id}`)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('method.data.published')} note={t('method.data.publishedLead')}>
        <ul className={method.quoted}>
          {publishedIn(measures).map(({ lang: of, task, value, who, cited }) => (
            <li key={`${of} ${task} ${who.en} ${value}`}>
              <b>{decimal(value, lang, 2)}</b> {t(`evaluation.tasks.${task}.name`)}, {t(`languages.${of}`)}.{' '}
              {who[lang]}. <cite>{cited}</cite>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function OneSet({ set }: { set: AnnotatedSet }) {
  const { t, lang } = useWords();
  const { id, what, source, licence, annotators, trainable, work, agreement } = set;
  return (
    <section id={id} className={method.dataSet}>
      <h3>{id}</h3>
      <p>{what[lang]}</p>
      <p>{source[lang]}</p>
      <dl>
        <Fact name={t('method.data.annotators')} marked={annotators === 'model'}>
          {t(`method.data.${annotators}`)}
        </Fact>
        <Fact name={t('method.data.licence')} marked={licence === 'none'}>
          {licence === 'none' ? t('method.data.noLicence') : licence}
        </Fact>
        <Fact name={t('method.data.use')}>
          {t(trainable ? 'method.data.trainable' : 'method.data.measureOnly')}
        </Fact>
        <Fact name={t('method.data.agreement')}>
          {agreement
            ? `${agreement.coefficient} ${decimal(agreement.value, lang, 2)}`
            : t('method.data.noAgreement')}
        </Fact>
        {work && (
          <Fact name={t('method.data.work')}>
            {work.url ? <a href={work.url}>{work.cited}</a> : work.cited}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, marked, children }: { name: string; marked?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-marked={marked || undefined}>{children}</dd>
    </div>
  );
}
