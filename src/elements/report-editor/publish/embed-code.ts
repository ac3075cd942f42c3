import type {Report} from '../../../model/report/report.ts';
import {embedSnippet} from '../../../render/embed/embed-code.ts';
import {shareSubject} from '../../../render/embed/share-subject.ts';
import {subjectTable} from '../../../render/embed/subject-output.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import type {PreviewTab} from './preview.ts';

/** The code for a page: the script, the element of the tab and the same figures as fallback. */
export function previewCode(tab: PreviewTab, report: Report, code: string, locale: Locale): string {
  const isCard = tab === 'card';
  const tag = isCard ? 'indicator-card' : 'policy-report';
  const subject = shareSubject(report, {tag, code: isCard ? code : ''});
  const attributes = new Map([
    ...(isCard ? [['code', code] as const] : []),
    ...(tab === 'slides' ? [['view', 'slides'] as const] : []),
  ]);
  const embed = {
    tag,
    attributes,
    source: {url: `${report.id}.json`, integrity: null},
    scripts: '',
    hints: '',
    page: null,
    title: '',
    fallback: subject ? subjectTable(subject, locale) : '',
  };
  return embedSnippet('module', embed, locale) ?? '';
}
