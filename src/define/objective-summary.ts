import {ObjectiveSummary} from '../element/objective-summary.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('objective-summary', ObjectiveSummary);

declare global {
  interface HTMLElementTagNameMap {
    'objective-summary': ObjectiveSummary;
  }
}
