import {html, nothing, type TemplateResult} from 'lit';
import {groupAndSortRows, type Section} from '../../model/table/arrange.ts';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {hasInferredDirection} from '../../model/analysis/verdict-basis.ts';
import {paginateEvenly} from './layout/paginate.ts';
import {tableRows, type TableRow} from '../../model/table/row.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {changeScales, type ChangeScale} from '../../scale/change-scales.ts';
import {placeAssessment} from '../../scale/assessment-bar.ts';
import {groupKindLabel} from '../../text/format/group-kind.ts';
import {compareByName} from '../../text/search.ts';
import {notComputedReason} from '../../text/sentence/not-computed.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {formatChange} from '../../text/format/quantity.ts';
import {unitKey} from '../../text/format/unit-label.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {continued, eyebrow} from './objective-slide.ts';
import {estimateLines, plainText, slideSize, slideContent, type Slide} from './slide.ts';
import {scaleNote} from '../indicator-table/caption.ts';
import {changeText, valueCell, verdictCell} from '../indicator-table/cells.ts';
import {variationBar} from '../shared/variation-bar.ts';

/** What all tables of one objective share. */
interface Frame {
  readonly part: Scope;
  readonly setting: RenderContext;
  readonly scales: ReadonlyMap<string, ChangeScale>;
  /** All rows compare the same two periods, which then head their columns. */
  readonly periods: readonly [string, string] | null;
  readonly hasServices: boolean;
}

/** Each guideline of an objective as a table, over as many slides as its rows need. */
export function tableSlides(part: Scope, setting: RenderContext): readonly Slide[] {
  const all = tableRows(setting.report, part);
  const arrangement = {
    sort: null,
    groupBy: 'guideline',
    compareNames: compareByName(setting.language),
  } as const;
  const frame = {
    part,
    setting,
    scales: changeScales(part.assessments, ({indicator}) => unitKey(indicator.unit, setting.language)),
    periods: sharedPeriods(part.assessments, setting),
    hasServices: all.some(({service}) => service),
  };
  return groupAndSortRows(all, arrangement).flatMap((section) => sectionSlides(section, frame));
}

function sharedPeriods(
  findings: readonly Assessment[],
  {language}: RenderContext,
): readonly [string, string] | null {
  const [first] = findings;
  const isShared = findings.every(
    ({fromPeriod, toPeriod}) => fromPeriod === first?.fromPeriod && toPeriod === first.toPeriod,
  );
  if (!first || !isShared || first.fromPeriod === null) return null;
  return [
    formatPeriod(first.fromPeriod, first.from, language),
    formatPeriod(first.toPeriod, first.to, language),
  ];
}

function sectionSlides({group, rows}: Section, frame: Frame): readonly Slide[] {
  const {part, setting} = frame;
  const title = group?.title ?? part.group?.title ?? setting.report.title;
  const label = plainText(group?.label ?? null, setting) || (group?.code ?? '');
  const room =
    slideSize.height -
    1.5 * estimateLines(`${label} ${plainText(title, setting)}`, slideSize.width, 1.35) -
    6;
  const key = group ? (group.code ?? group.id) : `${part.group?.code ?? part.group?.id ?? 'results'}-table`;
  const heading = html`${label ? html`<span class="code">${label}</span>` : nothing}
  ${localizedText(title, setting)}`;
  return paginateEvenly(rows, (row) => heightOf(row, frame), room).map((some, index) => {
    const parts = {
      kind: 'table',
      eyebrow: eyebrow(part, setting),
      title: continued(heading, index, setting),
      body: table(some, frame),
    };
    return {
      key: index ? `${key}-${index + 1}` : key,
      targets: [...(index ? [] : [group?.code ?? null, group?.id ?? null]), ...some.flatMap(namesOf)],
      title:
        `${label} ${plainText(title, setting)}${index ? ` ${setting.language.t('slides.continued')}` : ''}`.trim(),
      content: slideContent(parts, setting),
    };
  });
}

function namesOf({code, service, assessment: {indicator}}: TableRow): readonly (string | null)[] {
  return [code, service?.id ?? null, indicator.code, indicator.id];
}

