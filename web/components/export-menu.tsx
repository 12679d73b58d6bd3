import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useId } from 'react';
import type { SourceFilters } from '../../server/contract/sources.ts';
import type { Filters } from '../../server/contract.ts';
import { EXPORT_FORMATS, EXPORTS, type Exported } from '../../server/vocabulary.ts';
import { exportHref } from '../api/export.ts';
import { useWords } from '../messages/words.ts';
import styles from './export-menu.module.css';

interface Props {
  filters: Partial<Filters>;
  /** Which sources are shown, where a list of them is. */
  sources?: Partial<SourceFilters>;
}

/** Offers what the filters leave as files. */
export function ExportMenu({ filters, sources }: Props) {
  const { t } = useWords();
  return (
    <Menu
      width="min(26rem, calc(100vw - 2rem))"
      position="bottom-end"
      // It would be a child that a menu may not have; the first link takes the focus instead.
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconDownload size={16} />}>
          {t('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('export.text')}</Menu.Label>
        {EXPORTS.map((what) => (
          <Files key={what} what={what} filters={what === 'holders' ? { ...filters, ...sources } : filters} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** One kind of rows, what is in them, and a link to a file of each format. */
function Files({ what, filters }: { what: Exported; filters: Partial<SourceFilters> }) {
  const { t } = useWords();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu, a group is
    <div role="group" aria-labelledby={id} className={styles.files}>
      <div>
        <div id={id} className={styles.name}>
          {t(`export.${what}.name`)}
        </div>
        <div className={styles.holds}>{t(`export.${what}.holds`)}</div>
      </div>
      {EXPORT_FORMATS.map((format) => (
        <Menu.Item
          key={format}
          className={styles.format}
          component="a"
          href={exportHref(what, format, filters)}
          download
          aria-label={t('export.file', { what: t(`export.${what}.name`), format: format.toUpperCase() })}
        >
          {format.toUpperCase()}
        </Menu.Item>
      ))}
    </div>
  );
}
