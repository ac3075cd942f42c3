import type {Loading, Textures} from './options.ts';
import {property} from './property.ts';
import {ReportElement} from './report-element.ts';

/** Base class of elements that show the figures of a report: compared periods, heading, patterns. */
export abstract class FigureElement extends ReportElement {
  /** Level of the element's heading, 2 to 6; 0 for text that is not a heading. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;
  /** Period to compare from, instead of the report's own. */
  @property() from = '';
  /** Period to compare to, instead of the report's own. */
  @property() to = '';
  /** `lazy` waits until the element is near the viewport. */
  @property() loading: Loading = 'lazy';
  /** `off` draws without hatches and dots: for a host that has a second channel of its own. */
  @property() textures: Textures = 'on';

  protected override get hasPatterns(): boolean {
    return this.textures === 'on';
  }
}
