import {html, nothing, type TemplateResult} from 'lit';
import {groupAndSortRows, type Section} from '../../../../model/table/arrange.ts';
import type {Assessment} from '../../../../model/analysis/assessment.ts';
import {hasInferredDirection} from '../../../../model/analysis/verdict-basis.ts';
import {paginateEvenly} from '../layout/paginate.ts';
import {tableRows, type TableRow} from '../../../../model/table/row.ts';
import type {Scope} from '../../../../model/analysis/scope.ts';
import {changeScales, type ChangeScale} from '../../../../scale/change-scales.ts';
import {placeAssessment} from '../../../../scale/assessment-bar.ts';
import {groupKindLabel} from '../../../../text/format/group-kind.ts';
import {compareByName} from '../../../../text/search.ts';
import {notComputedReason} from '../../../../text/sentence/not-computed.ts';
import {formatPeriod} from '../../../../text/format/period.ts';
import {formatChange} from '../../../../text/format/quantity.ts';
import {unitKey} from '../../../../text/format/unit-label.ts';
import {localizedText, type RenderContext} from '../../../shared/localized-text.ts';
import {
  continued,
  eyebrow,
  pageKey,
  estimateLines,
  plainText,
  slideSize,
  slideContent,
  type Slide,
} from '../slide.ts';
import {scaleNote} from '../../../indicator-table/caption.ts';
import {changeText, valueCell, verdictCell} from '../../../indicator-table/cells.ts';
import {variationBar} from '../../../../marks/variation-bar.ts';

/** Data that all tables of an objective share. */
interface TableContext {
  readonly scope: Scope;
  readonly context: RenderContext;
  readonly scales: ReadonlyMap<string, ChangeScale>;
  /** Column headings when all rows compare the same two periods; null otherwise. */
  readonly periods: readonly [string, string] | null;
  readonly hasServices: boolean;
}

/** A table per guideline of an objective, on as many slides as its rows need. */
export function tableSlides(scope: Scope, context: RenderContext): readonly Slide[] {
  const rows = tableRows(context.report, scope);
  const arrangement = {
    sort: null,
    groupBy: 'guideline',
    compareNames: compareByName(context.locale),
  } as const;
  const table = {
    scope,
    context,
    scales: changeScales(scope.assessments, ({indicator}) => unitKey(indicator.unit, context.locale)),
    periods: sharedPeriods(scope.assessments, context),
    hasServices: rows.some(({service}) => service),
  };
  return groupAndSortRows(rows, arrangement).flatMap((section) => sectionSlides(section, table));
}

function sharedPeriods(
  findings: readonly Assessment[],
  {locale}: RenderContext,
): readonly [string, string] | null {
  const [first] = findings;
  const isShared = findings.every(
    ({fromPeriod, toPeriod}) => fromPeriod === first?.fromPeriod && toPeriod === first.toPeriod,
  );
  if (!first || !isShared || first.fromPeriod === null) return null;
  return [formatPeriod(first.fromPeriod, first.from, locale), formatPeriod(first.toPeriod, first.to, locale)];
}

function sectionSlides({group, rows}: Section, table: TableContext): readonly Slide[] {
  const {scope, context} = table;
  const title = group?.title ?? scope.group?.title ?? context.report.title;
  const label = plainText(group?.label ?? null, context) || (group?.code ?? '');
  const availableHeight =
    slideSize.height -
    1.5 * estimateLines(`${label} ${plainText(title, context)}`, slideSize.width, 1.35) -
    6;
  const key = group ? (group.code ?? group.id) : `${scope.group?.code ?? scope.group?.id ?? 'results'}-table`;
  const heading = html`${label ? html`<span class="code">${label}</span>` : nothing}
  ${localizedText(title, context)}`;
  return paginateEvenly(rows, (row) => rowHeight(row, table), availableHeight).map((pageRows, index) => {
    const layout = {
      kind: 'table',
      eyebrow: eyebrow(scope, context),
      title: continued(heading, index, context),
      body: tableBody(pageRows, table),
    };
    return {
      key: pageKey(key, index),
      targets: [...(index ? [] : [group?.code ?? null, group?.id ?? null]), ...pageRows.flatMap(rowTargets)],
      title:
        `${label} ${plainText(title, context)}${index ? ` ${context.locale.t('slides.continued')}` : ''}`.trim(),
      content: slideContent(layout, context),
    };
  });
}

