import {primaryLanguage} from '../../text/i18n/language-tag.ts';

let isSettled = false;
let request: Promise<void> | null = null;

/**
 * Loads the texts of the editor in a language; null when they are there, or did not load: the editor then has Spanish
 * ones, which come with it.
 */
export function loadEditorLanguage(tag: string): Promise<void> | null {
  if (isSettled || primaryLanguage(tag) !== 'en') return null;
  return (request ??= load());
}

async function load(): Promise<void> {
  const {registerEditorEnglish} = await import('./english.ts').catch(() => ({
    registerEditorEnglish: () => undefined,
  }));
  registerEditorEnglish();
  isSettled = true;
}
