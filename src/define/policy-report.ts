import {PolicyReport} from '../elements/policy-report/policy-report.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(PolicyReport);

declare global {
  interface HTMLElementTagNameMap {
    'policy-report': PolicyReport;
  }
}
