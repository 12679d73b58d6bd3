import { Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
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

/** What was found, panel by panel; the list of findings only where there is no margin for them. */
export function ArticlePanels({ panel, choose }: { panel: PanelName; choose: (panel: PanelName) => void }) {
  const { t } = useWords();
  const beside = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const shown = PANELS.filter((name) => name !== 'findings' || !beside || panel === name);
  const Content = CONTENT[panel];
  return (
    <Tabs
      value={panel}
      onChange={(value) => choose(PANELS.find((name) => name === value) ?? 'scores')}
      classNames={{ list: styles.list, tab: styles.tab }}
    >
      <Tabs.List aria-label={t('article.panels.title')}>
        {shown.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`article.panels.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {shown.map((name) => (
        <Tabs.Panel key={name} value={name} pt="md">
          {name === panel && <Content />}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
