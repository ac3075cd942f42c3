import {recordTexts} from '../../model/glossary/record-texts.ts';
import {usedEntries} from '../../model/glossary/used-entries.ts';
import {groupPath} from '../../model/report/group-path.ts';
import {termExplanation} from '../shared/explanation.ts';
import {localizedText} from '../shared/localized-text.ts';
import type {SheetContext, SheetEntry} from './field.ts';

/** The entries of the glossary that the texts of the sheet use. */
export function termEntries(context: SheetContext): readonly SheetEntry[] {
  const {report, assessment} = context;
  const {glossary, title, publisher, policy} = report;
  if (glossary.length === 0) return [];
  const {indicator} = assessment;
  const texts = recordTexts([indicator, groupPath(report, indicator.groupId), title, publisher, policy]);
  return usedEntries(glossary, texts).map((entry) => ({
    label: localizedText(entry.term, context),
    content: termExplanation(entry, context),
  }));
}
