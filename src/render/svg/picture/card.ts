import type {Assessment} from '../../../model/analysis/assessment.ts';
import {resolveText} from '../../../text/i18n/localized.ts';
import {cardContent} from '../../card-content.ts';
import type {ReportContext} from '../../report-context.ts';
import {cardMark, cardValue} from '../card.ts';
import {vstack, type DrawContext} from '../layout.ts';
import {verdictDrawing} from '../verdict.ts';
import {withInnerWidth} from '../document.ts';
import {largestFitting, pictureSvg} from './frame.ts';
import type {PictureRatio} from './ratio.ts';

const scales = [2.6, 2.3, 2, 1.8, 1.6, 1.4, 1.2, 1];

/** The code of an indicator and the short name of the policy. */
export function indicatorEyebrow(code: string | null, {report, locale}: ReportContext): string {
  const policy = resolveText(report.policy?.shortName ?? null, locale)?.text;
  return [code, policy].filter(Boolean).join(' · ');
}

/** Picture of one indicator: value, verdict with change, labelled arrow, and what the verdict rests on. */
export function cardPicture(
  assessment: Assessment,
  {ratio, headline}: {readonly ratio: PictureRatio; readonly headline: string},
  context: ReportContext,
  canvas: DrawContext,
): string {
  const words = cardContent(assessment, context);
  const {code, name, shortName, sentence, details, shortSource} = words;
  const notes = details.map(({text}) => text);
  return pictureSvg(
    {
      eyebrow: indicatorEyebrow(code, context),
      headline: headline || shortName.text,
      subtitle: headline ? [shortName.text] : [],
      foot: [...notes, shortSource],
      description: [name.text, sentence, ...notes].join(' '),
      body: (size, drawing) =>
        largestFitting(scales, size, (width) => {
          const inner = withInnerWidth(width, drawing);
          return vstack(
            [
              cardValue(assessment, words, inner),
              verdictDrawing({...assessment, ...words}, width, drawing),
              cardMark(assessment, width, context.locale, drawing),
            ],
            12,
          );
        }) ?? cardMark(assessment, size.width, context.locale, drawing),
    },
    ratio,
    context,
    canvas,
  );
}
