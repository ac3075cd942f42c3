import type {LoadErrorCode} from '../../model/report/load-error.ts';
import {resolveLocale} from '../../text/i18n/locale.ts';
import {enStatus} from '../../text/i18n/messages/en/status.ts';
import {esPEStatus} from '../../text/i18n/messages/es-PE/status.ts';
import {registerMessages} from '../../text/i18n/translations.ts';
import {failureText} from '../../text/sentence/error.ts';
import type {FindingCode} from './finding.ts';

/** The error of an element on a page with the finding. After other findings no element shows an error. */
const loadErrors: Partial<Readonly<Record<FindingCode, LoadErrorCode>>> = {
  'data-blocked': 'network',
  'data-own-host': 'network',
  'data-cors': 'network',
  'mixed': 'network',
  'file-address': 'network',
  'chunks-missing': 'script',
  'chunks-blocked': 'script',
  'chunks-cors': 'script',
};

/** What readers of the page see in the element, in its words; null when they see only the table inside it. */
export function readerText(finding: FindingCode, language: string): string | null {
  const code = loadErrors[finding];
  if (code === undefined) return null;
  [enStatus, esPEStatus].forEach(registerMessages);
  const error = {code, url: null, attempt: 1, detail: null, problems: []};
  const {title, advice} = failureText(error, resolveLocale(language, language));
  return `${title}. ${advice}`;
}
