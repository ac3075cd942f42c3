import type {TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import {assess} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import type {Observation} from '../../model/report/observation.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import {assessmentDomain} from '../../scale/assessment-domain.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {registerMessages} from '../../text/i18n/translations.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {indicatorDefects} from '../base/render-result.ts';
import {annotations} from '../shared/edition/loaded-annotations.ts';
import {LoadedCode} from '../shared/loaded-code.ts';
import {noIndicator} from '../shared/no-indicator.ts';
import {currentValueStyles} from '../shared/headline-figure.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import type {CardExtras, CardVariant} from './options.ts';
import {cardStyles} from './styles.ts';
import {indicatorCard} from './view.ts';

/** Contents that only some cards have: their code is loaded when a card needs it. */
const extrasCode = new LoadedCode<CardExtras>(async () => {
  const {cardExtras, cardExtrasMessages} = await import('./extras.ts');
  cardExtrasMessages.forEach(registerMessages);
  return cardExtras;
});

/** What the drawing reads of its element. */
interface CardHost extends FigureElement {
  readonly code: string;
  readonly variant: CardVariant;
  readonly headline: string;
  readonly also: string;
  readonly scaleGroup: string;
  readonly actions: string;
}

/** Draws an `<indicator-card>`. */
export class CardDrawing implements Drawing {
  static readonly styles = [variationBarStyles, currentValueStyles, cardStyles];
  static readonly messages = [];

  readonly #host: CardHost;

  constructor(host: CardHost) {
    this.#host = host;
  }

  prepare({report}: LoadedReport): Promise<void> | null {
    const indicator = findIndicatorOrFirst(report, this.#host.code);
    if (!indicator || !this.#needsExtras(indicator)) return null;
    return extrasCode.current ? extrasCode.current.prepare(report, this.#host) : extrasCode.load();
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, headingLevel, variant, headline, periods, scaleGroup, noPatterns} = this.#host;
    const indicator = findIndicatorOrFirst(report, code);
    const extras = extrasCode.current;
    if (!indicator) {
      extras?.leaveScale(this.#host);
      return noIndicator(code, origin, locale);
    }
    const context = {report, locale, headingLevel};
    const assessment = assess(indicator, periods);
    const ownDomain = assessmentDomain(assessment);
    return indicatorCard(assessment, context, {
      variant,
      headline,
      also: extras?.also(this.#host, assessment, locale),
      domain: extras?.domain(this.#host, assessment, ownDomain, locale) ?? ownDomain,
      hasLens: variant !== 'compact' && !scaleGroup,
      hasPatterns: !noPatterns,
      actions: this.#actions,
      dataUrl: this.#actions.includes('data') ? origin.url : null,
      extras,
      annotations: annotations(),
    });
  }

  /** Problems of the shown indicator only. */
  problems(ready: LoadedReport): readonly ReportProblem[] {
    return indicatorDefects(ready, this.#host.code);
  }

  get #actions(): readonly string[] {
    return this.#host.actions.split(/\s+/);
  }

  #needsExtras({observations, baseline, targets, whole}: Indicator): boolean {
    const {variant, scaleGroup, also} = this.#host;
    return (
      observations.length > 2 ||
      observations.some(hasDetails) ||
      baseline !== null ||
      targets.length > 0 ||
      whole !== null ||
      variant === 'full' ||
      (scaleGroup || also) !== '' ||
      /why|sheet/.test(this.#host.actions)
    );
  }
}

/** Whether the words about a value are in messages that only some cards load: flags, reasons, intervals. */
function hasDetails({flags, missing, lower, standardError}: Observation): boolean {
  return flags.length > 0 || (missing ?? 'unknown') !== 'unknown' || (lower ?? standardError) !== null;
}
