import {html} from 'lit';
import {sheetGroups} from '../../model/analysis/sheet-fields.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import {decimal} from '../../model/decimal.ts';
import {groupKindLabel} from '../../text/format/group-kind.ts';
import {formatDifference, formatValue} from '../../text/format/quantity.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import {unitLines} from '../../text/sentence/sheet.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {localizedText, withLang} from '../shared/localized-text.ts';
import {counted, countedText, optional, remarks, tag, type SheetContext, type SheetEntry} from './field.ts';
import {group} from './record.ts';

/** What the indicator measures: its groups, definition and rationale. */
export function meaningEntries(context: SheetContext): readonly SheetEntry[] {
  const {assessment, report, locale} = context;
  const {indicator} = assessment;
  const {objective, between, service} = sheetGroups(indicator, report);
  const isOtherKind = objective !== null && objective.kind !== 'objective';
  const first = counted('objective', context, () => objective && group(objective, context));
  return [
    isOtherKind ? {...first, label: groupKindLabel(objective.kind, locale)} : first,
    ...between.map((record) => ({
      label: groupKindLabel(record.kind, locale),
      content: group(record, context),
    })),
    counted('service', context, () => service && group(service, context)),
    countedText('definition', indicator.definition, context),
    countedText('rationale', indicator.rationale, context),
  ];
}

/** How the figure is computed and read. */
export function methodEntries(context: SheetContext): readonly SheetEntry[] {
  const {assessment, locale} = context;
  const {indicator} = assessment;
  const {formula, method, measurementParameter, aggregation, neutralThreshold, unit} = indicator;
  const {t} = locale;
  const [firstLine, ...otherLines] = unitLines(indicator, locale);
  return [
    countedText('formula', formula, context),
    countedText('method', method, context),
    ...optional(t('sheet.parameter'), localizedText(measurementParameter, context)),
    counted('unit', context, () => [firstLine, remarks(otherLines)]),
    counted('direction', context, () => direction(context)),
    ...optional(t('sheet.aggregation'), aggregation && t(`sheet.aggregation-${aggregation}`)),
    ...optional(t('sheet.limit'), limitWords(indicator, locale)),
    ...optional(
      t('sheet.threshold'),
      neutralThreshold > 0 &&
        t('assessment.threshold', {
          threshold: formatDifference(unit, decimal(neutralThreshold), locale).spoken,
        }),
    ),
  ];
}

/** The desired direction and its basis. */
function direction({assessment, locale}: SheetContext): readonly unknown[] {
  const {t} = locale;
  const {desiredDirection, desiredDirectionBasis: basis} = assessment.indicator;
  const kind = basis?.kind ?? 'declared';
  const reason = resolveText(basis?.reason ?? null, locale);
  const isJudged = assessment.verdict === 'favourable' || assessment.verdict === 'unfavourable';
  const isOurs = kind === 'inferred';
  const sentences = [
    isOurs && t('sheet.direction-inferred'),
    kind === 'declared' && t('sheet.direction-declared'),
    reason && html`${t('sheet.direction-reason', {reason: ''})}${withLang(reason, locale)}`,
    basis?.confidence && t(`sheet.confidence-${basis.confidence}`),
    kind !== 'declared' &&
      isJudged &&
      t('sheet.direction-verdict', {verdict: verdictLabel(assessment, locale)}),
  ].filter(Boolean);
  return [
    t(`sheet.direction-${desiredDirection ?? 'none'}`),
    isOurs ? tag(t('sheet.tag-interpreted')) : '',
    kind === 'from-targets' ? tag(t('sheet.tag-from-targets')) : '',
    sentences.length > 0 ? remarks([sentences.map((sentence) => html`${sentence} `)]) : '',
  ];
}

function limitWords(indicator: Indicator, locale: Locale): string {
  const {min = null, max = null} = indicator.limit ?? {};
  const level = (value: number): string => formatValue(indicator, value, locale).spoken;
  return [
    min === null ? '' : locale.t('limit.min', {min: level(min)}),
    max === null ? '' : locale.t('limit.max', {max: level(max)}),
  ]
    .filter(Boolean)
    .join(' ');
}
