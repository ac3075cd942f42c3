import type {PeriodOverride} from '../../model/analysis/comparison.ts';
import type {Loading} from './options.ts';
import {property} from './property.ts';
import {ReportElement, type RenderSettings} from './report-element.ts';

/** Base class of elements that show the figures of a report: compared periods, heading, patterns. */
export abstract class FigureElement extends ReportElement {
  /** Level of the element's heading, 2 to 6; 0 for text that is not a heading. */
  @property({type: Number, word: '0 2 3 4 5 6', attribute: 'heading-level'}) headingLevel = 3;
  /** Period to compare from, instead of the report's own. */
  @property({attribute: 'from-period'}) fromPeriod = '';
  /** Period to compare to, instead of the report's own. */
  @property({attribute: 'to-period'}) toPeriod = '';
  /** `lazy` waits until the element is near the viewport, or the page is at rest. */
  @property({word: 'lazy eager'}) loading: Loading = 'lazy';
  /** Draws bars without hatches and dots. The page must then distinguish verdicts by more than colour. */
  @property({type: Boolean, attribute: 'no-patterns'}) noPatterns = false;

  /** The periods that are compared; an empty period is the report's own. */
  get periods(): PeriodOverride {
    return {from: this.fromPeriod, to: this.toPeriod};
  }

  /** A removed element is not drawn: a queue of removed elements would hold their memory. It is drawn when it is back. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override get renderSettings(): RenderSettings {
    return {isEager: this.loading === 'eager', hasPatterns: !this.noPatterns};
  }
}
