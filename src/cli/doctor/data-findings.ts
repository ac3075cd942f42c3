import {auditPublication} from '../../formats/publication-audit.ts';
import {readReport} from '../../model/report/read/report.ts';
import type {PageContent} from './page-tags.ts';
import {findElementTags} from './element-tags.ts';
import {nonBlocking, type DoctorFinding} from './finding.ts';

/** What readers of the page miss in its report: a published state, and fields of the method sheets that the page shows. */
export interface PublicationGaps {
  /** State of an edition that is not published, with date, name and reason. */
  readonly editionStatus: string | null;
  /** Names of the fields that sheets lack, each with the number of indicators. */
  readonly sheetGap: string | null;
}

/** Reads the text of a document. Null for one that is not a report: the elements name its failure themselves. */
export function publicationGaps(text: string | null): PublicationGaps {
  const {report} = readReport(parseJson(text));
  const problems = report ? auditPublication(report) : [];
  const detail = (name: string): string | null => problems.find(({code}) => code === name)?.found ?? null;
  return {editionStatus: detail('edition-status'), sheetGap: detail('sheet-gap')};
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Findings about the figures, none of which stops the elements. */
export function dataFindings(
  content: PageContent,
  {editionStatus, sheetGap}: PublicationGaps,
): readonly DoctorFinding[] {
  const hasSheet = findElementTags(content).some(
    ({name, attributes}) =>
      name === 'indicator-sheet' || /\bsheet\b/.test(attributes.get('actions')?.toLowerCase() ?? ''),
  );
  return [
    ...(editionStatus === null ? [] : [nonBlocking('edition-status', editionStatus)]),
    ...(sheetGap === null || !hasSheet ? [] : [nonBlocking('sheet-gap', sheetGap)]),
  ];
}
