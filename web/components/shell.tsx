import {
  ActionIcon,
  Button,
  SegmentedControl,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import { corpus } from '../api/overview.ts';
import { codeOf } from '../api/problem.ts';
import { session, signOut } from '../api/session.ts';
import { speak } from '../messages/i18n.ts';
import { useWords } from '../messages/words.ts';
import { Emblem } from './emblem.tsx';
import { KeysHelp } from './keys-help.tsx';
import styles from './shell.module.css';
import { Failed, Waiting } from './states.tsx';

/** Most servers ask for no token. */
const SignInPage = lazy(async () => ({ default: (await import('../pages/sign-in.tsx')).SignInPage }));

/** The frame of every page: masthead, language, colours; the sign-in page where the server asks for it. */
export function Shell() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(session);
  const locked = data?.required && !data.signedIn;
  return (
    <div className={styles.page}>
      <a className="skip" href="#content">
        {t('common.skip')}
      </a>
      <Masthead links={!locked} leave={data?.required === true && data.signedIn} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {error && !data ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : locked ? (
          <Suspense fallback={<Waiting />}>
            <SignInPage />
          </Suspense>
        ) : (
          <Outlet />
        )}
      </main>
      <Footer open={data !== undefined && !locked} />
    </div>
  );
}

function Masthead({ links, leave }: { links: boolean; leave: boolean }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const failed = (error: unknown): void => {
    notifications.show({ color: 'red', message: t(`errors.${codeOf(error)}`) });
  };
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      queries.clear();
      window.location.assign('/');
    },
  });
  return (
    <header className={styles.masthead}>
      <Link to="/" className={styles.wordmark}>
        <Emblem />
        {t('common.name')}
      </Link>
      {links && (
        <nav className={styles.nav} aria-label={t('common.nav.main')}>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {t('common.nav.overview')}
          </Link>
          <Link to="/sources" activeOptions={{ includeSearch: false }}>
            {t('common.nav.sources')}
          </Link>
          <Link to="/add">{t('common.nav.add')}</Link>
          <Link to="/method" activeOptions={{ includeSearch: false }}>
            {t('common.nav.method')}
          </Link>
        </nav>
      )}
      <div className={styles.settings}>
        <SegmentedControl
          size="xs"
          aria-label={t('common.language')}
          value={lang}
          onChange={(value) => void speak(value as Lang).catch(failed)}
          data={LANGS.map((code) => ({ value: code, label: code.toUpperCase() }))}
        />
        <SchemeSwitch />
        <KeysHelp />
        {leave && (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconLogout size={16} />}
            onClick={() => leaving.mutate()}
          >
            {t('common.signOut')}
          </Button>
        )}
      </div>
    </header>
  );
}

function SchemeSwitch() {
  const { t } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      c="inherit"
      size="lg"
      aria-label={t(`common.scheme.${other}`)}
      onClick={() => setColorScheme(other)}
    >
      {other === 'light' ? <IconSun size={18} /> : <IconMoon size={18} />}
    </ActionIcon>
  );
}

function Footer({ open }: { open: boolean }) {
  const { t } = useWords();
  const { data } = useQuery({ ...corpus, enabled: open });
  return (
    <footer className={styles.footer}>
      <p>{t('common.footer')}</p>
      {data && (
        <p title={data.engine.hash}>
          {t('common.engine', { version: data.engine.version })} · <code>{data.engine.hash.slice(0, 8)}</code>
        </p>
      )}
    </footer>
  );
}
