import { useHotkeys } from '@mantine/hooks';
import { useWords } from '../messages/words.ts';
import { LAYERS } from '../shapes/layers.ts';
import { LegendButton } from './article-legend.tsx';
import styles from './layer-switches.module.css';
import marks from './marks.module.css';
import { useReading } from './reading-context.ts';

/** The layers, each with a sample of how it is drawn, and the legend of all. Alt with 1 to 4 switches them too. */
export function LayerSwitches() {
  const { t } = useWords();
  const { layers, toggle } = useReading();
  useHotkeys(LAYERS.map((layer, i) => [`alt+Digit${i + 1}`, () => toggle(layer), { usePhysicalKeys: true }]));
  return (
    <fieldset className={styles.switches}>
      <legend>{t('article.layers.title')}</legend>
      {LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          className={styles.switch}
          aria-pressed={layers.includes(layer)}
          title={t(`article.layers.${layer}.key`)}
          onClick={() => toggle(layer)}
        >
          <span className={`${styles.sample} ${marks.mark} ${marks[SAMPLES[layer]]}`} aria-hidden="true">
            Aa
          </span>
          {t(`article.layers.${layer}.name`)}
        </button>
      ))}
      <LegendButton className={styles.legend} />
    </fieldset>
  );
}

const SAMPLES = { voice: 'content', loaded: 'loadedOutlet', opinion: 'opinion', frames: 'frame' } as const;
