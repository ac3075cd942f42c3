import type {Finding} from '../../model/analysis/assessment.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {placeFinding} from '../../scale/assessment-bar.ts';
import {localized} from '../../text/i18n/localized.ts';
import {axisEnds} from './axis.ts';
import {barDrawing, patterns} from './bar.ts';
import {cardWords, type Told} from '../card-content.ts';
import {column, scaled, type Block, type Pen} from './layout.ts';
import {markup} from '../html-template.ts';
import {paragraph} from './text.ts';
import {stack} from './bar.ts';
import {summaryWords} from '../summary-content.ts';
import {verdictDrawing} from './verdict.ts';

/** What messengers and networks show of a link. */
export const socialSize = {width: 1200, height: 630} as const;

const margin = 60;
const room = {width: socialSize.width - 2 * margin, height: socialSize.height - 2 * margin};

/**
 * Sizes of the name, largest first: the first with which everything fits is taken. A name is not made small
 * before its figure is.
 */
const sizes = [
  [52, 46, 40, 35, 31, 28],
  [25, 22, 19, 16],
];

/** One indicator, to be read in a second: what it is, its figure, how that moved, and who says so. */
export function socialCard(finding: Finding, told: Told, pen: Pen): string {
  const words = cardWords(finding, told);
  const {text, muted, verdicts} = pen.palette;
  const figure = {text: words.value, size: 96, fill: words.isKnown ? text : verdicts[finding.verdict].ink};
  const period = {text: words.period, size: 32, fill: muted};
  const inside = (width: number): readonly Block[] => [
    paragraph([{...figure, isBold: words.isKnown}, period], width, pen),
    scaled(verdictDrawing({...finding, ...words}, width / 2, pen), 2),
    scaled(
      column(
        [
          barDrawing(placeFinding(finding, 'levels'), finding.verdict, width / 2, pen),
          axisEnds(words.ends, width / 2, pen),
        ],
        0,
      ),
      2,
    ),
  ];
  const smaller = {...figure, size: 60};
  const tight = [
    paragraph([{...smaller, isBold: words.isKnown}, period], room.width, pen),
    ...inside(room.width).slice(1),
  ];
  const eyebrow = [words.code, localized(told.report.policy?.shortName ?? null, told.language)?.text];
  const texts = {eyebrow: eyebrow.filter(Boolean).join(' · '), name: words.name.text};
  return file(texts, [inside(room.width), tight], told, pen);
}

/** One objective, or a whole report: its title, its stacked bar and what that says. */
export function socialSummary(scope: Scope, told: Told, pen: Pen): string {
  const {label, title, counts, sentence} = summaryWords(scope, told);
  const inside = [
    scaled(stack(counts, room.width / 2.5, pen), 2.5),
    paragraph([{text: sentence, size: 30, fill: pen.palette.text}], room.width, pen),
  ];
  return file({eyebrow: label?.text ?? '', name: title?.text ?? ''}, [inside], told, pen);
}

function file(
  {eyebrow, name}: {readonly eyebrow: string; readonly name: string},
  choices: readonly (readonly Block[])[],
  {report, language}: Told,
  pen: Pen,
): string {
  const {text, muted, surface, line} = pen.palette;
  const publisher = localized(report.publisher?.name ?? null, language)?.text ?? '';
  const date = report.updated ?? report.issued;
  const foot = paragraph(
    [{text: [publisher, date].filter(Boolean).join(' · '), size: 26, fill: muted}],
    room.width,
    pen,
  );
  const head = (size: number): Block =>
    column(
      [
        paragraph([{text: eyebrow, size: 28, fill: muted, isBold: true}], room.width, pen),
        paragraph([{text: name, size, fill: text, isBold: true}], room.width, pen),
      ],
      8,
    );
  const whole = sizes.flatMap((some) =>
    choices.flatMap((blocks) => some.map((size) => column([head(size), ...blocks, foot], 22))),
  );
  const fitting = whole.filter(({height}) => height <= room.height);
  const best = fitting[0] ?? whole.at(-1) ?? foot;
  const {width, height} = socialSize;
  const scale = Math.min(1, room.height / best.height);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language.tag}" xml:lang="${language.tag}" role="img" font-family="${pen.font}">
<title>${name}</title>
${patterns(pen.palette)}
<rect width="${width}" height="${height}" fill="${surface}"/><rect width="${width}" height="12" fill="${line}"/>
${scaled(best, scale).draw(margin, margin + Math.max(0, (room.height - best.height * scale) / 2))}</svg>
`.code;
}
