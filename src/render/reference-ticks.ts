import type {TemplateResult} from 'lit';
import type {MarkBox} from '../marks/box.ts';
import {referenceTicks} from '../marks/reference-ticks.ts';
import type {Assessment} from '../model/analysis/assessment.ts';
import {gapToWhole} from '../model/places/gap.ts';
import {targetStatus} from '../model/analysis/target-status.ts';
import type {Domain} from '../scale/domain.ts';
import {placeReferences, type Reference} from '../scale/reference-ticks.ts';
import {formatBareValue} from '../text/format/quantity.ts';
import type {Locale} from '../text/i18n/locale.ts';
import type {ArrowColumn} from './assessed-arrow.ts';

/**
 * The baseline, the target of the current period or the next one after it, and beside the figures of a place that of the
 * whole; two at most. A target that is a range has no tick, nor a figure of the whole beyond the scale.
 */
function references({indicator, to, toPeriod}: Assessment, domain: Domain): readonly Reference[] {
  const wholeValue = gapToWhole(indicator, to)?.whole.value ?? null;
  const values = {
    baseline: indicator.baseline?.value ?? null,
    target: targetStatus(indicator, toPeriod)?.target.value ?? null,
    whole: wholeValue !== null && wholeValue >= domain[0] && wholeValue <= domain[1] ? wholeValue : null,
  };
  return (['baseline', 'target', 'whole'] as const)
    .flatMap((kind) => (values[kind] === null ? [] : {kind, value: values[kind]}))
    .slice(0, 2);
}

/** Draws the ticks of baseline, target and whole below the arrow of an assessment; null without any. */
export function assessedTicks(
  assessment: Assessment,
  {domain, gutter}: ArrowColumn,
  locale: Locale,
  box?: MarkBox,
): TemplateResult | null {
  const {ticks, hasLabels} = placeReferences(references(assessment, domain), domain);
  if (ticks.length === 0) return null;
  const labels = ticks.map(({kind, value}) =>
    locale.t(`tick.${kind}`, {value: formatBareValue(assessment.indicator, {value, raw: null}, locale)}),
  );
  return referenceTicks(ticks, labels, {hasLabels: hasLabels && gutter > 0, gutter}, box);
}
