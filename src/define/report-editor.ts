import {ReportEditor} from '../elements/report-editor/report-editor.ts';
import {registerMessages} from '../text/i18n/translations.ts';
import {enEditor} from '../text/i18n/messages/en/editor.ts';
import {enProblem} from '../text/i18n/messages/en/problem.ts';
import {define} from './define.ts';
import './locale-en.ts';
import './policy-report.ts';

[enEditor, enProblem].forEach(registerMessages);
define(ReportEditor);

declare global {
  interface HTMLElementTagNameMap {
    'report-editor': ReportEditor;
  }
}
