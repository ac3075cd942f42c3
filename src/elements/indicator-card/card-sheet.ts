import {memoizeByObject} from '../../model/memoize.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import type {FigureElement} from '../base/figure-element.ts';
import {serializeReport} from '../../model/report/serialize.ts';

/** The document of a report for another element; one object per report, so that the sheet reads it once. */
const documentOf = memoizeByObject(serializeReport);

/** Shows the sheet of an indicator in an open disclosure of its card, and takes it away from a closed one. */
export function showSheet(details: HTMLDetailsElement, indicator: Indicator, report: Report): void {
  const old = details.querySelector('indicator-sheet');
  if (!details.open || !details.isConnected) return old?.remove();
  const sheet = old ?? details.appendChild(details.ownerDocument.createElement('indicator-sheet'));
  const {host} = details.getRootNode() as ShadowRoot;
  const {locale, theme, headingLevel, fromPeriod, toPeriod, noPatterns} = host as FigureElement;
  const level = headingLevel && Math.min(headingLevel + 1, 6);
  const settings = {locale, theme, headingLevel: level, fromPeriod, toPeriod, noPatterns, loading: 'eager'};
  Object.assign(sheet, {...settings, code: indicator.id, data: documentOf(report)});
}
