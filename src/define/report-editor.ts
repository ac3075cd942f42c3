import {ReportEditor} from '../element/report-editor.ts';
import {isWorkbook, sheetRows, workbook} from '../sheet/workbook.ts';
import {registerPack} from '../text/language.ts';
import {enEditor} from '../text/pack/en-editor.ts';
import {define} from './define.ts';
import './language-en.ts';
import './policy-report.ts';

registerPack(enEditor);
ReportEditor.sheets = {isWorkbook, sheetRows, workbook};
define('report-editor', ReportEditor);

declare global {
  interface HTMLElementTagNameMap {
    'report-editor': ReportEditor;
  }
}
