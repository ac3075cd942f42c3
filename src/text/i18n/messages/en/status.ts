import type {esPEStatus} from '../es-PE/status.ts';
import type {TranslationOf} from '../translation.ts';
import {enProblemNotice} from './problem-notice.ts';

/** English messages for source, flags, loading and errors. */
export const enStatus: TranslationOf<typeof esPEStatus> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'source.title': 'Source',
    'source.license': 'Licence',
    'source.edition': 'Edition: {edition}',
    'source.issued': 'Published: {date}',
    'source.updated': 'Updated: {date}',
    'share.title': 'Share and download',
    'status.loading': 'Loading data…',
    'status.retry': 'Try again',
    'status.empty': 'The document contains no indicators.',
    'error.offline': 'There is no internet connection. Check it and try again.',
    'error.network': 'The document could not be loaded. Wait a moment and try again.',
    'error.http': 'The server answered with code {detail}. Wait a moment and try again.',
    'error.timeout': 'The server took too long. Wait a moment and try again.',
    'error.not-json': 'The document is not valid JSON. Tell the publisher of this page.',
    'error.not-a-report': 'The document is not an indicator report. Tell the publisher of this page.',
    'error.bad-record': 'The document has records with errors. Tell the publisher of this page.',
    'error.unknown-code': 'The document does not contain code {detail}. Tell the publisher of this page.',
    'error.too-large': 'The document is too large. Tell the publisher of this page.',
    'error.integrity': 'The document is not the expected edition. Tell the publisher of this page.',
    'error.blocked-url': 'The page blocks the document ({detail}). Tell the publisher of this page.',
    'error.script': 'A part of the page did not load. Try again.',
    'error.internal': 'An unexpected error occurred. Reload the page.',
    ...enProblemNotice,
  },
};
