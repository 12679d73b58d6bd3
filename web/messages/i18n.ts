import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import type { messages as english } from './en/index.ts';

const REMEMBERED = 'cadrage.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof english };
  }
}

/** A language's words come when it is spoken. */
const MESSAGES: Record<Lang, () => Promise<{ messages: typeof english }>> = {
  en: () => import('./en/index.ts'),
  fr: () => import('./fr/index.ts'),
};

/** The language chosen before; failing that the first of the browser's that the interface speaks. */
export function preferredLanguage(remembered: string | null, browser: readonly string[]): Lang {
  const known = (tag: string | null | undefined): Lang | undefined =>
    LANGS.find((lang) => tag?.toLowerCase().split('-')[0] === lang);
  return known(remembered) ?? browser.map(known).find((lang) => lang !== undefined) ?? 'en';
}

/** Starts the messages in the reader's language and keeps the document's `lang` attribute in step. */
export async function startMessages(): Promise<void> {
  const lang = preferredLanguage(localStorage.getItem(REMEMBERED), navigator.languages);
  i18next.use(initReactI18next).on('languageChanged', (spoken) => {
    document.documentElement.lang = spoken;
  });
  await i18next.init({
    resources: { [lang]: { translation: (await MESSAGES[lang]()).messages } },
    lng: lang,
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
}

/** Speaks this language from now on, and remembers it. @throws where its words cannot be fetched */
export async function speak(lang: Lang): Promise<void> {
  i18next.addResourceBundle(lang, 'translation', (await MESSAGES[lang]()).messages);
  localStorage.setItem(REMEMBERED, lang);
  await i18next.changeLanguage(lang);
}
