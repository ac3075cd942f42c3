import type {TemplateResult} from 'lit';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {Observation} from '../../../model/report/observation.ts';
import type {Report} from '../../../model/report/report.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import type {TextWithLang} from '../../../text/i18n/localized.ts';

/** Words about an edition, whose code only few reports need. */
export interface Annotations {
  /** The state of the edition; null for a published one, or when it is not stated. */
  readonly status: (report: Report, locale: Locale) => TemplateResult | null;
  /** The state of the edition above the content of an element; the content alone in an element without figures. */
  readonly withStatus: (
    content: TemplateResult,
    report: Report,
    locale: Locale,
    kind: string,
  ) => TemplateResult;
  /** The sign after a revised figure; null for another one. */
  readonly mark: (
    indicator: Indicator,
    observation: Observation | null,
    locale: Locale,
  ) => TemplateResult | null;
  /** The remark beside a revised figure; empty for another one. */
  readonly remark: (indicator: Indicator, observation: Observation, locale: Locale) => string;
  /** Sentences about the revisions of the compared figures. */
  readonly notes: (assessment: Assessment, locale: Locale) => readonly TextWithLang[];
}
