import {html, type TemplateResult} from 'lit';
import {rollup} from '../../../../model/analysis/rollup.ts';
import type {Scope} from '../../../../model/analysis/scope.ts';
import type {Group} from '../../../../model/report/group.ts';
import {displayName} from '../../../../model/report/short-name.ts';
import {groupAndSortRows} from '../../../../model/table/arrange.ts';
import {tableRows, type TableRow} from '../../../../model/table/row.ts';
import {compareByName} from '../../../../text/search.ts';
import {comparableSentence, partSentence} from '../../../../text/sentence/finding.ts';
import type {RenderContext} from '../../../shared/localized-text.ts';
import {paginateEvenly} from '../layout/paginate.ts';
import {deckRows, rowChange, rowRemark, rowsContext, type RowsContext} from '../row.ts';
import {
  estimateLines,
  groupKey,
  groupName,
  groupTargets,
  hasFindingSlide,
  pageKey,
  partNumber,
  plainText,
  slideContent,
  slideSize,
  titleText,
  type Slide,
} from '../slide.ts';

const maxRows = 5;

/** Rows of one guideline, or of a part of it. */
interface RowGroup {
  readonly group: Group | null;
  readonly rows: readonly TableRow[];
  readonly part: number;
  readonly parts: number;
}

/** The indicators of an objective, at most five on a slide. Small guidelines share a slide. */
export function rowSlides(scope: Scope, context: RenderContext): readonly Slide[] {
  const sections = groupAndSortRows(tableRows(context.report, scope), {
    sort: null,
    groupBy: 'guideline',
    compareNames: compareByName(context.locale),
  });
  const shared = rowsContext(scope.assessments, context);
  const groups = sections.flatMap(({group, rows}) => splitGroup(group, rows, shared));
  const pages = mergeSmall(groups, shared);
  const keys = new Map<string, number>();
  return pages.map((page) => {
    const [first] = page;
    const key = first?.group ? groupKey(first.group) : `${scope.group?.code ?? 'results'}-rows`;
    const index = keys.get(key) ?? 0;
    keys.set(key, index + 1);
    return rowSlide(page, {key: pageKey(key, index), scope, rows: shared});
  });
}

function splitGroup(
  group: Group | null,
  rows: readonly TableRow[],
  shared: RowsContext,
): readonly RowGroup[] {
  const pages = paginateEvenly(rows, () => 1, maxRows).flatMap((page) =>
    paginateEvenly(page, (row) => rowHeight(row, shared), availableHeight(page, shared)),
  );
  return pages.map((pageRows, part) => ({group, rows: pageRows, part, parts: pages.length}));
}

/** Height in em for rows below their title. */
function availableHeight(rows: readonly TableRow[], {context}: RowsContext): number {
  return slideSize.height - 2.6 * (estimateLines(rowsTitle(rows, context), slideSize.width, 2.4) - 1);
}

function rowsTitle(rows: readonly TableRow[], {locale}: RenderContext): string {
  return titleText(partSentence(rollup(rows.map(({assessment}) => assessment)), locale));
}

/** Joins neighbours that fit on one slide; parts of a split group stay alone. */
function mergeSmall(groups: readonly RowGroup[], shared: RowsContext): readonly (readonly RowGroup[])[] {
  const pages: RowGroup[][] = [];
  for (const next of groups) {
    const page = pages.at(-1) ?? [];
    const rows = [...page, next].flatMap((part) => part.rows);
    const height = rows.reduce((sum, row) => sum + rowHeight(row, shared), 0);
    const isWhole = [...page, next].every(({parts}) => parts === 1);
    if (page.length > 0 && isWhole && rows.length <= maxRows && height <= availableHeight(rows, shared))
      page.push(next);
    else pages.push([next]);
  }
  return pages;
}

/** Height in em, as the style sheet has it: the lines of code and name. */
function rowHeight({code, assessment}: TableRow, rows: RowsContext): number {
  const words = `${code ?? ''} ${plainText(displayName(assessment.indicator), rows.context)}`;
  const remark = rowRemark(assessment, rows);
  const remarkLines = remark ? estimateLines(remark, 17) : 0;
  const changeLines = estimateLines(rowChange(assessment, rows), 5.4, 1.5);
  return Math.max(
    3.8,
    1.5 * estimateLines(words, 17, 1.25) + 1.25 * remarkLines + 0.55,
    1.9 * changeLines + 0.55,
  );
}

interface RowSlideOptions {
  readonly key: string;
  readonly scope: Scope;
  readonly rows: RowsContext;
}

function rowSlide(page: readonly RowGroup[], {key, scope, rows}: RowSlideOptions): Slide {
  const {context} = rows;
  const pageRows = page.flatMap((part) => part.rows);
  const assessments = pageRows.map(({assessment}) => assessment);
  const title = rowsTitle(pageRows, context);
  const isOnlySlide = !hasFindingSlide(scope);
  const body = html`${deckRows(pageRows, rows)}
  ${isOnlySlide ? html`<p class="lead">${comparableSentence(assessments, context.locale)}</p>` : ''}`;
  const objective = isOnlySlide && scope.group ? [groupName(scope.group, context)] : [];
  const names = [...objective, ...page.map((part) => partName(part, context))];
  const eyebrow = names.map((name, index) => html`${index > 0 ? '\u00a0· ' : ''}${name}`);
  return {
    key,
    targets: [
      ...(isOnlySlide ? groupTargets(scope.group) : []),
      ...page.flatMap(({group, part}) => (part > 0 ? [] : groupTargets(group))),
      ...pageRows.flatMap(rowTargets),
    ],
    title,
    content: slideContent({kind: 'rows', eyebrow, title, body}, context),
  };
}

function partName({group, part, parts}: RowGroup, context: RenderContext): TemplateResult | string {
  return group ? html`${groupName(group, context)}${partNumber(part, parts, context)}` : '';
}

function rowTargets({code, service, assessment: {indicator}}: TableRow): readonly (string | null)[] {
  return [code, service?.id ?? null, indicator.code, indicator.id];
}
