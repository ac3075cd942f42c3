import type {Assessment} from '../model/analysis/assessment.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {assessmentDomain} from '../scale/assessment-domain.ts';
import {placeAssessedArrow, type PlacedArrow} from '../scale/labelled-arrow.ts';
import {cardContent} from './card-content.ts';
import type {ReportContext} from './report-context.ts';
import {safeHtml, type Markup} from './html-template.ts';
import type {VerdictColors, Palette} from './palette.ts';
import {summaryContent} from './summary-content.ts';

/**
 * Formats an indicator as HTML for a newsletter. Uses tables and `style` attributes, because mail programs support
 * nothing else; a mail does not have a content security policy that blocks them.
 */
export function cardMail(assessment: Assessment, context: ReportContext, palette: Palette): string {
  const words = cardContent(assessment, context);
  const {code, group, name, value, period, state, change, sentence, details, source, axisEnds, notice} =
    words;
  const inks = palette.verdicts[assessment.verdict];
  return frame(
    [
      noticeLine(notice, palette),
      line(small(palette), [code === null ? '' : safeHtml`<b>${code}</b> `, group?.text ?? '']),
      line(`${fontStyle(19, palette.text)};font-weight:700`, name.text),
      line(fontStyle(34, palette.text), [
        safeHtml`<b>${value}</b> `,
        safeHtml`<span style="${small(palette)}">${period}</span>`,
      ]),
      line(fontStyle(16, inks.ink), [
        badge(state, inks),
        change === null ? '' : safeHtml` &nbsp; <b>${change}</b>`,
      ]),
      bar(placeAssessedArrow(assessment, assessmentDomain(assessment)), inks, palette),
      safeHtml`<tr><td style="padding:0 0 8px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td style="${small(palette)}">${axisEnds[0]}</td><td align="right" style="${small(palette)}">${axisEnds[1]}</td></tr></table></td></tr>\n`,
      line(fontStyle(16, palette.text), sentence),
      ...details.map(({text}) => line(small(palette), text)),
      line(
        small(palette),
        source.map(({text, url}) =>
          url ? safeHtml`<a href="${url}" style="color:${inks.ink}">${text}</a>` : text,
        ),
      ),
    ],
    context,
    palette,
  );
}

/** Formats an objective as HTML for a newsletter, with one row per indicator. */
export function summaryMail(scope: Scope, context: ReportContext, palette: Palette): string {
  const {label, title, steps, sentence, inferredNote, notice} = summaryContent(scope, context);
  return frame(
    [
      noticeLine(notice, palette),
      line(small(palette), label?.text ?? ''),
      line(`${fontStyle(19, palette.text)};font-weight:700`, title?.text ?? ''),
      line(small(palette), steps.map(({words}) => words).join(' · ')),
      line(fontStyle(16, palette.text), sentence),
      ...scope.assessments.map((assessment) => row(assessment, context, palette)),
      line(small(palette), inferredNote ?? ''),
    ],
    context,
    palette,
  );
}

function row(assessment: Assessment, context: ReportContext, palette: Palette): Markup {
  const {code, name, value, period, state, change} = cardContent(assessment, context);
  const inks = palette.verdicts[assessment.verdict];
  return safeHtml`<tr><td style="padding:8px 0;border-top:1px solid ${palette.line};${fontStyle(15, palette.text)}"><b>${code}</b> ${name.text}<br>${period}: <b>${value}</b> &nbsp; <span style="color:${inks.ink}"><b>${[state, change].filter(Boolean).join(', ')}</b></span></td></tr>\n`;
}

function frame(lines: readonly Markup[], {locale}: ReportContext, {surface, line}: Palette): string {
  return safeHtml`<table role="presentation" lang="${locale.tag}" dir="${locale.dir}" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;border:1px solid ${line};border-radius:6px;background:${surface}"><tr><td style="padding:20px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
${lines}</table>
</td></tr></table>
`.html;
}

function line(style: string, content: string | Markup | readonly (string | Markup)[]): Markup {
  return content === ''
    ? safeHtml``
    : safeHtml`<tr><td style="padding:0 0 8px;${style}">${content}</td></tr>\n`;
}

/** The state of the edition above everything else. */
function noticeLine(notice: string | null, {text}: Palette): Markup {
  return line(`${fontStyle(15, text)};font-weight:700`, notice ?? '');
}

function fontStyle(size: number, color: string): string {
  return `font-family:Arial,Helvetica,sans-serif;font-size:${size}px;line-height:1.4;color:${color}`;
}

function small({muted}: Palette): string {
  return fontStyle(13, muted);
}

function badge(state: string, {fill, ink, badge: chip}: VerdictColors): Markup {
  const background = chip === 'none' ? 'transparent' : chip;
  return safeHtml`<span style="display:inline-block;padding:3px 10px;border:1px solid ${fill};border-radius:6px;color:${ink};background:${background}"><b>${state}</b></span>`;
}

/** The arrow as a bar of table cells, in whole percents of the track: mail programs draw no SVG. */
function bar(placed: PlacedArrow, {fill}: VerdictColors, {track, text}: Palette): Markup {
  if (placed.kind === 'none') return safeHtml``;
  const ends = 'position' in placed ? [placed.position, placed.position] : [placed.from, placed.to];
  const length = Math.max(1, Math.max(...ends) - Math.min(...ends));
  const start = Math.min(Math.min(...ends), 100 - length);
  const cell = (width: number, color: string): Markup =>
    width < 0.5
      ? safeHtml``
      : safeHtml`<td width="${Math.round(width)}%" height="12" style="height:12px;font-size:0;line-height:0;background:${color}">&nbsp;</td>`;
  return safeHtml`<tr><td style="padding:4px 0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>${cell(start, track)}${cell(length, placed.kind === 'single' ? text : fill)}${cell(100 - start - length, track)}</tr></table></td></tr>\n`;
}
