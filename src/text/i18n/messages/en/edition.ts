import type {esPEEdition} from '../es-PE/edition.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages about editions: the state of one, revised figures, a newer one. */
export const enEdition: TranslationOf<typeof esPEEdition> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'edition.newer':
      'There is a newer edition of these data: {edition}. This page shows the edition it was written with.',
    'edition.see': 'See edition {edition}',
    'edition.see-latest': 'See the current edition',
    'edition.notice-none': {
      one: 'This indicator does not change.',
      other: 'The indicators on this page do not change.',
    },
    'edition.notice-changed': 'In what this page shows: {list}.',
    'edition.notice-revised': '{period} was {was} and is now {is}',
    'edition.notice-added': 'it adds {period} ({is})',
    'edition.notice-vanished': 'it withdraws {period} (it was {was})',
    'edition.notice-of': '{name}: {list}',
    'edition.status-draft': 'Draft: do not cite',
    'edition.status-reviewed': 'Reviewed',
    'edition.status-published': 'Published',
    'edition.status-withdrawn': 'Withdrawn: do not use these figures',
    'edition.status-by': 'by {name}',
    'revision.mark': 'r',
    'revision.changed': 'Figure for {period} revised: it was {was} and became {is}.',
    'revision.changed-on': 'Figure for {period} revised ({date}): it was {was} and became {is}.',
    'revision.added': 'Figure for {period} added: {is}. There was none before.',
    'revision.added-on': 'Figure for {period} added ({date}): {is}. There was none before.',
    'revision.removed': 'Figure for {period} withdrawn: it was {was}.',
    'revision.removed-on': 'Figure for {period} withdrawn ({date}): it was {was}.',
    'revision.was': 'first published as {was}',
    'revision.was-missing': 'no figure before',
  },
};
