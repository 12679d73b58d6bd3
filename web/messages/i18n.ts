import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import { en, fr } from './index.ts';

const REMEMBERED = 'cadrage.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** The language chosen before; failing that the first of the browser's that the interface speaks. */
export function preferredLanguage(remembered: string | null, browser: readonly string[]): Lang {
  const known = (tag: string | null | undefined): Lang | undefined =>
    LANGS.find((lang) => tag?.toLowerCase().split('-')[0] === lang);
  return known(remembered) ?? browser.map(known).find((lang) => lang !== undefined) ?? 'en';
}

/** Starts the messages in the reader's language and keeps the document's `lang` attribute in step. */
export async function startMessages(): Promise<void> {
  i18next.use(initReactI18next).on('languageChanged', (lang) => {
    document.documentElement.lang = lang;
  });
  await i18next.init({
    resources: { en: { translation: en }, fr: { translation: fr } },
    lng: preferredLanguage(localStorage.getItem(REMEMBERED), navigator.languages),
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
}

export function speak(lang: Lang): void {
  localStorage.setItem(REMEMBERED, lang);
  void i18next.changeLanguage(lang);
}
