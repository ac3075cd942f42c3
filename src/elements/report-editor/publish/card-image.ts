import type {Report} from '../../../model/report/report.ts';
import {shareFile} from '../../../render/embed/share-file.ts';
import {shareSubject} from '../../../render/embed/share-subject.ts';
import {drawContext} from '../../../render/svg/layout.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {palette} from '../../base/palette.ts';
import {svgToPng} from '../../shared/files/svg-to-png.ts';

/** The card of an indicator as a PNG file; null without the indicator, or when the page blocks the drawing of an image. */
export async function cardImage(report: Report, code: string, locale: Locale): Promise<File | null> {
  const subject = shareSubject(report, {tag: 'indicator-card', code});
  if (!subject) return null;
  const {name, type, content} = shareFile('png', subject, {
    locale,
    canvas: drawContext(palette('light')),
    ratio: null,
    headline: '',
  });
  const image = await svgToPng(content, 2);
  return image && new File([image], name, {type});
}
