import { RULES } from '../../server/analysis/rules.ts';
import {
  FRAMES,
  HOLDER_KINDS,
  HOLDER_ROLES,
  LOADED_CATEGORIES,
  REASONS,
  SENTENCE_LABELS,
  TECHNIQUES,
} from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import { GROUPS, scoresIn } from '../shapes/comparison.ts';
import styles from './definitions.module.css';
import { List, Part, Term } from './definitions.tsx';
import { useFollowedHash } from './followed-hash.ts';

const PRINCIPLES = ['owner', 'sum', 'missing', 'languages', 'outside'] as const;
const RULE_GROUPS = ['opinion', 'stance', 'frame', 'genre'] as const;

/** What every score, category, frame, role and rule means. */
export function MethodScores() {
  const { t } = useWords();
  useFollowedHash();
  return (
    <div>
      <p className={styles.lead}>{t('measures.lead')}</p>
      <Part title={t('measures.principles.title')}>
        <ul className={styles.principles}>
          {PRINCIPLES.map((name) => (
            <li key={name}>{t(`measures.principles.${name}`)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('measures.scores')}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`scores.groups.${group}.name`)}</h3>
            <dl>
              {scoresIn(group).map((id) => (
                <Term
                  key={id}
                  id={id}
                  name={t(`scores.${id}.name`)}
                  definition={t(`scores.${id}.definition`)}
                >
                  <p>
                    {t('measures.formula')} {t(`scores.${id}.formula`)}
                  </p>
                  <p>
                    {t('measures.unit')} {t(`scores.${id}.unit`)}
                  </p>
                </Term>
              ))}
            </dl>
          </section>
        ))}
      </Part>
      <Part title={t('measures.reasons')}>
        <dl>
          {REASONS.map((id) => (
            <Term key={id} name={t(`measures.reasonNames.${id}`)} definition={t(`reasons.${id}`)} />
          ))}
        </dl>
      </Part>
      <Part title={t('measures.loaded')}>
        <dl>
          {LOADED_CATEGORIES.map((id) => (
            <Term
              key={id}
              name={t(`loadedCategories.${id}.name`)}
              definition={t(`loadedCategories.${id}.definition`)}
            />
          ))}
        </dl>
      </Part>
      <Part title={t('measures.frames')} note={t('measures.framesSource')}>
        <dl>
          {FRAMES.map((id) => (
            <Term key={id} name={t(`frames.${id}.name`)} definition={t(`frames.${id}.definition`)} />
          ))}
        </dl>
      </Part>
      <Part title={t('measures.kinds')}>
        <dl>
          {HOLDER_KINDS.map((id) => (
            <Term
              key={id}
              name={t(`holderKinds.${id}.name`)}
              definition={t(`holderKinds.${id}.definition`)}
            />
          ))}
        </dl>
      </Part>
      <Part title={t('measures.roles')}>
        <dl>
          {HOLDER_ROLES.map((id) => (
            <Term key={id} name={t(`roles.${id}.name`)} definition={t(`roles.${id}.definition`)} />
          ))}
        </dl>
      </Part>
      <Part title={t('measures.labels')}>
        <List items={SENTENCE_LABELS.map((id) => t(`sentences.${id}`))} />
      </Part>
      <Part title={t('measures.rules')}>
        {RULE_GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`measures.ruleGroups.${group}`)}</h3>
            <dl>
              {RULES.filter((rule) => rule.startsWith(`${group}.`)).map((rule) => (
                <Term key={rule} name={<code>{rule}</code>} definition={t(`rules.${rule}`)} />
              ))}
            </dl>
          </section>
        ))}
      </Part>
      <Part title={t('measures.techniques')} note={t('measures.techniquesSource')}>
        <List items={TECHNIQUES.map((id) => t(`techniques.${id}`))} />
      </Part>
    </div>
  );
}
