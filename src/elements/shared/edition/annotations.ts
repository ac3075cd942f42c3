import type {TemplateResult} from 'lit';
import type {Assessment} from '../../../model/analysis/assessment.ts';
import type {Indicator} from '../../../model/report/indicator.ts';
import type {Observation} from '../../../model/report/observation.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import type {Report} from '../../../model/report/report.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import type {TextWithLang} from '../../../text/i18n/localized.ts';
import {registerMessages} from '../../../text/i18n/translations.ts';

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

let loaded: Annotations | null = null;
let pending: Promise<void> | null = null;

const needsAnnotations = memoizeByObject(
  ({status, indicators}: Report) => Boolean(status) || indicators.some(({revisions}) => revisions.length),
);

async function load(): Promise<void> {
  const {editionAnnotations, editionMessages} = await import('./edition-annotations.ts');
  editionMessages.forEach(registerMessages);
  loaded = editionAnnotations;
}

/** Null until the code is loaded, and while no report on the page needs it. */
export function annotations(): Annotations | null {
  return loaded;
}

/** Loads the code that a report needs; null when nothing is missing. */
export function loadAnnotations(report: Report): Promise<void> | null {
  if (loaded || !needsAnnotations(report)) return null;
  return (pending ??= load().finally(() => (pending = null)));
}