function rowTargets({code, service, assessment: {indicator}}: TableRow): readonly (string | null)[] {
  return [code, service?.id ?? null, indicator.code, indicator.id];
}

/** Height of a row in em with its padding: that of its highest cell. */
function rowHeight(row: TableRow, table: TableContext): number {
  const {context, hasServices} = table;
  const {code, service, assessment} = row;
  const nameLines = estimateLines(plainText(assessment.indicator.name, context), hasServices ? 19.5 : 40);
  const serviceLines = estimateLines(`${code ?? ''} ${plainText(service?.title ?? null, context)}`, 19.5);
  return 1.25 * Math.max(nameLines, hasServices ? serviceLines : 0, changeLines(assessment, table)) + 1.1;
}

/** Lines of the change cell: change, bar, verdict and notes. */
function changeLines(finding: Assessment, {context, periods}: TableContext): number {
  const {from, to} = finding;
  const {locale} = context;
  const lines = finding.change
    ? estimateLines(formatChange(finding, locale).visual, 8.5, 1.25) + 2.5
    : estimateLines(notComputedReason(finding, locale), 9.5) + 1.2;
  const hasNote = [from, to].some(
    (record) => record && ((record.missing ?? 'unknown') !== 'unknown' || record.flags.length > 0),
  );
  return lines + (periods ? 0 : 1.5) + (hasNote ? 1 : 0);
}

function tableBody(pageRows: readonly TableRow[], table: TableContext): TemplateResult {
  const {scope, scales, context, hasServices} = table;
  const {t} = context.locale;
  const kind = pageRows.find(({service}) => service)?.service?.kind ?? 'service';
  const columns = [
    ...(hasServices ? [['service', groupKindLabel(kind, context.locale)]] : []),
    ['indicator', t('column.indicator')],
    ...valueLabels(table).map((label) => ['value', label]),
    ['change', t('column.change')],
  ];
  const hasInferred = pageRows.some(({assessment}) => hasInferredDirection(assessment));
  return html`<table>
      <thead>
        <tr>
          ${columns.map(([name, label]) => html`<th scope="col" data-column=${name}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${pageRows.map((row) => tableRow(row, table))}
      </tbody>
    </table>
    <div class="remarks">
      ${hasInferred ? html`<p><span aria-hidden="true">*</span> ${t('direction.inferred')}.</p>` : nothing}
      ${scaleNote(scope.assessments, scales, context.locale)}
    </div>`;
}

function valueLabels({periods, context: {locale}}: TableContext): readonly [string, string] {
  if (!periods) return [locale.t('slides.value-before'), locale.t('slides.value-now')];
  const [from, to] = periods;
  return [locale.t('column.result', {period: from}), locale.t('column.result', {period: to})];
}

function tableRow(row: TableRow, table: TableContext): TemplateResult {
  const {context, scales, hasServices, periods} = table;
  const {locale} = context;
  const {code, service, assessment} = row;
  const {indicator, fromPeriod, toPeriod} = assessment;
  const {domain} = scales.get(unitKey(indicator.unit, locale)) ?? {domain: [-1, 1]};
  const codeLabel = code ? html`<span class="code">${code}</span>` : nothing;
  const indicatorCode = indicator.code && indicator.code !== code ? indicator.code : '';
  const name = html`${hasServices ? indicatorCode : codeLabel} ${localizedText(indicator.name, context)}`;
  const labels = valueLabels(table);
  const value = (period: string | null, label: string): TemplateResult =>
    html`<td data-column="value" data-label=${label}>
      ${period === null ? nothing : valueCell(assessment, period, locale)}
    </td>`;
  return html`<tr data-verdict=${assessment.verdict}>
    ${hasServices ? html`<th scope="row">${codeLabel} ${localizedText(service?.title ?? null, context)}</th>` : nothing}
    ${hasServices ? html`<td>${name}</td>` : html`<th scope="row">${name}</th>`}
    ${value(fromPeriod, labels[0])} ${value(toPeriod, labels[1])}
    <td data-column="change">
      ${changeText(assessment, {isOwnSpan: periods === null}, locale)}
      <svg class="scaled" viewBox="0 0 144 24" aria-hidden="true">
        ${variationBar(placeAssessment(assessment, 'change', domain), assessment.verdict)}
      </svg>
      ${assessment.incomparableReason ? nothing : verdictCell(assessment, locale)}
    </td>
  </tr>`;
}
