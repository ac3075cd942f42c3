import type {ReactiveController, TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import {placesOf} from '../../model/places/chosen-place.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {announce} from '../base/page/announcer.ts';
import {PlaceSelectEvent} from '../base/reader-events.ts';
import type {ReportElement} from '../base/report-element.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {fieldStyles} from '../shared/field.styles.ts';
import {placeMessages} from '../shared/place/report-places.ts';
import {placeInAddress, setPlaceInAddress} from './address.ts';
import {placedElement} from '../base/page/placed-element.ts';
import {placePickerStyles} from './styles.ts';
import {placeOptions, placePicker} from './view.ts';

/** What the drawing reads of its element. */
interface PickerHost extends ReportElement {
  readonly for: string;
  readonly label: string;
  readonly param: string;
}

/** Draws a `<place-picker>`. */
export class PlacePickerDrawing implements Drawing, ReactiveController {
  static readonly styles = [fieldStyles, placePickerStyles];
  static readonly messages = placeMessages;

  readonly controllers = [this];
  readonly #host: PickerHost;
  #hasReadAddress = false;

  constructor(host: PickerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('place-select', this.#follow);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('place-select', this.#follow);
  }

  /** Takes the place of the page's address, once. */
  prepare({report}: LoadedReport): null {
    if (!this.#hasReadAddress) {
      this.#hasReadAddress = true;
      const code = placeInAddress(this.#host.param);
      if (code && placesOf(report).some((place) => place.code === code)) this.#setPlace(code);
    }
    return null;
  }

  renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    const options = placeOptions(report, locale);
    return placePicker({options, report, label: this.#host.label}, locale, (code, name) => {
      if (!this.#host.dispatchEvent(new PlaceSelectEvent(code, name))) return;
      this.#setPlace(code);
      setPlaceInAddress(this.#host.param, code);
      announce(this.#host, locale.t('place.chosen', {name}));
    });
  }

  /** Keeps the address in step with a place that is selected elsewhere, such as on a map in the same element. */
  readonly #follow = (event: Event): void => {
    const target = placedElement(this.#host, this.#host.for);
    const path = event.composedPath();
    if (!target || event.defaultPrevented || path[0] === this.#host || !path.includes(target)) return;
    setPlaceInAddress(this.#host.param, (event as PlaceSelectEvent).code);
  };

  #setPlace(code: string): void {
    const target = placedElement(this.#host, this.#host.for);
    if (target) target.place = code;
    // An element outside of the one that it sets has its own report.
    if (!target?.contains(this.#host)) this.#host.place = code;
  }
}
