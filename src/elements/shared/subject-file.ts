import type {Report} from '../../model/report/report.ts';
import {shareFile, type ShareFormat} from '../../render/embed/share-file.ts';
import {shareSubject, type ShareSubject} from '../../render/embed/share-subject.ts';
import {drawContext} from '../../render/svg/layout.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {palette} from '../base/palette.ts';
import {svgToPng} from './svg-to-png.ts';

/** The content of an element as a file to download; null when the page blocks the drawing of an image. */
export async function subjectFile(
  format: ShareFormat,
  subject: ShareSubject,
  locale: Locale,
): Promise<File | null> {
  const {name, type, content} = shareFile(format, subject, locale, drawContext(palette('light')));
  const image = format === 'png' ? await svgToPng(content) : content;
  return image === null ? null : new File([image], name, {type});
}

/** The card of an indicator as a PNG file; null without the indicator, or when the page blocks the drawing of an image. */
export async function cardImage(report: Report, code: string, locale: Locale): Promise<File | null> {
  const subject = shareSubject(report, {tag: 'indicator-card', code});
  return subject && subjectFile('png', subject, locale);
}
