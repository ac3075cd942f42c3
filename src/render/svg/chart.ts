import type {Finding} from '../../model/analysis/assessment.ts';
import {ranked} from '../../model/table/ranking.ts';
import {rollup} from '../../model/analysis/rollup.ts';
import {byIndicator, rows, type Row} from '../../model/table/row.ts';
import type {Scope} from '../../model/analysis/scope.ts';
import {axisTicks} from '../axis-ticks.ts';
import {chartPanels, type ChartPanel} from '../../scale/chart-panel.ts';
import {axisTitle} from '../../text/format/unit-label.ts';
import type {Language} from '../../text/i18n/locale.ts';
import {inferredSentence} from '../../text/sentence/rollup.ts';
import {sentence} from '../../text/sentence/assessment.ts';
import {tickText} from '../../text/format/tick-label.ts';
import {unitName} from '../../text/format/unit-label.ts';
import type {Told} from '../card-content.ts';
import {columns, lineDrawing, reasonDrawing} from './chart-row.ts';
import {column, px, type Block, type Pen} from './layout.ts';
import {markup} from '../html-template.ts';
import {paragraph} from './text.ts';
import {sourceWords} from '../axis-labels.ts';
import {innerWidth, rule, svgFile} from './document.ts';
import {summaryWords} from '../summary-content.ts';

/** The changes of a scope ranked on one axis, as a drawing of its own: what the chart on a page shows. */
export function chartSvg(scope: Scope, told: Told, pen: Pen): string {
  const {label, title} = summaryWords(scope, told);
  const all = byIndicator(rows(told.report, scope));
  const said = all.map(({code, finding}) =>
    [code, sentence(finding, told.language)].filter(Boolean).join(' '),
  );
  const names = {title: [label?.text, title?.text].filter(Boolean).join(': '), description: said.join(' ')};
  return svgFile(drawing(scope, all, told, pen), names, told, pen);
}

function drawing(scope: Scope, all: readonly Row[], told: Told, pen: Pen): Block {
  const {report, language} = told;
  const {text, muted} = pen.palette;
  const width = innerWidth(pen);
  const {label, title} = summaryWords(scope, told);
  const small = {size: 13, fill: muted};
  const panels = chartPanels(ranked(all, 'change'), {
    mark: 'change',
    scale: 'clip',
    unitOf: ({indicator}: Finding) => unitName(indicator.unit, language),
  });
  const cut = panels.some(({clipped}) => clipped) ? language.t('bars-cut') : '';
  return column(
    [
      column(
        [
          paragraph([{...small, text: label?.text ?? ''}], width, pen),
          paragraph([{text: title?.text ?? '', size: 19, fill: text, isBold: true}], width, pen),
        ],
        4,
      ),
      ...panels.map((panel) => panelDrawing(panel, language, pen)),
      rest(
        all.filter(({finding}) => !finding.change),
        language,
        pen,
      ),
      column(
        [
          cut,
          inferredSentence(rollup(scope.findings), language) ?? '',
          sourceWords(null, report, language),
        ].map((words) => paragraph([{...small, text: words}], width, pen)),
        4,
      ),
    ],
    16,
  );
}

function heading(words: string, pen: Pen): Block {
  return paragraph([{text: words, size: 13, fill: pen.palette.text, isBold: true}], innerWidth(pen), pen);
}

function panelDrawing({rows, domain}: ChartPanel, language: Language, pen: Pen): Block {
  const width = innerWidth(pen);
  const unit = rows[0]?.row.finding.indicator.unit ?? null;
  const places = columns(rows, language, pen);
  const {bar, isStacked} = places;
  const ticks = axisTicks(domain, true, language).map(({value, at}) => ({
    words: tickText(value, true, language),
    x: bar[0] + (bar[1] * at) / 100,
    isZero: value === 0,
    anchor: at < 5 ? 'start' : at > 95 ? 'end' : 'middle',
  }));
  const axis: Block = {
    height: 16,
    draw: (x, y) =>
      markup`${ticks.map((tick) => markup`<text x="${px(x + tick.x)}" y="${px(y + 12)}" font-size="12" fill="${pen.palette.muted}" text-anchor="${tick.anchor}">${tick.words}</text>`)}\n`,
  };
  const lines = column(
    rows.flatMap((row) => [rule(width, pen), lineDrawing(row, places, language, pen)]),
    6,
  );
  const grid: Block = {
    height: lines.height,
    draw: (x, y) =>
      markup`${ticks.map((tick) => markup`<path d="M${px(x + tick.x)} ${px(y)}v${px(lines.height)}" stroke="${tick.isZero ? pen.palette.axis : pen.palette.line}"/>`)}${lines.draw(x, y)}`,
  };
  return column(
    [column([heading(axisTitle(unit, true, language), pen), axis], 4), isStacked ? lines : grid],
    2,
  );
}

/** What cannot be compared, each with its reason. */
function rest(some: readonly Row[], language: Language, pen: Pen): Block {
  const width = innerWidth(pen);
  if (some.length === 0) return column([], 0);
  return column(
    [
      heading(language.t('not-comparable', {count: some.length}), pen),
      ...some.flatMap((row) => [rule(width, pen), reasonDrawing(row, language, pen)]),
    ],
    6,
  );
}
