import {attributeNames, shareSelection} from './selection.ts';
import type {ReportElementLike} from './share-target.ts';

/** Attributes left out of embed codes: data source, page context and controls. */
const excludedAttributes = ['src', 'integrity', 'max-bytes', 'heading-level', 'loading', 'locale', 'actions'];

/** Attributes of the element for an embed code, without those that have a default value. */
export function shareAttributes(element: ReportElementLike | null): ReadonlyMap<string, string> {
  const {code, from = '', to = ''} = shareSelection(element);
  const selected = [
    ['code', code],
    ['from-period', from],
    ['to-period', to],
    ['place', sharedPlace(element)],
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

/** The place that the element shows, also one of the page around it. A copy of the data has the figures of that place only. */
function sharedPlace(element: ReportElementLike | null): string {
  const {report, origin} = element?.loaded ?? {};
  return (origin?.url && report?.shownPlace?.place.code) || '';
}
