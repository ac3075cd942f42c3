import type {Language} from '../i18n/locale.ts';

/** What a group of a kind is called. Kinds are an open list: for one without a word of its own, "Grupo". */
export function kindWord(kind: string, {t}: Language): string {
  return t(kind === 'service' || kind === 'guideline' ? kind : 'group');
}
