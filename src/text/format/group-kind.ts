import type {Locale} from '../i18n/locale.ts';

/** Returns the label of a group kind. Kinds are an open list; the label of an unknown kind is "Grupo". */
export function groupKindLabel(kind: string, {t}: Locale): string {
  return t(`group-kind.${kind === 'service' || kind === 'guideline' ? kind : 'other'}`);
}
