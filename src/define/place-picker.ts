import {PlacePicker} from '../elements/place-picker/place-picker.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(PlacePicker);

declare global {
  interface HTMLElementTagNameMap {
    'place-picker': PlacePicker;
  }
}
