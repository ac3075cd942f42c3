import type {MapView} from '../../text/sentence/places/map-row.ts';
import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {FigureElement} from '../base/figure-element.ts';
import {property} from '../base/property.ts';

/**
 * A map of the places of an indicator: a square per place in its rough position, or areas with a TopoJSON. With the
 * distribution, a panel of the place that the reader points at, the same in words, and a table. Places that the map does
 * not draw are listed below it.
 *
 * @summary The places of an indicator on a map of squares or areas, with their distribution, words and a table.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart map - The drawing: a listbox of places.
 * @csspart heading - The finding.
 * @csspart panel - The figures of the place that the reader points at.
 * @csspart legend - What the signs of the map mean.
 * @csspart distribution - The strip plot of the values.
 * @csspart words - What the map shows, in sentences.
 * @csspart others - Places that the map does not draw.
 * @csspart table - The table of all places.
 * @csspart source - The source line.
 * @cssprop [--indicator-class-1] - Ground of the lowest of the five classes; `-2` to `-5` are the others.
 * @fires {IndicatorLoadEvent} indicator-load - The map shows its indicator.
 * @fires {IndicatorErrorEvent} indicator-error - The report cannot be loaded, does not have the code, or has invalid records.
 * @fires {PlaceSelectEvent} place-select - The reader selects a place. Cancelable: with `sets-place`, the page then sets the place itself.
 */
export class IndicatorMap extends FigureElement {
  static override readonly kind = 'indicator-map';

  /** Code (`03.04.01`) or id of the indicator; without it, the first of the report. */
  @property() code = '';
  /** What each place shows: its `value` in five classes, its `change` or its value in the colour of the `verdict`, or whether it reaches its `target`. */
  @property({word: 'value change verdict target'}) view: MapView = 'value';
  /** URL of a tile layout, `{"tiles": [{"code", "abbr", "column", "row"}]}`; without it, the 25 regions of Peru. */
  @property() layout = '';
  /** URL of a TopoJSON with the areas of the places; it replaces the tiles. */
  @property() geometry = '';
  /** The property of an area that has the code of its place; without it, `code`, else the id of the area. */
  @property({attribute: 'geometry-key'}) geometryKey = '';
  /** A selected place is set as the `place` of the closest element around with a report, and so of every element in it. */
  @property({type: Boolean, attribute: 'sets-place'}) setsPlace = false;

  protected override get drawingLoader(): DrawingLoader {
    return mapDrawing;
  }
}

const mapDrawing: DrawingLoader<IndicatorMap> = async () => (await import('./drawing.ts')).MapDrawing;
