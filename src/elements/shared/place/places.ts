import type {TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../../load/parse.ts';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {Report} from '../../../model/report/report.ts';
import type {Locale} from '../../../text/i18n/locale.ts';

/** What a line about a place needs. */
export interface PlaceContext {
  readonly report: Report;
  readonly locale: Locale;
}

/** What elements need to show one place, whose code only few pages need. */
export interface Places {
  /** The report with the figures of a place; the same result for the same report. A failure for a place that it does not have. */
  readonly stateOf: (ready: LoadedReport, code: string) => LoadedReport | FailedLoad;
  /** The report with names of indicators without the place, for rows under a title that has it. */
  readonly withRowNames: (report: Report) => Report;
  /** The distance of the current value from the whole, in words; null when one of the two is missing. */
  readonly gapLine: (assessment: Assessment, context: PlaceContext) => TemplateResult | null;
}
