import type {Locale} from '../i18n/locale.ts';

/** What a group of a kind is called. Kinds are an open list: for one without a word of its own, "Grupo". */
export function groupKindLabel(kind: string, {t}: Locale): string {
  return t(`group-kind.${kind === 'service' || kind === 'guideline' ? kind : 'other'}`);
}
