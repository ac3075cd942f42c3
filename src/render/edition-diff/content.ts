import {assess, type Assessment} from '../../model/analysis/assessment.ts';
import {
  compareEditions,
  type EditionComparison,
  type FigureChange,
} from '../../model/analysis/edition-diff.ts';
import type {Indicator} from '../../model/report/indicator.ts';
import type {Report} from '../../model/report/report.ts';
import {displayName} from '../../model/report/short-name.ts';
import {formatDate} from '../../text/format/date.ts';
import {formatList} from '../../text/format/list.ts';
import {sameForBoth, type DualText} from '../../text/format/number.ts';
import {seriesLabel} from '../../text/format/series-label.ts';
import {unitLabel} from '../../text/format/unit-label.ts';
import {verdictLabel} from '../../text/format/verdict-label.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {resolveText} from '../../text/i18n/localized.ts';
import {formatChangedFigure} from './changed-figure.ts';

/** A row of what changed: texts in the order of the columns. */
export interface DiffRow {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly was: DualText;
  readonly is: DualText;
  readonly difference: DualText;
  /** What changes in the reading: the verdict before and after. */
  readonly effect: string;
  /** Reason and date, as far as the later edition states them. */
  readonly why: string;
}

export interface DiffSection {
  /** "2 cifras revisadas". */
  readonly title: string;
  readonly rows: readonly DiffRow[];
}

/** What changed between two editions in words. The element and every file format use them. */
export interface DiffWords {
  readonly title: string;
  readonly span: string;
  readonly headline: string;
  /** Further counts, then how many figures are the same. */
  readonly also: string;
  readonly columns: readonly string[];
  readonly sections: readonly DiffSection[];
}

/** Compares two editions and formats the result. */
export function editionDiffWords(before: Report, after: Report, locale: Locale): DiffWords {
  const {t} = locale;
  const diff = compareEditions(before, after);
  const sections = diffSections(diff, locale);
  const [first, ...others] = sections.map(({title}) => title);
  const verdicts = changedVerdicts(diff.figures);
  const same = diff.unchanged > 0 ? t(first ? 'diff.same' : 'diff.all-same', {count: diff.unchanged}) : '';
  return {
    title: resolveText(after.title, locale)?.text ?? after.id,
    span: t('diff.span', {from: editionName(before, locale), to: editionName(after, locale)}),
    headline:
      first && verdicts > 0
        ? t('diff.headline', {figures: first, verdicts: t('diff.verdicts', {count: verdicts})})
        : (first ?? t('diff.none')),
    also: [others.length > 0 ? t('diff.also', {list: formatList(others, locale)}) : '', same]
      .filter(Boolean)
      .join(' '),
    columns: (['indicator', 'period', 'was', 'is', 'difference', 'effect', 'why'] as const).map((name) =>
      t(`diff.${name}`),
    ),
    sections,
  };
}

function editionName({edition, updated, issued, id}: Report, locale: Locale): string {
  const date = updated ?? issued;
  return edition ?? (date === null ? id : formatDate(date, locale));
}

function diffSections(diff: EditionComparison, locale: Locale): readonly DiffSection[] {
  const {t} = locale;
  const {figures, added, vanished, renamed, redefined} = diff;
  const rows = (kind: FigureChange['kind']): readonly DiffRow[] =>
    figures.filter((change) => change.kind === kind).map((change) => figureRow(change, diff, locale));
  const names = ({code, name}: Indicator): DualText =>
    sameForBoth([code, resolveText(name, locale)?.text].filter(Boolean).join(' '));
  const units = ({unit}: Indicator): DualText => sameForBoth(unitLabel(unit, false, locale) || unit.kind);
  const indicatorRows = (list: readonly Indicator[], effect: string): readonly DiffRow[] =>
    list.map((indicator) => ({...emptyRow(indicator, locale), effect}));
  const lists = [
    ['revised', rows('revised')],
    ['added', rows('added')],
    ['new-indicators', indicatorRows(added, t('diff.new-indicator'))],
    [
      'renamed',
      renamed.map(({before, after}) => ({
        ...emptyRow(after, locale),
        was: names(before),
        is: names(after),
      })),
    ],
    [
      'redefined',
      redefined.map(({before, after}) => ({
        ...emptyRow(after, locale),
        was: units(before),
        is: units(after),
      })),
    ],
    ['vanished', rows('vanished')],
    ['old-indicators', indicatorRows(vanished, t('diff.old-indicator'))],
  ] as const;
  return lists
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => ({title: t(`diff.count-${name}`, {count: list.length}), rows: list}));
}

function emptyRow(indicator: Indicator, locale: Locale): DiffRow {
  const nothing = sameForBoth('');
  return {
    code: indicator.code ?? '',
    name: resolveText(displayName(indicator), locale)?.text ?? indicator.id,
    period: '',
    was: nothing,
    is: nothing,
    difference: nothing,
    effect: '',
    why: '',
  };
}

function figureRow(change: FigureChange, diff: EditionComparison, locale: Locale): DiffRow {
  const {t} = locale;
  const {indicator, series, part, period, kind} = change;
  const isWhole = diff.added.includes(indicator) || diff.vanished.includes(indicator);
  return {
    ...emptyRow(indicator, locale),
    ...formatChangedFigure(change, locale),
    period: t(`diff.series-${series}`, {period, part: part ? seriesLabel(part, locale) : ''}),
    effect: isWhole ? '' : effect(change, locale),
    why: isWhole || kind === 'added' ? '' : reason(change, locale) || t('diff.not-said'),
  };
}

/** The verdict of an indicator before and after, for the periods that the earlier edition compares. */
function verdictsOf({
  indicator,
  earlier,
  series,
  period,
}: FigureChange): readonly [Assessment, Assessment] | null {
  if (series !== 'result' || !earlier) return null;
  const was = assess(earlier);
  const {fromPeriod: from, toPeriod: to} = was;
  return period === from || period === to ? [was, assess(indicator, {from, to})] : null;
}

function effect(change: FigureChange, locale: Locale): string {
  const verdicts = verdictsOf(change);
  if (!verdicts) return '';
  const [was, is] = verdicts.map((assessment) => verdictLabel(assessment, locale));
  if (was === undefined || is === undefined) return '';
  return was === is
    ? locale.t('diff.verdict-same', {verdict: is})
    : locale.t('diff.verdict-changed', {was, is});
}

/** Number of indicators whose verdict a revised figure changes. */
function changedVerdicts(figures: readonly FigureChange[]): number {
  const changed = figures.filter((change) => {
    const verdicts = change.kind === 'revised' ? verdictsOf(change) : null;
    return verdicts !== null && verdicts[0].verdict !== verdicts[1].verdict;
  });
  return new Set(changed.map(({indicator}) => indicator)).size;
}

/** The reason and the date of the last revision of a result. */
function reason({indicator, series, period}: FigureChange, locale: Locale): string {
  if (series !== 'result') return '';
  const revision = indicator.revisions.findLast((record) => record.period === period);
  const date = revision?.date ?? null;
  return [resolveText(revision?.reason ?? null, locale)?.text, date === null ? '' : formatDate(date, locale)]
    .filter(Boolean)
    .join(' · ');
}
