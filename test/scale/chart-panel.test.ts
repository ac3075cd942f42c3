import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../data/units.json' with {type: 'json'};
import {rankRows} from '../../src/model/table/ranking.ts';
import {placeAssessedChange} from '../../src/scale/variation-bar.ts';
import {chartPanels, type ChartPanel, type ChartPanelOptions} from '../../src/scale/chart-panel.ts';
import {requireReport, rows} from '../support/rows.ts';

function panels(document: unknown, options: Partial<ChartPanelOptions> = {}): readonly ChartPanel[] {
  const unitOf: ChartPanelOptions['unitOf'] = ({indicator}) =>
    `${indicator.unit.kind} ${indicator.unit.multiplier}`;
  const complete = {view: 'change', clip: false, unitOf, ...options} as const;
  return chartPanels(rankRows(rows(requireReport(document))), complete);
}

/** The bar of the row with a code, from its start to its end. */
function ends({rows: panelRows, domain}: ChartPanel, code: string): readonly number[] {
  const row = panelRows.find((candidate) => candidate.code === code);
  const bar = row && placeAssessedChange(row.assessment, domain);
  return bar?.kind === 'bar' ? [bar.start, bar.start + bar.length] : [];
}

describe('chartPanels', () => {
  it('chartPanels({view: "change"}) has one domain fitted to the changes, nothing clipped', () => {
    const [panel] = panels(pnmnna);
    expect(panel?.isClipped).to.equal(false);
    expect(panel?.domain).to.deep.equal([-5, 65]);
    const [zero = 0, end = 0] = panel ? ends(panel, '03.07.03') : [];
    const [, shorter = 0] = panel ? ends(panel, '03.07.07') : [];
    expect((end - zero) / (shorter - zero)).to.be.closeTo(60.3 / 13.3, 0.001);
  });

  it('chartPanels({clip: true}) clips +60.3 and keeps the smallest bar visible', () => {
    const [panel] = panels(pnmnna, {clip: true});
    expect(panel?.isClipped).to.equal(true);
    expect(panel?.domain).to.deep.equal([-4, 14]);
    expect(panel && ends(panel, '03.07.03')[1]).to.equal(100);
    const [start = 0, end = 0] = panel ? ends(panel, '03.01.02') : [];
    expect(end - start).to.be.at.least(0.75);
  });

  it('chartPanels() places a fall to the left of zero, for any verdict', () => {
    const [panel] = panels(pnmnna);
    const zero = (100 * 5) / 70;
    for (const code of ['03.04.01', '03.07.09', '03.01.01'])
      expect(panel && ends(panel, code)[1], code).to.be.closeTo(zero, 0.001);
  });

  it('chartPanels() returns one panel per unit', () => {
    const unitPanels = panels(units);
    expect(unitPanels.length).to.be.greaterThan(5);
    expect(unitPanels.flatMap((panel) => panel.rows)).to.have.length(10);
  });

  it('chartPanels({view: "arrows"}) has the domain of the unit, 0 to 100', () => {
    const [panel] = panels(pnmnna, {view: 'arrows'});
    expect(panel?.domain).to.deep.equal([0, 100]);
  });

  it('chartPanels([]) is empty', () => {
    expect(chartPanels([], {view: 'change', clip: true, unitOf: () => ''})).to.deep.equal([]);
  });
});
