import {PolicyReport} from '../element/policy-report.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define('policy-report', PolicyReport);

declare global {
  interface HTMLElementTagNameMap {
    'policy-report': PolicyReport;
  }
}
