import type {ColumnRole} from '../column-role.ts';

export const headerLanguages = ['es', 'en', 'pt', 'fr'] as const;
export type HeaderLanguage = (typeof headerLanguages)[number];

/** Patterns of whole folded headers by language; `any` for technical names, which show no language. */
type Words = Readonly<Partial<Record<HeaderLanguage | 'any', string>>>;

export interface HeaderWords {
  readonly role: ColumnRole;
  readonly argument?: string;
  readonly isCode?: boolean;
  readonly words: Words;
}
