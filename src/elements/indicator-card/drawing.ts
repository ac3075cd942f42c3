import type {TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import {assess} from '../../model/analysis/assessment.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import {assessmentDomain} from '../../scale/assessment-bar.ts';
import type {Mark} from '../../scale/variation-bar.ts';
import {scaleGroupKey} from '../../text/format/unit-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {registerMessages} from '../../text/i18n/translations.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {indicatorDefects} from '../base/render-result.ts';
import {noIndicator} from '../shared/no-indicator.ts';
import {ScaleGroup} from '../shared/scale-group.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import type {CardExtras, CardVariant} from './options.ts';
import {cardStyles} from './styles.ts';
import {indicatorCard} from './view.ts';

/** Contents that only some cards have: their code is loaded when a card needs it. */
let extras: CardExtras | null = null;

async function loadExtras(): Promise<void> {
  const {cardExtras, cardExtrasMessages} = await import('./extras.ts');
  cardExtrasMessages.forEach(registerMessages);
  extras = cardExtras;
}

let pendingExtras: Promise<void> | null = null;

/** What the drawing reads of its element. */
interface CardHost extends FigureElement {
  readonly code: string;
  readonly variant: CardVariant;
  readonly view: Mark;
  readonly scaleGroup: string;
  readonly actions: string;
}

/** Draws an `<indicator-card>`. */
export class CardDrawing implements Drawing {
  static readonly styles = [variationBarStyles, cardStyles];
  static readonly messages = [];

  readonly #host: CardHost;
  readonly #scale: ScaleGroup;

  constructor(host: CardHost) {
    this.#host = host;
    this.#scale = new ScaleGroup(host);
  }

  prepare({report}: LoadedReport): Promise<void> | null {
    const indicator = findIndicatorOrFirst(report, this.#host.code);
    if (extras || !indicator || !this.#needsExtras(indicator)) return null;
    return (pendingExtras ??= loadExtras().finally(() => (pendingExtras = null)));
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, headingLevel, variant, view: mark, periods, scaleGroup} = this.#host;
    const indicator = findIndicatorOrFirst(report, code);
    if (!indicator) {
      this.#scale.leaveGroup();
      return noIndicator(code, origin, locale);
    }
    const context = {report, locale, headingLevel};
    const assessment = assess(indicator, periods);
    const name = scaleGroupKey(scaleGroup, indicator, mark, locale);
    return indicatorCard(assessment, context, {
      variant,
      mark,
      domain: this.#scale.domain(name, assessmentDomain(assessment, mark)),
      why: this.#actions.includes('why'),
      share: this.#actions.includes('share'),
      extras,
    });
  }

  /** Problems of the shown indicator only. */
  problems(ready: LoadedReport): readonly ReportProblem[] {
    return indicatorDefects(ready, this.#host.code);
  }

  get #actions(): readonly string[] {
    return this.#host.actions.split(/\s+/);
  }

  #needsExtras({observations, targets}: Indicator): boolean {
    const {variant} = this.#host;
    return (
      observations.length > 2 ||
      observations.some(({flags}) => flags.length > 0) ||
      targets.length > 0 ||
      variant === 'full' ||
      this.#actions.includes('why')
    );
  }
}
