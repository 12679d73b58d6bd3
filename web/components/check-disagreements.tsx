import { Link } from '@tanstack/react-router';
import type { CheckCode, CheckResult, Disagreement } from '../../server/contract/check.ts';
import { useWords } from '../messages/words.ts';
import { day, whole } from '../shapes/figures.ts';
import { writeAt } from '../shapes/layers.ts';
import { textOf } from '../shapes/marks.ts';
import styles from './check-result.module.css';

/** The sentences that reader and engine read otherwise; folded away while there are others still to be coded. */
export function Disagreements({ result: { check, disagreements } }: { result: CheckResult }) {
  const { t, lang } = useWords();
  const count = disagreements.length;
  const open = check.coded === check.size;
  return (
    <section>
      <h2>{t('check.result.disagreements')}</h2>
      {count === 0 ? (
        <p>{t('check.result.none')}</p>
      ) : (
        <>
          {!open && <p className={styles.note}>{t('check.result.blind')}</p>}
          <details className={styles.details} open={open}>
            <summary>{t('check.result.show', { count, n: whole(count, lang) })}</summary>
            <ol className={styles.list}>
              {disagreements.map((disagreement) => (
                <Item key={disagreement.position} disagreement={disagreement} lang={check.lang} />
              ))}
            </ol>
          </details>
        </>
      )}
    </section>
  );
}

function Item({ disagreement, lang: of }: { disagreement: Disagreement; lang: string }) {
  const { t, lang } = useWords();
  const { article, title, outlet, date, text, coded, said } = disagreement;
  return (
    <li>
      <blockquote lang={of}>{text}</blockquote>
      <dl>
        <dt>{t('check.result.you')}</dt>
        <dd>
          <Said code={coded} sentence={disagreement} lang={of} />
        </dd>
        <dt>{t('check.result.engine')}</dt>
        <dd>
          <Said code={said} sentence={disagreement} lang={of} />
        </dd>
      </dl>
      <p className={styles.from}>
        <span lang={of}>{title ?? t('check.result.untitled')}</span>, {outlet}
        {date && `, ${day(date, lang, 'short')}`}.{' '}
        <Link to="/articles/$id" params={{ id: article }} search={{ at: writeAt(disagreement) }}>
          {t('check.result.open')}
        </Link>
      </p>
    </li>
  );
}

/** A code in words. */
function Said({ code, sentence, lang }: { code: CheckCode; sentence: Disagreement; lang: string }) {
  const { t } = useWords();
  if (typeof code === 'string') return t(`check.names.${code}`);
  if (code.length === 0) return t('check.result.nobody');
  return (
    <ul className={styles.marks}>
      {code.map(({ content, source }) => (
        <li key={content[0]!.start}>
          <q lang={lang}>{textOf(sentence, content)}</q>,{' '}
          {source.length > 0 ? (
            <span lang={lang}>{textOf(sentence, source)}</span>
          ) : (
            t('check.result.unnamed')
          )}
        </li>
      ))}
    </ul>
  );
}
