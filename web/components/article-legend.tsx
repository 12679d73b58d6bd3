import { Kbd, Popover } from '@mantine/core';
import { useWords } from '../messages/words.ts';
import type { Look } from '../shapes/findings.ts';
import { KEYS } from '../shapes/keys.ts';
import { LAYERS, type Layer } from '../shapes/layers.ts';
import { OTHERS } from '../shapes/sources.ts';
import styles from './article-legend.module.css';
import marks from './marks.module.css';
import { useReading } from './reading-context.ts';
import { voiceLook } from './voice-look.ts';

/** How each layer is drawn. */
const LOOKS: Record<Layer, Look[]> = {
  voice: ['source', 'cue'],
  loaded: ['loadedOutlet', 'loadedSource', 'scareQuote'],
  opinion: ['opinion'],
  frames: ['frame'],
};

/** A button that shows how the text is marked and which keys there are. */
export function LegendButton({ className }: { className?: string }) {
  const { t } = useWords();
  return (
    <Popover width={360} position="bottom-end" shadow="sm" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={className}>
          {t('article.legend.name')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Legend layers={LAYERS} pointers />
        <div className={styles.keys}>
          <p className={styles.title}>{t('article.legend.keys')}</p>
          <ul className={styles.list}>
            {KEYS.filter(({ where }) => where === 'article').map(({ keys, does }) => (
              <li key={does} className={styles.key}>
                <span>
                  {keys.map((key) => (
                    <Kbd key={key} size="xs">
                      {key}
                    </Kbd>
                  ))}
                </span>
                {t(does)}
              </li>
            ))}
          </ul>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

interface Props {
  layers: readonly Layer[];
  /** With what is only seen on a screen: the open score's passages, what is pointed at. */
  pointers?: boolean;
}

/** How the text is marked, a line a mark. */
export function Legend({ layers, pointers = false }: Props) {
  const { t } = useWords();
  const looks: (Look | 'spot' | 'at')[] = layers.flatMap((layer) => LOOKS[layer]);
  if (pointers) looks.push('spot', 'at');
  return (
    <>
      <p className={styles.title}>{t('article.legend.title')}</p>
      <ul className={styles.list}>
        {layers.includes('voice') && <VoiceLooks />}
        {looks.map((look) => (
          <li key={look}>
            <span aria-hidden="true" className={[styles.sample, marks.mark, marks[look]].join(' ')}>
              Abc
            </span>
            {t(`article.legend.${look}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How the words of each source are drawn: those that have a look of their own, then the others. */
function VoiceLooks() {
  const { t } = useWords();
  const { article, voices } = useReading();
  const own = voices.sources.filter(({ look }) => look < OTHERS);
  const others = voices.sources.length > own.length;
  return (
    <>
      {own.map(({ key, look, name }) => (
        <li key={key}>
          <Sample look={look} />
          <span>
            {t('article.legend.content')} <b lang={article.lang}>{name}</b>
          </span>
        </li>
      ))}
      {others && (
        <li>
          <Sample look={OTHERS} />
          {own.length > 0 ? t('article.legend.others') : t('article.legend.unstated')}
        </li>
      )}
    </>
  );
}

function Sample({ look }: { look: number }) {
  return (
    <span
      aria-hidden="true"
      className={[styles.sample, marks.mark, marks.content, marks.first, voiceLook(look)].join(' ')}
    >
      Abc
    </span>
  );
}
