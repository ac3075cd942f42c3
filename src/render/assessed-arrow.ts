import type {TemplateResult} from 'lit';
import type {Assessment} from '../model/analysis/assessment.ts';
import type {Observation} from '../model/report/observation.ts';
import {labelledArrow, type ArrowLabels} from '../marks/labelled-arrow.ts';
import type {MarkBox} from '../marks/box.ts';
import type {Domain} from '../scale/domain.ts';
import {
  gutterCharacters,
  isFluid,
  placeAssessedArrow,
  type ArrowSize,
  type PlacedArrow,
} from '../scale/labelled-arrow.ts';
import {isProvisional} from '../model/report/observation.ts';
import type {Locale} from '../text/i18n/locale.ts';
import {formatMissing} from '../text/format/missing.ts';
import {formatBareValue} from '../text/format/quantity.ts';

/** What the arrows of a column share. */
export interface ArrowColumn {
  readonly domain: Domain;
  /** Characters that the gutters have room for; 0 when the labels stand below the track. */
  readonly gutter: number;
  readonly size?: ArrowSize;
  /** Fill of the lines behind the track. */
  readonly grid?: string | null;
}

/** Superscript p, the sign of a value that is not final. */
const provisionalSign = '\u1d56';

function arrowLabels({indicator, from, to}: Assessment, locale: Locale): ArrowLabels {
  const text = (observation: Observation | null): string =>
    observation === null
      ? ''
      : formatBareValue(indicator, observation, locale) + (isProvisional(observation) ? provisionalSign : '');
  return {from: text(from), to: text(to), missing: formatMissing(to, locale)};
}

/** Returns the gutter of arrows in one column: that of the longest value. */
export function arrowGutter(assessments: readonly Assessment[], locale: Locale): number {
  return gutterCharacters(
    assessments.flatMap((assessment) => {
      const {from, to} = arrowLabels(assessment, locale);
      return [from, to];
    }),
  );
}

/** A drawn mark. `isFluid`: its form depends on the width, so its container needs `data-fluid`. */
export interface DrawnArrow {
  readonly mark: TemplateResult;
  readonly placed: PlacedArrow;
  readonly isFluid: boolean;
}

/** Draws the labelled arrow of an assessment; in a sentence, without labels. */
export function assessedArrow(
  assessment: Assessment,
  column: ArrowColumn,
  locale: Locale,
  box?: MarkBox,
): DrawnArrow {
  const {domain, gutter, size, grid} = {size: 'fluid' as const, grid: null, ...column};
  const placed = placeAssessedArrow(assessment, domain);
  const labels = size === 'inline' ? null : arrowLabels(assessment, locale);
  const options = {verdict: assessment.verdict, labels, gutter, size, grid};
  return {mark: labelledArrow(placed, options, box), placed, isFluid: size === 'fluid' && isFluid(placed)};
}
