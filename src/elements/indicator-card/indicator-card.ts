import {property} from 'lit/decorators.js';
import type {Mark} from '../../scale/variation-bar.ts';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {CardDrawing} from './drawing.ts';
import type {CardVariant} from './options.ts';
import {cardHostStyles} from './styles.ts';

/**
 * One indicator: value, change, verdict and source.
 *
 * @summary One indicator with its value, change, verdict, bar, notes and source.
 * @slot - Fallback content, shown until there is data to show.
 * @slot eyebrow - Replaces the code and the service above the name.
 * @slot note - Added after the notes of the report.
 * @slot source - Replaces the source line.
 * @slot actions - Buttons and links of the page, at the end of the card.
 * @csspart card - The whole card.
 * @csspart header - Code, service and name.
 * @csspart heading - The name of the indicator.
 * @csspart value - The current figure.
 * @csspart verdict - The chip with the label of the verdict.
 * @csspart change - The signed change.
 * @csspart bar - The variation bar.
 * @csspart axis - The ends of the bar's scale.
 * @csspart trend - Line through all periods.
 * @csspart sentence - The finding in one sentence.
 * @csspart details - Goals, notes and reasons below the finding.
 * @csspart note - A note of the report.
 * @csspart source - The source line.
 * @csspart why - Disclosure with the reasons of the verdict.
 * @fires {IndicatorLoadEvent} indicator-load - The card shows its indicator.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or the record of the indicator is invalid.
 */
export class IndicatorCard extends FigureElement {
  static override readonly kind = 'indicator-card';
  static override styles = [...FigureElement.styles, cardHostStyles];

  /** Code (`03.07.02`) or id of the indicator; without it, the first of the data. */
  @property() code = '';
  /** `compact` for long lists; `full` shows the reasons of the verdict. */
  @property({reflect: true, useDefault: true}) variant: CardVariant = 'standard';
  /** Form of the bar. `levels`: from one value to the other on the unit's own scale. `change`: the difference, from zero. `bullet`: the current value against its target. */
  @property() view: Mark = 'levels';
  /** Cards and bars of one group, anywhere on the page, are drawn on one scale; each unit has its own. */
  @property({attribute: 'scale-group'}) scaleGroup = '';
  /** Actions of the reader, separated by spaces: `why`, `share`. A card without actions has no tab stop. */
  @property() actions = '';

  protected override get drawingLoader(): DrawingLoader {
    return cardDrawing;
  }
}

/** The drawing of a card is part of the core: most pages show cards. */
const cardDrawing = (): typeof CardDrawing => CardDrawing;
