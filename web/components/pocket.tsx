import { ActionIcon, Button, Drawer } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { isAt } from '../shapes/findings.ts';
import type { PanelName } from '../shapes/search.ts';
import { ArticlePanels } from './article-panels.tsx';
import { NO_BANNER } from './dialog.ts';
import { Note } from './note.tsx';
import styles from './pocket.module.css';
import { useReading } from './reading-context.ts';
import { VoiceSteps } from './voice-steps.tsx';

const SHORTCUTS = ['scores', 'sources', 'findings'] as const satisfies PanelName[];

interface Props {
  panel: PanelName;
  choose: (panel: PanelName) => void;
  opened: boolean;
  setOpened: (opened: boolean) => void;
}

/** On a narrow screen: a bar at the foot with the finding looked at, and a sheet with the panels. */
export function Pocket({ panel, choose, opened, setOpened }: Props) {
  const { t } = useWords();
  return (
    <>
      <div className={styles.bar}>
        <Pointed />
        <div className={styles.buttons}>
          {SHORTCUTS.map((name) => (
            <Button
              key={name}
              variant="default"
              size="sm"
              onClick={() => {
                choose(name);
                setOpened(true);
              }}
            >
              {t(`article.panels.${name}`)}
            </Button>
          ))}
        </div>
      </div>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="bottom"
        size="78%"
        title={t('article.panels.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        attributes={NO_BANNER}
      >
        <ArticlePanels panel={panel} choose={choose} />
      </Drawer>
    </>
  );
}

/** The finding that the reader looks at, with the way to the ones before and after it, or to others of a source that is heard. */
function Pointed() {
  const { t, lang } = useWords();
  const { findings, layers, at, heard, jump, leave } = useReading();
  const shown = findings.filter(({ layer, spans }) => layers.includes(layer) && spans.length > 0);
  const here = shown.findIndex((finding) => isAt(finding, at));
  const finding = shown[here];
  if (heard)
    return (
      <div className={styles.pointed}>
        {finding && <Note finding={finding} current={false} full />}
        <VoiceSteps />
      </div>
    );
  if (!finding) return null;
  const step = (by: number) => () => {
    const next = shown[here + by];
    if (next) jump(next.spans[0]!, next.layer);
  };
  return (
    <div className={styles.pointed}>
      <Note finding={finding} current={false} full />
      <div className={styles.steps}>
        <ActionIcon
          variant="default"
          aria-label={t('article.notes.previous')}
          disabled={here === 0}
          onClick={step(-1)}
        >
          <IconChevronUp size={18} />
        </ActionIcon>
        <span>
          {t('article.notes.position', { n: whole(here + 1, lang), total: whole(shown.length, lang) })}
        </span>
        <ActionIcon
          variant="default"
          aria-label={t('article.notes.next')}
          disabled={here === shown.length - 1}
          onClick={step(1)}
        >
          <IconChevronDown size={18} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" c="inherit" aria-label={t('common.close')} onClick={leave}>
          <IconX size={18} />
        </ActionIcon>
      </div>
    </div>
  );
}
