import type {esPEStatus} from '../es-PE/status.ts';
import type {TranslationOf} from '../translation.ts';
/** English messages for source, flags, loading and errors. */
export const enStatus: TranslationOf<typeof esPEStatus> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'source.title': 'Source',
    'share.title': 'Share and download',
    'status.loading': 'Loading data…',
    'status.loaded': 'Data loaded.',
    'status.retry': 'Try again',
    'status.empty': 'This report has no indicators yet.',
    'failure.loaded': 'The data could not be loaded',
    'failure.read': 'The data could not be read',
    'failure.shown': 'The data could not be shown',
    'failure.code': 'This figure is not in the report',
    'failure.offline': 'There is no internet connection. Check it and try again.',
    'failure.passing': 'It may be the connection. Wait a moment and try again.',
    'failure.publisher':
      'The problem is in the published data, not on your device. Tell the publisher of this page.',
    'failure.reload': 'Reload the page. If it happens again, tell its publisher.',
    'failure.records': 'Data with errors are not shown.',
    'failure.stale': 'The update failed; the last copy is shown.',
    'error.script': 'A part of the page could not be loaded. Try again.',
  },
};
