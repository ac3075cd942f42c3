import {EditionDiff} from '../elements/edition-diff/edition-diff.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(EditionDiff);

declare global {
  interface HTMLElementTagNameMap {
    'edition-diff': EditionDiff;
  }
}
