import {enEditor} from '../../text/i18n/messages/en/editor.ts';
import {enProblem} from '../../text/i18n/messages/en/problem.ts';
import {registerMessages} from '../../text/i18n/translations.ts';

/** Registers the English texts of the editor, which the pack of the language does not have. */
export function registerEditorEnglish(): void {
  [enEditor, enProblem].forEach(registerMessages);
}
