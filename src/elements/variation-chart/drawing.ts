import type {TemplateResult} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../load/parse.ts';
import {parseRanking, rankRows} from '../../model/table/ranking.ts';
import {withIndicatorCodes} from '../../model/table/row.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {esPECharts} from '../../text/i18n/messages/es-PE/charts.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {chartMarkStyles} from '../shared/chart-marks.styles.ts';
import {ScopeCache} from '../shared/scope-rows.ts';
import {variationBarStyles} from '../shared/variation-bar.styles.ts';
import {ListboxController} from './listbox-controller.ts';
import {listboxStyles} from './listbox.styles.ts';
import type {ChartView} from '../../scale/chart-panel.ts';
import {chartStyles} from './styles.ts';
import {variationChart, type ChartVariant} from './view.ts';

/** What the drawing reads of its element. */
interface ChartHost extends FigureElement {
  readonly code: string;
  readonly sort: string;
  readonly view: ChartView;
  readonly clip: boolean;
  readonly variant: ChartVariant;
  readonly selectable: boolean;
}

/** Draws a `<variation-chart>`. */
export class ChartDrawing implements Drawing {
  static readonly styles = [variationBarStyles, chartStyles, chartMarkStyles, listboxStyles];
  static readonly messages = [esPEReport, esPECharts, esPEDetails];

  readonly #host: ChartHost;
  readonly #listbox: ListboxController;
  readonly #scopeCache = new ScopeCache();

  constructor(host: ChartHost) {
    this.#host = host;
    this.#listbox = new ListboxController(host);
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, periods, view, clip, variant, headingLevel, sort, selectable} = this.#host;
    const scopeRows = this.#scopeCache.get(report, code, periods);
    if (!scopeRows) return loadFailure('unknown-code', origin, code);
    const model = {
      ...scopeRows,
      rows: withIndicatorCodes(scopeRows.rows),
      sort: parseRanking(sort),
      view,
      clip,
      variant,
    };
    const controls = selectable ? this.#listbox.setRows(rankRows(model.rows, model.sort), locale) : null;
    return variationChart(model, {report, locale, headingLevel}, controls);
  }
}
