import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';
import type {RenderSettings} from '../base/report-element.ts';
import {CardDrawing} from './drawing.ts';
import type {CardAppearance, CardVariant} from './options.ts';
import {cardHostStyles} from './styles.ts';

/**
 * One indicator: value, change, verdict and source.
 *
 * @summary One indicator with its value, change, verdict, bar, notes and source.
 * @slot - Fallback content, shown until there is data to show.
 * @slot eyebrow - Above the name.
 * @slot note - Added after the notes of the report.
 * @slot source - Replaces the source line.
 * @slot actions - Buttons and links of the page, at the end of the card.
 * @csspart card - The whole card.
 * @csspart header - The name with what is above it.
 * @csspart heading - The name of the indicator.
 * @csspart value - The current figure.
 * @csspart verdict - The icon and the label of the verdict.
 * @csspart change - The signed change.
 * @csspart bar - The labelled arrow.
 * @csspart axis - The periods and the ends of the scale.
 * @csspart also - The second comparison.
 * @csspart gap - The distance of a place from the whole.
 * @csspart trend-direction - Whether the series has a trend, and the rule.
 * @csspart trend - Line through all periods.
 * @csspart sentence - The finding in one sentence, for screen readers.
 * @csspart details - Goals, notes and reasons below the finding.
 * @csspart note - A note of the report.
 * @csspart source - The source line.
 * @csspart why - Disclosure with the reasons of the verdict.
 * @csspart sheet - Disclosure with the method sheet.
 * @fires {IndicatorLoadEvent} indicator-load - The card shows its indicator.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or the record of the indicator is invalid.
 */
export class IndicatorCard extends FigureElement {
  static override readonly kind = 'indicator-card';
  static override styles = [...FigureElement.styles, cardHostStyles];

  /** Code (`03.07.02`) or id of the indicator; without it, the first of the data. */
  @property() code = '';
  /** `compact` for long lists; `full` shows the reasons of the verdict. */
  @property({word: 'compact standard full', reflect: true, useDefault: true}) variant: CardVariant =
    'standard';
  /** `plain`: without a box, on the ground of the page; `--indicator-surface` must then be the colour of that ground. */
  @property({word: 'box plain', reflect: true, useDefault: true}) appearance: CardAppearance = 'box';
  /** A second comparison of the current value, in one more line: `target`, `first`, `previous`, `baseline` or a period such as `2019`. */
  @property() also = '';
  /** Title of the page's own, in place of the name of the indicator. */
  @property() headline = '';
  /** In a CSS grid of the page: names, values, changes, bars and footers of neighbouring cards line up. */
  @property({type: Boolean, reflect: true}) aligned = false;
  /** Cards and bars of one group, anywhere on the page, are drawn on one scale; each unit has its own. */
  @property({attribute: 'scale-group'}) scaleGroup = '';
  /** Actions of the reader, separated by spaces: `why`, `share`, `sheet`: the method sheet in the card, `data`: a link to the report. A card without actions has no tab stop. */
  @property({words: 'why share sheet data'}) actions = '';

  /** The patterns are those of its mark, which most cards do not need. */
  protected override get renderSettings(): RenderSettings {
    return {...super.renderSettings, hasPatterns: false};
  }

  protected override get drawingLoader(): DrawingLoader {
    return cardDrawing;
  }
}

/** The drawing of a card is part of the core: most pages show cards. */
const cardDrawing = (): typeof CardDrawing => CardDrawing;
