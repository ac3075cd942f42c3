import type {TemplateResult} from 'lit';
import type {MarkBox} from '../marks/box.ts';
import {referenceTicks} from '../marks/reference-ticks.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {targetStatus} from '../model/analysis/target-status.ts';
import {placeReferences, type Reference} from '../scale/reference-ticks.ts';
import {formatBareValue} from '../text/format/quantity.ts';
import type {Locale} from '../text/i18n/locale.ts';
import type {ArrowColumn} from './assessed-arrow.ts';

/** The baseline, and the target of the current period or the next one after it. A target that is a range has no tick. */
function references({indicator, toPeriod}: Assessment): readonly Reference[] {
  const baseline = indicator.baseline?.value ?? null;
  const target = targetStatus(indicator, toPeriod)?.target.value ?? null;
  return [
    ...(baseline === null ? [] : [{kind: 'baseline', value: baseline} as const]),
    ...(target === null ? [] : [{kind: 'target', value: target} as const]),
  ];
}

/** Draws the ticks of baseline and target below the arrow of an assessment; null without both. */
export function assessedTicks(
  assessment: Assessment,
  {domain, gutter}: ArrowColumn,
  locale: Locale,
  box?: MarkBox,
): TemplateResult | null {
  const {ticks, hasLabels} = placeReferences(references(assessment), domain);
  if (ticks.length === 0) return null;
  const labels = ticks.map(({kind, value}) =>
    locale.t(`tick.${kind}`, {value: formatBareValue(assessment.indicator, {value, raw: null}, locale)}),
  );
  return referenceTicks(ticks, labels, {hasLabels: hasLabels && gutter > 0, gutter}, box);
}
