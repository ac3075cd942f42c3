import {PolicyReport} from '../element/policy-report.ts';
import {define} from './define.ts';

define('policy-report', PolicyReport);

declare global {
  interface HTMLElementTagNameMap {
    'policy-report': PolicyReport;
  }
}
