import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import {html} from 'lit';
import type {PolicyReport} from '../../src/elements/policy-report/policy-report.ts';
import {ChartDrawing} from '../../src/elements/variation-chart/drawing.ts';
import type {VariationChart} from '../../src/elements/variation-chart/variation-chart.ts';
import '../../src/define/indicator-trend.ts';
import '../../src/define/variation-chart.ts';
import '../../src/define/indicator-table.ts';
import '../../src/define/policy-report.ts';
import {fixture} from '../support/fixture.ts';
import {largeReport} from '../support/large-report.ts';
import {queryAllShadow, queryShadow} from '../support/shadow-text.ts';

const manyIndicators = largeReport({indicators: 500, years: 2});
const manyYears = largeReport({indicators: 40, years: 40});
const disaggregated = largeReport({indicators: 1, years: 40, parts: 40});

const views = ['arrows', 'change', 'slope'] as const;
const renderChart = (data: unknown, view: (typeof views)[number]): Promise<VariationChart> =>
  fixture(html`<variation-chart .data=${data} view=${view} sort="code"></variation-chart>`);

const firstIndicators = (count: number) => ({
  ...manyIndicators,
  indicators: manyIndicators.indicators.slice(0, count),
});

/** Change in tenths of a point; null without one of the two values. */
function changeInTenths({observations}: (typeof manyIndicators.indicators)[number]): number | null {
  const [from, to] = observations.map(({value}) => value);
  return from === null || to === null ? null : Math.round(((to ?? 0) - (from ?? 0)) * 10);
}

/** Number of visible elements that overlap another one. */
function countOverlaps(elements: readonly Element[]): number {
  const boxes = elements
    .map((element) => element.getBoundingClientRect())
    .filter(({width}) => width > 0)
    .sort((a, b) => a.top - b.top);
  return boxes.filter((box, index) => {
    for (let next = index + 1; (boxes[next]?.top ?? Infinity) < box.bottom - 1; next += 1) {
      const other = boxes[next];
      if (other && box.left < other.right - 1 && other.left < box.right - 1) return true;
    }
    return false;
  }).length;
}

describe('Report of 500 indicators', () => {
  it('<indicator-table> is as high as a screen before its first 24 rows are drawn, so that what follows does not move', async () => {
    const table = document.createElement('indicator-table');
    table.style.inlineSize = '1400px';
    table.data = firstIndicators(30);
    document.body.append(table);
    await table.ready;
    const [row, ...others] = queryAllShadow(table, 'tr[part=row]');
    expect(others).to.have.lengthOf(7);
    const {height} = queryShadow(table, '.scroll').getBoundingClientRect();
    const rowHeight = row?.getBoundingClientRect().height ?? 0;
    const {visibility} = getComputedStyle(queryShadow(table, '.more'));
    table.remove();
    expect(height).to.be.within(56 * 16, 26 * rowHeight);
    expect(visibility).to.equal('hidden');
  });

  for (const view of views) {
    it(`<variation-chart view="${view}"> renders once, with as many nodes per row as a small chart`, async () => {
      const prototype = ChartDrawing.prototype as unknown as {
        renderReport: (...args: unknown[]) => unknown;
      };
      const {renderReport} = prototype;
      let renderCount = 0;
      prototype.renderReport = function (...args) {
        renderCount += 1;
        return renderReport.apply(this, args);
      };
      const nodesPerRow: number[] = [];
      try {
        for (const count of [125, 250, 500]) {
          const element = await renderChart(firstIndicators(count), view);
          nodesPerRow.push(queryAllShadow(element, '.row *').length / count);
        }
      } finally {
        prototype.renderReport = renderReport;
      }
      expect(renderCount).to.equal(3);
      const [small = 0, medium = 0, big = 0] = nodesPerRow;
      expect(big).to.be.closeTo(medium, 0.5);
      expect(medium).to.be.closeTo(small, 0.5);
      expect(big).to.be.below(26);
    });

    it(`<variation-chart view="${view}"> has no overlapping labels at 320 and 900 px`, async () => {
      const element = await renderChart(manyIndicators, view);
      for (const width of [320, 900]) {
        element.style.width = `${width}px`;
        const labels = queryAllShadow(
          element,
          '.row > .label, .row > .change, .row > .verdict, .reason, .slope text',
        );
        expect(labels.length).to.be.above(1400);
        expect(countOverlaps(labels), `${width} px`).to.equal(0);
      }
    });
  }

  it('<variation-chart> positions every bar like a D3 scale, to a tenth of a pixel', async () => {
    const element = await renderChart(manyIndicators, 'change');
    const changes = manyIndicators.indicators.map(changeInTenths);
    const comparableChanges = changes.flatMap((change) => (change === null ? [] : [change]));
    const {left, right} = queryShadow(element, '.row .lines').getBoundingClientRect();
    const [smallest, largest] = [Math.min(...comparableChanges), Math.max(...comparableChanges)];
    const x = scaleLinear([smallest / 10, largest / 10], [left, right]).nice();
    const bars = queryAllShadow(element, '.plot:not(.incomparable) .row');
    expect(bars).to.have.length(comparableChanges.length);
    bars.forEach((row, index) => {
      const bar = row.querySelector<SVGRectElement>('rect.change');
      // Not the box in the page: that of Firefox includes the outline.
      const box = bar?.getBBox();
      const from = left + (box?.x ?? NaN);
      const change = (comparableChanges[index] ?? 0) / 10;
      if (Math.abs(change) < 0.2) return;
      expect(from, `${change}`).to.be.closeTo(x(Math.min(0, change)), 0.1);
      expect(from + (box?.width ?? NaN), `${change}`).to.be.closeTo(x(Math.max(0, change)), 0.1);
    });
  });

  it('<policy-report view="slides"> shows every indicator in a row, on slides of 16:9', async () => {
    const slides = await fixture<PolicyReport>(
      html`<policy-report .data=${manyIndicators} view="slides"></policy-report>`,
    );
    expect(queryAllShadow(slides, '.rows li')).to.have.length(500);
    queryAllShadow(slides, 'button')[2]?.click();
    await slides.updateComplete;
    for (const slide of queryAllShadow(slides, '.slide')) {
      const {width, height} = slide.getBoundingClientRect();
      expect(height / width, slide.getAttribute('aria-label') ?? '').to.be.closeTo(9 / 16, 0.005);
    }
  });
});

