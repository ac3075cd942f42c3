import type {Scope} from '../../../model/analysis/scope.ts';
import {rollup} from '../../../model/analysis/rollup.ts';
import {rankRows} from '../../../model/table/ranking.ts';
import {tableRows, withIndicatorCodes, type TableRow} from '../../../model/table/row.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {comparableSentence, findingSentence} from '../../../text/sentence/finding.ts';
import {inferredSentence} from '../../../text/sentence/rollup.ts';
import {shortSource} from '../../../text/sentence/short-source.ts';
import type {ReportContext} from '../../report-context.ts';
import {incomparableNotes} from '../../incomparable-notes.ts';
import {verdictCounts, type VerdictCount} from '../../verdict-counts.ts';
import {chartArrows, chartDescription} from '../chart.ts';
import {withInnerWidth} from '../document.ts';
import {vstack, type DrawContext, type LayoutBlock} from '../layout.ts';
import {verdictKeys} from '../summary.ts';
import {paragraph} from '../text.ts';
import {itemsAtEnds, largestFitting, pictureSvg, type PictureSize} from './frame.ts';
import {leastScales, type PictureRatio} from './ratio.ts';

/** Scales of the drawing above the smallest. */
const scales = [2, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.35, 1.3, 1.25, 1.2];

/** Smallest track, in px, of a row with name, arrow and change side by side. The second is tried when the rows are too high with the first. */
const leastTracks = [200, 120];

/** Most rows below the head of a wide picture; more stand beside it, and may be as small as labels of 20 px. */
const mostRowsBelow = 11;
const leastBeside = 1.16;

/** Picture of the arrows of a scope: the finding, the counts of the verdicts, the arrows, the rows without a comparison. */
export function chartPicture(
  scope: Scope,
  ratio: PictureRatio,
  context: ReportContext,
  canvas: DrawContext,
): string {
  const {report, locale} = context;
  const counts = rollup(scope.assessments);
  const rows = withIndicatorCodes(tableRows(report, scope));
  const isBeside = ratio === '16:9' && rankRows(rows).length > mostRowsBelow;
  const words = verdictCounts(counts, locale);
  const title = scope.group?.title ?? report.shortName ?? report.title;
  const label = scope.group?.label ?? report.policy?.shortName ?? null;
  return pictureSvg(
    {
      eyebrow: [label, title]
        .map((text) => resolveText(text, locale)?.text)
        .filter(Boolean)
        .join(' · '),
      headline: findingSentence(counts, locale),
      subtitle: [comparableSentence(scope.assessments, locale)],
      foot: [inferredSentence(counts, locale) ?? '', shortSource({source: null}, report, locale)],
      description: chartDescription(rows, locale),
      isBeside,
      body: (size, drawing) =>
        fittingRows(
          rows,
          {size, isBeside, least: isBeside ? leastBeside : leastScales[ratio], words},
          locale,
          drawing,
        ),
    },
    ratio,
    context,
    canvas,
  );
}

/** Rows of a picture that has no room for all, most first. */
const rowCounts = [40, 30, 24, 18, 14, 10, 8, 6, 4, 2];

interface RowSpace {
  readonly size: PictureSize;
  readonly isBeside: boolean;
  /** The smallest scale. */
  readonly least: number;
  readonly words: readonly VerdictCount[];
}

/** All comparable rows, or as many as fit and the number of the others; those that cannot be compared in sentences, or as their count. */
function fittingRows(
  rows: readonly TableRow[],
  {size, isBeside, least, words}: RowSpace,
  locale: Locale,
  canvas: DrawContext,
): LayoutBlock {
  const ranked = rankRows(rows);
  const total = ranked.length;
  const notes = incomparableNotes(rows, locale);
  const {muted} = canvas.palette;
  const allScales = [...scales.filter((scale) => scale > least), least];
  const block = (count: number, texts: readonly string[], leastTrack: number, width: number): LayoutBlock => {
    const look = {gap: 1, leastTrack, isCompact: true};
    return vstack(
      [
        verdictKeys(words, {width, size: 13}, canvas),
        chartArrows(itemsAtEnds(ranked, count), look, locale, withInnerWidth(width, canvas)),
        ...texts.map((text) => paragraph([{text, size: 13, fill: muted}], width, canvas)),
      ],
      8,
    );
  };
  const draw = (count: number, texts: readonly string[]): LayoutBlock | null =>
    (isBeside ? leastTracks.slice(-1) : leastTracks)
      .map((leastTrack) => largestFitting(allScales, size, (width) => block(count, texts, leastTrack, width)))
      .find((drawn) => drawn !== null) ?? null;
  const more = (count: number): string => locale.t('finding.more', {count: total - count});
  const candidates = [
    () => draw(total, notes),
    () => draw(total, []),
    ...rowCounts.filter((count) => count < total).map((count) => () => draw(count, [more(count)])),
  ];
  for (const candidate of candidates) {
    const drawn = candidate();
    if (drawn) return drawn;
  }
  return verdictKeys(words, {width: size.width, size: 20}, canvas);
}
