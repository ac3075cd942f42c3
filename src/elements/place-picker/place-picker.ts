import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {property} from '../base/property.ts';
import {ReportElement} from '../base/report-element.ts';

/**
 * Choice of a place for the reader: the elements of the page then show its figures. Inside an `<indicator-data>` it sets the
 * place of that element, and so of every element inside it.
 *
 * @summary The reader chooses a region, and the elements show its figures.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart control - The label with the field.
 * @fires {IndicatorLoadEvent} indicator-load - The element shows its data.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be loaded.
 * @fires {PlaceSelectEvent} place-select - The reader chooses a place. Cancelable: the page then sets the place itself.
 */
export class PlacePicker extends ReportElement {
  static override readonly kind = 'place-picker';

  /** Id of the element whose place is set; without it, the closest element around with a report. */
  @property() for = '';
  /** Label of the field; without it, the level of the places: "Región". */
  @property() label = '';
  /** Parameter of the page's address that keeps the choice, such as `lugar`; without it, the address does not change. */
  @property() param = '';

  protected override get drawingLoader(): DrawingLoader {
    return placePickerDrawing;
  }
}

const placePickerDrawing: DrawingLoader<PlacePicker> = async () =>
  (await import('./drawing.ts')).PlacePickerDrawing;
