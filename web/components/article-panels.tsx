import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../messages/words.ts';
import { PANELS, type PanelName } from '../shapes/search.ts';
import { AboutPanel } from './about-panel.tsx';
import styles from './article-panels.module.css';
import { FindingsPanel } from './findings-panel.tsx';
import { FramesPanel } from './frames-panel.tsx';
import { ScoresPanel } from './scores-panel.tsx';
import { SourcesPanel } from './sources-panel.tsx';
import { TargetsPanel } from './targets-panel.tsx';

const CONTENT: Record<PanelName, () => ReactNode> = {
  scores: ScoresPanel,
  sources: SourcesPanel,
  targets: TargetsPanel,
  frames: FramesPanel,
  findings: FindingsPanel,
  about: AboutPanel,
};

/** What was found, panel by panel. */
export function ArticlePanels({ panel, choose }: { panel: PanelName; choose: (panel: PanelName) => void }) {
  const { t } = useWords();
  const Content = CONTENT[panel];
  return (
    <Tabs
      value={panel}
      onChange={(value) => choose(PANELS.find((name) => name === value) ?? 'scores')}
      classNames={{ list: styles.list, tab: styles.tab }}
    >
      <Tabs.List aria-label={t('article.panels.title')}>
        {PANELS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`article.panels.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {PANELS.map((name) => (
        <Tabs.Panel key={name} value={name} pt="md">
          {name === panel && <Content />}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
