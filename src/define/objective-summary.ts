import {ObjectiveSummary} from '../element/objective-summary.ts';
import {define} from './define.ts';

define('objective-summary', ObjectiveSummary);

declare global {
  interface HTMLElementTagNameMap {
    'objective-summary': ObjectiveSummary;
  }
}
