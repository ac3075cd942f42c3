import {subjectTags, type ShareSelection} from '../../render/embed/subject-tags.ts';
import type {ReportElementLike} from './share-target.ts';

/** What an element shows of its report. */
export function shareSelection(element: ReportElementLike | null): ShareSelection {
  const {kind} = (element?.constructor ?? {}) as {readonly kind?: string};
  const tag = subjectTags.find((subjectTag) => subjectTag === kind) ?? 'policy-report';
  const names = attributeNames(element);
  const {from, to} = {from: '', to: '', ...(names.includes('from-period') && element?.periods)};
  return {tag, code: (names.includes('code') && element?.code) || '', from: from ?? '', to: to ?? ''};
}

/** The attributes that the class of an element has: an element without `code` can inherit one from the page. */
export function attributeNames(element: ReportElementLike | null): readonly string[] {
  const {observedAttributes = []} = (element?.constructor ?? {}) as {
    readonly observedAttributes?: readonly string[];
  };
  return observedAttributes;
}
