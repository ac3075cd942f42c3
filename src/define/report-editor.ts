import {ReportEditor} from '../elements/report-editor/report-editor.ts';
import {define} from './define.ts';
import './indicator-card.ts';
import './policy-report.ts';

define(ReportEditor);

declare global {
  interface HTMLElementTagNameMap {
    'report-editor': ReportEditor;
  }
}
