import type {Report} from '../../model/report/report.ts';

/** Names of the files of a site's feeds. */
export const feedFiles = {atom: 'feed.xml', json: 'feed.json'} as const;

/** Date of the edition: of its last change, else of its publication, else of its state. */
export function editionDate({updated, issued, statusDate}: Report): string | null {
  return updated ?? issued ?? statusDate;
}

/** Whether a site has feeds: the formats require a date, and that on which the command runs is not one of the figures. */
export function hasFeeds(report: Report): boolean {
  const isDated = report.indicators.some(({revisions}) => revisions.some(({date}) => date !== null));
  return isDated || editionDate(report) !== null;
}
