import type {Locale} from '../../text/i18n/locale.ts';
import {cardList, scopeList, summaryList} from '../fallback/list.ts';
import {embedShapes, embedSnippet, type EmbedOptions} from './embed-code.ts';
import type {ShareSubject} from './share-subject.ts';
import {showsSingleIndicator} from './subject-tags.ts';

/** Shapes of `avance snippet`: those of the share panel, and a list for filters that allow no tables. */
export const snippetShapes = [...embedShapes, 'list'] as const;
export type SnippetShape = (typeof snippetShapes)[number];

/** The content as paragraphs and a list. */
function subjectList({tag, report, assessments, group}: ShareSubject, locale: Locale): string {
  const [first] = assessments;
  const context = {report, locale};
  if (showsSingleIndicator(tag) && first) return cardList(first, context);
  return (tag === 'objective-summary' ? summaryList : scopeList)({group, assessments}, context);
}

/** HTML to paste into another page; `null` for the shape `iframe` without a page. */
export function subjectSnippet(
  shape: SnippetShape,
  subject: ShareSubject,
  embed: EmbedOptions,
  locale: Locale,
): string | null {
  return shape === 'list'
    ? embedSnippet('html', {...embed, fallback: subjectList(subject, locale).trimEnd()}, locale)
    : embedSnippet(shape, embed, locale);
}
