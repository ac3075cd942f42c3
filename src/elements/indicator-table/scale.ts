import {nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../../model/analysis/assessment.ts';
import {memoizeByObject} from '../../model/memoize.ts';
import {arrowGutter, type ArrowColumn} from '../../render/assessed-arrow.ts';
import {axisTicks} from '../../render/axis-ticks.ts';
import {levelDomains} from '../../scale/level-domains.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {formatPeriod} from '../../text/format/period.ts';
import {unitKey, unitSymbol} from '../../text/format/unit-label.ts';
import {chartAxis} from '../shared/chart-axis.ts';

/** What the arrows of a table share. */
export interface TableScale {
  /** The column of an arrow; rows of one unit share it. */
  readonly column: (assessment: Assessment) => ArrowColumn;
  /** Whether all rows have one unit. Then only the headings show it. */
  readonly hasOneUnit: boolean;
  /** Whether rows compare different periods, so that each row shows its own. */
  readonly isOwnSpan: boolean;
  /** The current period of all rows; null when they differ. */
  readonly toPeriod: string | null;
  readonly label: string;
  /** Symbol of a change, when all rows have one unit. */
  readonly changeSymbol: string;
  /** The axis below the heading of the arrows; nothing when rows have different units. */
  readonly axis: TemplateResult | typeof nothing;
}

/** Returns the same scale until the rows or the locale change, also after the reader sorts or searches. */
export function tableScale(assessments: readonly Assessment[], locale: Locale): TableScale {
  return scales(assessments)(locale);
}

const scales = memoizeByObject((assessments: readonly Assessment[]) =>
  memoizeByObject((locale: Locale) => createScale(assessments, locale)),
);

function createScale(assessments: readonly Assessment[], locale: Locale): TableScale {
  const key = ({indicator}: Assessment): string => unitKey(indicator.unit, locale);
  const domains = levelDomains(assessments, key);
  const gutter = arrowGutter(assessments, locale);
  const hasOneUnit = domains.size === 1;
  const [first] = assessments;
  const isOwnSpan = assessments.some(
    ({fromPeriod, toPeriod}) => fromPeriod !== first?.fromPeriod || toPeriod !== first.toPeriod,
  );
  const [from, to] = isOwnSpan || !first ? ['', ''] : [first.fromPeriod, first.toPeriod];
  const periods = [
    formatPeriod(from, first?.from ?? null, locale),
    formatPeriod(to, first?.to ?? null, locale),
  ].filter(Boolean);
  const unit = hasOneUnit && first ? first.indicator.unit : null;
  return {
    column: (assessment) => ({
      domain: domains.get(key(assessment)) ?? [0, 1],
      gutter,
      grid: hasOneUnit ? 'url(#grid)' : null,
    }),
    hasOneUnit,
    isOwnSpan,
    toPeriod: to || null,
    label: columnLabel(periods, locale),
    changeSymbol: unit ? unitSymbol(unit, true, locale) : '',
    axis: unit
      ? chartAxis(
          {
            ticks: axisTicks(domains.values().next().value ?? [0, 1], false, locale),
            isChange: false,
            gutter,
            gridId: 'grid',
            symbol: unitSymbol(unit, false, locale),
          },
          locale,
        )
      : nothing,
  };
}

/** "2021 a 2022": in words, because the status line repeats it and screen readers read it. */
function columnLabel([from, to]: readonly string[], {t}: Locale): string {
  return from && to ? t('period.range', {from, to}) : (from ?? t('column.values'));
}
