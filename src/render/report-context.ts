import type {Report} from '../model/report/report.ts';
import type {Locale} from '../text/i18n/locale.ts';

/** The report that a template renders, and the locale of its texts. */
export interface ReportContext {
  readonly report: Report;
  readonly locale: Locale;
}
