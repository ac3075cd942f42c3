import type {Finding} from '../model/analysis/assessment.ts';
import type {Scope} from '../model/analysis/scope.ts';
import {placeFinding} from '../scale/assessment-bar.ts';
import type {PlacedBar} from '../scale/variation-bar.ts';
import {cardWords, type Told} from './card-content.ts';
import {markup, type Markup} from './html-template.ts';
import type {Inks, Palette} from './palette.ts';
import {summaryWords} from './summary-content.ts';

/**
 * For newsletters: tables and styles in their attributes, because mail programs know no others. A mail is no page, so
 * no content security policy is there to forbid them.
 */
export function cardMail(finding: Finding, told: Told, palette: Palette): string {
  const words = cardWords(finding, told);
  const {code, group, name, value, period, state, change, sentence, details, source, ends} = words;
  const inks = palette.verdicts[finding.verdict];
  return frame(
    [
      line(small(palette), [code === null ? '' : markup`<b>${code}</b> `, group?.text ?? '']),
      line(`${type(19, palette.text)};font-weight:700`, name.text),
      line(type(34, palette.text), [
        markup`<b>${value}</b> `,
        markup`<span style="${small(palette)}">${period}</span>`,
      ]),
      line(type(16, inks.ink), [chip(state, inks), change === null ? '' : markup` &nbsp; <b>${change}</b>`]),
      bar(placeFinding(finding, 'levels'), inks, palette),
      markup`<tr><td style="padding:0 0 8px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td style="${small(palette)}">${ends[0]}</td><td align="right" style="${small(palette)}">${ends[1]}</td></tr></table></td></tr>\n`,
      line(type(16, palette.text), sentence),
      ...details.map(({text}) => line(small(palette), text)),
      line(
        small(palette),
        source.map(({text, url}) =>
          url ? markup`<a href="${url}" style="color:${inks.ink}">${text}</a>` : text,
        ),
      ),
    ],
    told,
    palette,
  );
}

/** One objective for a newsletter, with its indicators in a line each. */
export function summaryMail(scope: Scope, told: Told, palette: Palette): string {
  const {label, title, steps, sentence, inferred} = summaryWords(scope, told);
  return frame(
    [
      line(small(palette), label?.text ?? ''),
      line(`${type(19, palette.text)};font-weight:700`, title?.text ?? ''),
      line(small(palette), steps.map(({words}) => words).join(' · ')),
      line(type(16, palette.text), sentence),
      ...scope.findings.map((finding) => row(finding, told, palette)),
      line(small(palette), inferred ?? ''),
    ],
    told,
    palette,
  );
}

function row(finding: Finding, told: Told, palette: Palette): Markup {
  const {code, name, value, period, state, change} = cardWords(finding, told);
  const inks = palette.verdicts[finding.verdict];
  return markup`<tr><td style="padding:8px 0;border-top:1px solid ${palette.line};${type(15, palette.text)}"><b>${code}</b> ${name.text}<br>${period}: <b>${value}</b> &nbsp; <span style="color:${inks.ink}"><b>${[state, change].filter(Boolean).join(', ')}</b></span></td></tr>\n`;
}

function frame(lines: readonly Markup[], {language}: Told, {surface, line}: Palette): string {
  return markup`<table role="presentation" lang="${language.tag}" dir="${language.dir}" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;border:1px solid ${line};border-radius:6px;background:${surface}"><tr><td style="padding:20px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0">
${lines}</table>
</td></tr></table>
`.code;
}

function line(style: string, content: string | Markup | readonly (string | Markup)[]): Markup {
  return content === '' ? markup`` : markup`<tr><td style="padding:0 0 8px;${style}">${content}</td></tr>\n`;
}

function type(size: number, colour: string): string {
  return `font-family:Arial,Helvetica,sans-serif;font-size:${size}px;line-height:1.4;color:${colour}`;
}

function small({muted}: Palette): string {
  return type(13, muted);
}

function chip(state: string, {mark, ink, chip}: Inks): Markup {
  const ground = chip === 'none' ? 'transparent' : chip;
  return markup`<span style="display:inline-block;padding:3px 10px;border:1px solid ${mark};border-radius:6px;color:${ink};background:${ground}"><b>${state}</b></span>`;
}

/** A bar of table cells, in whole percents of the track: the marks of the two values are borders of its middle cell. */
function bar(placed: PlacedBar, {mark}: Inks, {track, text}: Palette): Markup {
  if (placed.kind === 'empty') return markup``;
  const start = placed.kind === 'bar' ? placed.start : placed.at;
  const length = Math.max(1, placed.kind === 'bar' ? placed.length : 1);
  const cell = (width: number, colour: string): Markup =>
    width < 0.5
      ? markup``
      : markup`<td width="${Math.round(width)}%" height="12" style="height:12px;font-size:0;line-height:0;background:${colour}">&nbsp;</td>`;
  return markup`<tr><td style="padding:4px 0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>${cell(start, track)}${cell(length, placed.kind === 'point' ? text : mark)}${cell(100 - start - length, track)}</tr></table></td></tr>\n`;
}
