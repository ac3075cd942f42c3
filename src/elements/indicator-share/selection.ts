import {subjectTags, type ShareSelection} from '../../render/embed/share-subject.ts';
import type {ReportElementLike} from './share-target.ts';

/** Attributes left out of embed codes: data source, page context and controls. */
const excludedAttributes = ['src', 'integrity', 'max-bytes', 'heading-level', 'loading', 'locale', 'actions'];

/** What an element shows of its report. */
export function shareSelection(element: ReportElementLike | null): ShareSelection {
  const {kind} = (element?.constructor ?? {}) as {readonly kind?: string};
  const tag = subjectTags.find((subjectTag) => subjectTag === kind) ?? 'policy-report';
  const names = attributeNames(element);
  const {from, to} = {from: '', to: '', ...(names.includes('from-period') && element?.periods)};
  return {tag, code: (names.includes('code') && element?.code) || '', from: from ?? '', to: to ?? ''};
}

/** The attributes that the class of an element has: an element without `code` can inherit one from the page. */
function attributeNames(element: ReportElementLike | null): readonly string[] {
  const {observedAttributes = []} = (element?.constructor ?? {}) as {
    readonly observedAttributes?: readonly string[];
  };
  return observedAttributes;
}

/** Attributes of the element for an embed code, without those that have a default value. */
export function shareAttributes(element: ReportElementLike | null): ReadonlyMap<string, string> {
  const {code, from = '', to = ''} = shareSelection(element);
  const selected = [
    ['code', code],
    ['from-period', from],
    ['to-period', to],
  ] as const;
  const others = attributeNames(element)
    .filter((name) => !excludedAttributes.includes(name) && !selected.some(([known]) => known === name))
    .map((name) => [name, element?.getAttribute(name) ?? null] as const)
    .filter(([, value]) => value !== 'auto' && value !== 'standard');
  return new Map([
    ...selected.filter(([, value]) => value),
    ...others.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
  ]);
}
