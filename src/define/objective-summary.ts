import {ObjectiveSummary} from '../elements/objective-summary/objective-summary.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(ObjectiveSummary);

declare global {
  interface HTMLElementTagNameMap {
    'objective-summary': ObjectiveSummary;
  }
}
