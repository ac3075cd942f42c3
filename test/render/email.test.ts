import {expect} from 'chai';
import targets from '../../data/targets.json' with {type: 'json'};
import {assess} from '../../src/model/analysis/assessment.ts';
import {scope} from '../../src/model/analysis/scope.ts';
import {cardMail, summaryMail} from '../../src/render/email.ts';
import {palette} from '../../src/elements/base/palette.ts';
import {indicator, text} from '../support/indicator.ts';
import {requireReport} from '../support/rows.ts';
import {spanish} from '../support/languages.ts';

const light = palette('light');
const report = requireReport(targets);
const context = {report, locale: spanish};

/** The cells of a bar: width in percent and colour. */
function barCells(values: Readonly<Record<string, number | null>>): readonly (readonly [number, string])[] {
  const assessment = assess(indicator({values}));
  const mail = cardMail(assessment, context, light);
  return [...mail.matchAll(/<td width="(\d+)%" height="12" style="[^"]*background:([^"]+)"/g)].map(
    ([, width, color = '']) => [Number(width), color],
  );
}

describe('cardMail(assessment, context, palette)', () => {
  it('places the bar at its percentage of the track', () => {
    expect(barCells({'2021': 20, '2022': 60})).to.deep.equal([
      [20, light.track],
      [40, light.verdicts.favourable.fill],
      [40, light.track],
    ]);
  });

  it('draws a fall from its lower value, in the colour of its verdict', () => {
    expect(barCells({'2021': 60, '2022': 20})).to.deep.equal([
      [20, light.track],
      [40, light.verdicts.unfavourable.fill],
      [40, light.track],
    ]);
  });

  it('draws a bar from zero without a cell before it', () => {
    expect(barCells({'2021': 0, '2022': 25}).map(([width]) => width)).to.deep.equal([25, 75]);
  });

  it('draws a bar of one percent for a value without a comparison', () => {
    expect(barCells({'2021': null, '2022': 50})).to.deep.equal([
      [50, light.track],
      [1, light.text],
      [49, light.track],
    ]);
  });

  it('draws no bar without values', () => {
    expect(barCells({'2021': null, '2022': null})).to.deep.equal([]);
  });

  it('escapes the texts of the document', () => {
    const mail = cardMail(assess(indicator({name: text('A <b> & "c"')})), context, light);
    expect(mail).to.contain('A &lt;b&gt; &amp; &quot;c&quot;').and.not.to.contain('A <b>');
  });

  it('uses tables and style attributes only', () => {
    const mail = cardMail(assess(indicator()), context, light);
    expect(mail).not.to.match(/<(svg|script|style|link|div)\b|\bclass=/);
    expect(mail).to.match(/^<table role="presentation" lang="es-PE" dir="ltr"/);
  });
});

describe('summaryMail(scope, context, palette)', () => {
  it('has a row for each indicator', () => {
    const reportScope = scope(report, '');
    if (!reportScope) throw new Error('no scope');
    const mail = summaryMail(reportScope, context, light);
    for (const {
      indicator: {code},
    } of reportScope.assessments)
      expect(mail).to.contain(`<b>${code ?? ''}</b>`);
  });
});
