import type {ReactiveController, TemplateResult} from 'lit';
import type {FailedLoad, LoadedReport} from '../../load/parse.ts';
import {findIndicatorOrFirst} from '../../model/report/lookup.ts';
import type {ReportProblem} from '../../model/report/problem.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {enMap} from '../../text/i18n/messages/en/map.ts';
import {esPEDetails} from '../../text/i18n/messages/es-PE/details.ts';
import {esPEMap} from '../../text/i18n/messages/es-PE/map.ts';
import {esPEReport} from '../../text/i18n/messages/es-PE/report.ts';
import type {PictureRatio} from '../../render/svg/picture/ratio.ts';
import type {ReportContext} from '../../render/report-context.ts';
import type {FigureElement} from '../base/figure-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {indicatorDefects} from '../base/render-result.ts';
import {noIndicator} from '../shared/no-indicator.ts';
import {placeMessages} from '../shared/place/report-places.ts';
import {PlaceListbox} from './listbox.ts';
import {MapSource} from './map-source.ts';
import {mapStyles} from './map.styles.ts';
import {stripStyles} from './strip.styles.ts';
import {mapModel, type MapModel} from '../../render/places/map-model.ts';
import {figureStyles} from './styles.ts';
import type {MapView} from '../../text/sentence/places/map-row.ts';
import {indicatorMap} from './view.ts';

/** What the drawing reads of its element. */
interface MapHost extends FigureElement {
  readonly code: string;
  readonly view: MapView;
  readonly layout: string;
  readonly geometry: string;
  readonly geometryKey: string;
  readonly setsPlace: boolean;
}

/** Draws an `<indicator-map>`. */
export class MapDrawing implements Drawing {
  static readonly styles = [figureStyles, mapStyles, stripStyles];
  static readonly messages = [...placeMessages, esPEMap, enMap, esPEReport, esPEDetails];

  readonly controllers: readonly ReactiveController[];
  readonly #host: MapHost;
  readonly #listbox: PlaceListbox;
  readonly #source: MapSource;
  #model: {readonly inputs: readonly unknown[]; readonly value: MapModel} | null = null;
  #shown: {readonly model: MapModel; readonly context: ReportContext} | null = null;
  #isTableOpen = false;

  constructor(host: MapHost) {
    this.#host = host;
    this.#listbox = new PlaceListbox(host);
    this.#source = new MapSource(() => host.requestUpdate());
    this.controllers = [this.#listbox];
  }

  prepare(): Promise<void> | null {
    return this.#source.follow(this.#host);
  }

  renderReport({report, origin}: LoadedReport, locale: Locale): TemplateResult | FailedLoad {
    const {code, headingLevel} = this.#host;
    const indicator = findIndicatorOrFirst(report, code);
    this.#shown = null;
    if (!indicator) return noIndicator(code, origin, locale);
    const model = this.#modelOf({report, indicator}, locale);
    this.#shown = {model, context: {report, locale}};
    return indicatorMap(
      model,
      {report, locale, headingLevel},
      {
        listbox: this.#listbox.setOptions(model.options, locale, report.shownPlace?.place.code ?? null),
        isTableOpen: this.#isTableOpen,
        toggleTable: this.#toggleTable,
        hasFailed: this.#source.shapes === null,
      },
    );
  }

  async picture(ratio: PictureRatio | null): Promise<string | null> {
    if (!this.#shown) return null;
    const {model, context} = this.#shown;
    return (await import('./picture.ts')).mapPicture(model, ratio, context);
  }

  /** Problems of the shown indicator only. */
  problems(ready: LoadedReport): readonly ReportProblem[] {
    return indicatorDefects(ready, this.#host.code);
  }

  readonly #toggleTable = (event: Event): void => {
    this.#isTableOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  /** Computed once for the same data: pointer and keys draw the map again. */
  #modelOf(data: Pick<Parameters<typeof mapModel>[0], 'report' | 'indicator'>, locale: Locale): MapModel {
    const {view, periods} = this.#host;
    const {shapes} = this.#source;
    const inputs = [data.indicator, locale, view, periods.from, periods.to, shapes];
    const isSame = this.#model?.inputs.every((input, index) => input === inputs[index]) ?? false;
    if (!this.#model || !isSame)
      this.#model = {inputs, value: mapModel({...data, periods, view, shapes}, locale)};
    return this.#model.value;
  }
}