/** In em, with the space around: the longest of its cells. */
function heightOf(row: TableRow, frame: Frame): number {
  const {setting, hasServices} = frame;
  const {code, service, assessment} = row;
  const name = estimateLines(plainText(assessment.indicator.name, setting), hasServices ? 19.5 : 40);
  const own = estimateLines(`${code ?? ''} ${plainText(service?.title ?? null, setting)}`, 19.5);
  return 1.25 * Math.max(name, hasServices ? own : 0, changeLines(assessment, frame)) + 1.1;
}

/** Change, bar and verdict, and what else is said beside figures. */
function changeLines(finding: Assessment, {setting, periods}: Frame): number {
  const {from, to} = finding;
  const {language} = setting;
  const told = finding.change
    ? estimateLines(formatChange(finding, language).visual, 8.5, 1.25) + 2.5
    : estimateLines(notComputedReason(finding, language), 9.5) + 1.2;
  const isRemarked = [from, to].some(
    (record) => record && ((record.missing ?? 'unknown') !== 'unknown' || record.flags.length > 0),
  );
  return told + (periods ? 0 : 1.5) + (isRemarked ? 1 : 0);
}

function table(some: readonly TableRow[], frame: Frame): TemplateResult {
  const {part, scales, setting, hasServices} = frame;
  const {t} = setting.language;
  const kind = some.find(({service}) => service)?.service?.kind ?? 'service';
  const heads = [
    ...(hasServices ? [['service', groupKindLabel(kind, setting.language)]] : []),
    ['indicator', t('column.indicator')],
    ...valueLabels(frame).map((label) => ['value', label]),
    ['change', t('column.change')],
  ];
  const isMarked = some.some(({assessment}) => hasInferredDirection(assessment));
  return html`<table>
      <thead>
        <tr>
          ${heads.map(([name, words]) => html`<th scope="col" data-column=${name}>${words}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${some.map((row) => line(row, frame))}
      </tbody>
    </table>
    <div class="remarks">
      ${isMarked ? html`<p><span aria-hidden="true">*</span> ${t('direction.inferred')}.</p>` : nothing}
      ${scaleNote(part.assessments, scales, setting.language)}
    </div>`;
}

function valueLabels({periods, setting: {language}}: Frame): readonly [string, string] {
  if (!periods) return [language.t('slides.value-before'), language.t('slides.value-now')];
  const [from, to] = periods;
  return [language.t('column.result', {period: from}), language.t('column.result', {period: to})];
}

function line(row: TableRow, frame: Frame): TemplateResult {
  const {setting, scales, hasServices, periods} = frame;
  const {language} = setting;
  const {code, service, assessment} = row;
  const {indicator, fromPeriod, toPeriod} = assessment;
  const {domain} = scales.get(unitKey(indicator.unit, language)) ?? {domain: [-1, 1]};
  const coded = code ? html`<span class="code">${code}</span>` : nothing;
  const own = indicator.code && indicator.code !== code ? indicator.code : '';
  const name = html`${hasServices ? own : coded} ${localizedText(indicator.name, setting)}`;
  const labels = valueLabels(frame);
  const value = (period: string | null, label: string): TemplateResult =>
    html`<td data-column="value" data-label=${label}>
      ${period === null ? nothing : valueCell(assessment, period, language)}
    </td>`;
  return html`<tr data-verdict=${assessment.verdict}>
    ${hasServices ? html`<th scope="row">${coded} ${localizedText(service?.title ?? null, setting)}</th>` : nothing}
    ${hasServices ? html`<td>${name}</td>` : html`<th scope="row">${name}</th>`}
    ${value(fromPeriod, labels[0])} ${value(toPeriod, labels[1])}
    <td data-column="change">
      ${changeText(assessment, {isOwnSpan: periods === null}, language)}
      <svg class="scaled" viewBox="0 0 144 24" aria-hidden="true">
        ${variationBar(placeAssessment(assessment, 'change', domain), assessment.verdict)}
      </svg>
      ${assessment.incomparableReason ? nothing : verdictCell(assessment, language)}
    </td>
  </tr>`;
}
