import {IndicatorSheet} from '../elements/indicator-sheet/indicator-sheet.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(IndicatorSheet);

declare global {
  interface HTMLElementTagNameMap {
    'indicator-sheet': IndicatorSheet;
  }
}