describe('Report of 40 years', () => {
  it('<indicator-trend> draws 40 disaggregations on one scale, without overlapping labels', async () => {
    const element = await fixture(html`<indicator-trend .data=${disaggregated}></indicator-trend>`);
    const plots = queryAllShadow(element, '.trend-plot');
    expect(plots).to.have.length(41);
    for (const width of ['320px', '900px', '1400px']) {
      element.style.width = width;
      for (const plot of plots) expect(countOverlaps([...plot.querySelectorAll('text')]), width).to.equal(0);
    }
    const gridLines = plots.slice(1).map((plot) => plot.querySelector('.grid-line')?.getAttribute('y1'));
    expect(new Set(gridLines).size).to.equal(1);
  });

  it('<indicator-trend> has a point for every value in its lines, and every value in its table', async () => {
    const element = await fixture(html`<indicator-trend .data=${disaggregated}></indicator-trend>`);
    const [indicator] = disaggregated.indicators;
    const series = [indicator, ...(indicator?.disaggregations ?? [])];
    queryAllShadow(element, '.trend-plot').forEach((plot, index) => {
      const values = series[index]?.observations.filter(({value}) => value !== null) ?? [];
      const vertices = [...plot.querySelectorAll('.line path')].flatMap(
        (path) => path.getAttribute('d')?.match(/[ML]/g) ?? [],
      );
      const isolatedPoints = plot.querySelectorAll('circle:not(.last)').length;
      expect(vertices.length + isolatedPoints, String(index)).to.be.within(values.length - 1, values.length);
    });
    expect(queryAllShadow(element, 'tbody tr')).to.have.length(40);
    expect(queryAllShadow(element, 'tbody td')).to.have.length(40 * 41);
  });

  it('<indicator-table> has a trend line per row and no overlapping values', async () => {
    const element = await fixture(
      html`<indicator-table .data=${manyYears} columns="indicator trend periods"></indicator-table>`,
    );
    dispatchEvent(new Event('beforeprint'));
    expect(queryAllShadow(element, 'td[data-column=trend] .line')).to.have.length(40);
    expect(queryAllShadow(element, 'thead [data-column=periods]')).to.have.length(40);
    for (const width of ['900px', '1400px']) {
      element.style.width = width;
      expect(countOverlaps(queryAllShadow(element, 'td[data-column=periods] > *, thead th')), width).to.equal(
        0,
      );
    }
  });
});
