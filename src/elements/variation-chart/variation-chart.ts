import type {TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {parseRanking} from '../../model/table/ranking.ts';
import {withIndicatorCodes} from '../../model/table/row.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPECharts} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {chartMarkStyles} from '../shared/chart-marks.styles.ts';
import {listboxStyles} from './listbox.styles.ts';
import {chartStyles} from './styles.ts';
import type {ChartView} from './panel.ts';
import {chartRows, variationChart, type ChartVariant} from './view.ts';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {ListboxController} from './listbox-controller.ts';
import {ScopeCache} from '../shared/scope-rows.ts';
import {FigureElement} from '../base/figure-element.ts';

/**
 * Comparable indicators of a scope, ranked on one axis: rises to the right, falls to the left, in the colour of the
 * verdict. Incomparable indicators are listed below, each with the reason.
 *
 * @summary The indicators of a scope, ranked on one diverging axis; incomparable indicators below, each with the reason.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart chart - The whole chart.
 * @csspart header - Title and facts.
 * @csspart heading - The title.
 * @csspart options - Listbox of a selectable chart.
 * @csspart axis - The numbers of the axis.
 * @csspart row - The row of an indicator.
 * @csspart bar - The bar of a row.
 * @csspart change - The signed change, or why there is none.
 * @csspart note - The note on inferred directions.
 * @csspart source - The source line.
 * @cssprop [--indicator-sticky-top=0px] - Distance of the sticky axis from the top of the viewport: the height of a fixed header of the page.
 * @fires {IndicatorLoadEvent} indicator-load - The chart shows its indicators.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 * @fires {IndicatorSelectEvent} indicator-select - The reader selects an indicator.
 */
export class VariationChart extends FigureElement {
  static override readonly kind = 'variation-chart';
  static override readonly messages = [...FigureElement.messages, esPEReport, esPECharts];
  static override styles = [
    ...FigureElement.styles,
    variationBarStyles,
    chartStyles,
    chartMarkStyles,
    listboxStyles,
  ];

  /** Code (`03`) or id of an objective, guideline or service; without it, the whole report. */
  @property() code = '';
  /** Order of the rows: `change`, `verdict` or `code`, then `ascending` (default) or `descending`. `change descending`: the largest rise first. */
  @property() sort = 'change descending';
  /** `bars`: the changes from zero. `dumbbell`: from the previous value to the current one, on the unit's own scale. `slope`: lines between the two periods. */
  @property() view: ChartView = 'bars';
  /** Draws every bar in full length. By default the bar of an outlier is clipped and marked, so that the others stay readable. */
  @property({type: Boolean, attribute: 'no-clip'}) noClip = false;
  /** `compact` for small spaces: names in two lines at most. */
  @property({reflect: true}) variant: ChartVariant = 'standard';
  /** Rows can be selected with keyboard and pointer; dispatches `indicator-select`. */
  @property({type: Boolean}) selectable = false;

  readonly #state = new ListboxController(this);
  readonly #reader = new ScopeCache();

  protected override renderReport(
    {report, origin}: LoadedReport,
    locale: Locale,
  ): TemplateResult | FailedLoad {
    const scopeRows = this.#reader.get(report, this.code, this.periods);
    if (!scopeRows) return loadFailure('unknown-code', origin, this.code);
    const {view, noClip, variant, headingLevel} = this;
    const model = {
      ...scopeRows,
      rows: withIndicatorCodes(scopeRows.rows),
      sort: parseRanking(this.sort),
      view,
      noClip,
      variant,
    };
    const controls = this.selectable ? this.#state.setRows(chartRows(model), locale) : null;
    return variationChart(model, {report, locale, headingLevel}, controls);
  }
}
