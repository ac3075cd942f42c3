import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import units from '../../data/units.json' with {type: 'json'};
import {rankRows} from '../../src/model/table/ranking.ts';
import {chartPanels, type ChartPanel, type ChartPanelOptions} from '../../src/scale/chart-panel.ts';
import {requireReport, rows} from '../support/rows.ts';

function panels(document: unknown, options: Partial<ChartPanelOptions> = {}): readonly ChartPanel[] {
  const unitOf: ChartPanelOptions['unitOf'] = ({indicator}) =>
    `${indicator.unit.kind} ${indicator.unit.multiplier}`;
  const complete = {mark: 'change', scale: 'clip', unitOf, ...options} as const;
  return chartPanels(rankRows(rows(requireReport(document))), complete);
}

function ends({rows: rowPlacements}: ChartPanel, code: string): readonly number[] {
  const bar = rowPlacements.find(({row}) => row.code === code)?.placed;
  return bar?.kind === 'bar' ? [bar.start, bar.start + bar.length] : [];
}

describe('chartPanels', () => {
  it('chartPanels() places each bar at the position that D3 computes', () => {
    const [panel] = panels(pnmnna, {scale: 'shared'});
    const scale = scaleLinear()
      .domain(panel?.domain ?? [])
      .range([0, 100]);
    for (const {row, placed} of panel?.rows ?? []) {
      const [fromValue, toValue] = [row.assessment.from?.value ?? 0, row.assessment.to?.value ?? 0];
      if (placed.kind === 'bar')
        expect(placed.to, row.code ?? '').to.be.closeTo(scale(toValue - fromValue), 0.01);
    }
    expect(panel?.domain).to.deep.equal([-70, 70]);
  });

  it('chartPanels() clips +60.3 and keeps the smallest bar visible', () => {
    const [panel] = panels(pnmnna);
    expect(panel?.isClipped).to.equal(true);
    expect(panel?.domain).to.deep.equal([-14, 14]);
    expect(panel && ends(panel, '03.07.03')).to.deep.equal([50, 100]);
    const [start = 0, end = 0] = panel ? ends(panel, '03.01.02') : [];
    expect(start).to.equal(50);
    expect(end - start).to.be.at.least(0.75);
  });

  it('chartPanels() places a fall to the left, for any verdict', () => {
    const [panel] = panels(pnmnna);
    for (const code of ['03.04.01', '03.07.09', '03.01.01'])
      expect(panel && ends(panel, code)[1], code).to.equal(50);
  });

  it('chartPanels() returns one panel per unit', () => {
    const unitPanels = panels(units);
    expect(unitPanels.length).to.be.greaterThan(5);
    expect(unitPanels.flatMap((panel) => panel.rows)).to.have.length(10);
  });

  it('chartPanels() places levels on the domain of the unit, 0 to 100', () => {
    const [panel] = panels(pnmnna, {mark: 'levels'});
    expect(panel?.domain).to.deep.equal([0, 100]);
    const bar = panel?.rows.find(({row}) => row.code === '03.07.02')?.placed;
    expect(bar).to.include({from: 19.9, to: 23.7});
  });

  it('chartPanels([]) is empty', () => {
    expect(chartPanels([], {mark: 'change', scale: 'clip', unitOf: () => ''})).to.deep.equal([]);
  });
});
