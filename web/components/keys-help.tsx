import { ActionIcon } from '@mantine/core';
import { useDisclosure, useLocalStorage, useWindowEvent } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../messages/words.ts';

const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

/** The keys, behind a button and behind "?"; keys of one character can be switched off (WCAG 2.1.4). */
export function KeysHelp() {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  const [on, setOn] = useLocalStorage({
    key: 'cadrage.keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  useWindowEvent('keydown', (event) => {
    if (!on || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '?') open();
    const search = document.querySelector<HTMLInputElement>('search input[type="search"]');
    if (event.key === '/' && search) {
      event.preventDefault();
      search.focus();
    }
  });
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        c="inherit"
        size="lg"
        aria-label={t('common.keys.title')}
        onClick={open}
      >
        <IconKeyboard size={18} />
      </ActionIcon>
      <Suspense>{opened && <KeysDialog close={close} on={on} setOn={setOn} />}</Suspense>
    </>
  );
}

/** What is typed into a field is no command. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
