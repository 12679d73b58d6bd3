import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { useWords } from '../messages/words.ts';
import 'dayjs/locale/fr';
import 'dayjs/locale/en-gb';

/** Calendars in the language of the interface; weeks begin on Monday. */
export function DatesInLanguage({ children }: { children: ReactNode }) {
  const { lang } = useWords();
  return (
    <DatesProvider settings={{ locale: lang === 'fr' ? 'fr' : 'en-gb', firstDayOfWeek: 1, weekendDays: [] }}>
      {children}
    </DatesProvider>
  );
}
