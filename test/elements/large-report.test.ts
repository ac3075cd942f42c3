import {expect} from 'chai';
import {scaleLinear} from 'd3-scale';
import {html} from 'lit';
import {VariationChart} from '../../src/elements/variation-chart/variation-chart.ts';
import '../../src/define/charts.ts';
import '../../src/define/indicator-table.ts';
import '../../src/define/policy-report.ts';
import '../../src/define/slides.ts';
import '../../src/define/card-trend.ts';
import type {PolicySlides} from '../../src/elements/policy-slides/policy-slides.ts';
import {fixture} from '../support/fixture.ts';
import {many} from '../support/large-report.ts';
import {all, inside} from '../support/shadow-text.ts';

const large = many({indicators: 500, years: 2});
const long = many({indicators: 40, years: 40});
const parted = many({indicators: 1, years: 40, parts: 40});

const views = ['bars', 'dumbbell', 'slope'] as const;
const chart = (data: unknown, view: (typeof views)[number]): Promise<VariationChart> =>
  fixture(html`<variation-chart .data=${data} view=${view} sort="code"></variation-chart>`);

const part = (count: number) => ({...large, indicators: large.indicators.slice(0, count)});

/** The change as the document gives it, in tenths; `null` where a figure is missing. */
function tenths({observations}: (typeof large.indicators)[number]): number | null {
  const [from, to] = observations.map(({value}) => value);
  return from === null || to === null ? null : Math.round(((to ?? 0) - (from ?? 0)) * 10);
}

/** Boxes that lie over one another, of those that are drawn. */
function collisions(elements: readonly Element[]): number {
  const boxes = elements
    .map((one) => one.getBoundingClientRect())
    .filter(({width}) => width > 0)
    .sort((a, b) => a.top - b.top);
  return boxes.filter((one, index) => {
    for (let at = index + 1; (boxes[at]?.top ?? Infinity) < one.bottom - 1; at += 1) {
      const other = boxes[at];
      if (other && one.left < other.right - 1 && other.left < one.right - 1) return true;
    }
    return false;
  }).length;
}

describe('500 indicators', () => {
  for (const view of views) {
    it(`<variation-chart view="${view}"> draws once, with no more for a row than in a small chart`, async () => {
      const draw = VariationChart.prototype as unknown as {renderReport: (...given: unknown[]) => unknown};
      const own = draw.renderReport;
      let count = 0;
      draw.renderReport = function (...given) {
        count += 1;
        return own.apply(this, given);
      };
      const nodes: number[] = [];
      try {
        for (const size of [125, 250, 500]) nodes.push(all(await chart(part(size), view), '.row *').length);
      } finally {
        draw.renderReport = own;
      }
      expect(count).to.equal(3);
      const [few = 0, some = 0, most = 0] = nodes;
      expect(most / 500).to.be.closeTo(some / 250, 0.5);
      expect(some / 250).to.be.closeTo(few / 125, 0.5);
      expect(most / 500).to.be.below(26);
    });

    it(`<variation-chart view="${view}"> lets no two labels touch, at 320 and at 900 px`, async () => {
      const element = await chart(large, view);
      for (const width of [320, 900]) {
        element.style.width = `${width}px`;
        const labels = all(element, '.name, .levels:not(:empty), .row > .change, .reason, .slope text');
        expect(labels.length).to.be.above(1400);
        expect(collisions(labels), `${width} px`).to.equal(0);
      }
    });
  }

  it('<variation-chart> places every bar where D3 does, to a tenth of a pixel', async () => {
    const element = await chart(large, 'bars');
    const changes = large.indicators.map(tenths);
    const most = Math.max(...changes.map((change) => Math.abs(change ?? 0)));
    const {left, right} = inside(element, '.grid').getBoundingClientRect();
    const x = scaleLinear([-most / 10, most / 10], [left, right]).nice();
    const known = changes.flatMap((change) => (change === null ? [] : [change]));
    const bars = all(element, '.plot:not(.incomparable) .row');
    expect(bars).to.have.length(known.length);
    bars.forEach((row, index) => {
      const box = row.querySelector('rect.change')?.getBoundingClientRect();
      const change = (known[index] ?? 0) / 10;
      if (Math.abs(change) < 0.2) return;
      expect(box?.left, `${change}`).to.be.closeTo(x(Math.min(0, change)), 0.1);
      expect(box?.right, `${change}`).to.be.closeTo(x(Math.max(0, change)), 0.1);
    });
  });

  it('<policy-report view="slides"> holds each of them on one slide of 16 by 9, with its chart in pieces', async () => {
    const report = await fixture(html`<policy-report .data=${large} view="slides"></policy-report>`);
    const slides = inside<PolicySlides>(report, 'policy-slides');
    await slides.updateComplete;
    expect(all(slides, '[data-kind=table] tbody tr')).to.have.length(500);
    const known = large.indicators.filter((one) => tenths(one) !== null);
    expect(all(slides, '[data-kind=chart] .ranking li')).to.have.length(known.length);
    all(slides, 'button')[2]?.click();
    await slides.updateComplete;
    for (const slide of all(slides, '.slide')) {
      const {width, height} = slide.getBoundingClientRect();
      expect(height / width, slide.getAttribute('aria-label') ?? '').to.be.closeTo(9 / 16, 0.005);
    }
  }).timeout(30_000);
});

describe('40 indicators of 40 years', () => {
  it('<indicator-trend> draws each of 40 parts on the one scale, and labels that do not touch', async () => {
    const element = await fixture(html`<indicator-trend .data=${parted}></indicator-trend>`);
    const plots = all(element, '.trend-plot');
    expect(plots).to.have.length(41);
    for (const width of ['320px', '900px', '1400px']) {
      element.style.width = width;
      for (const plot of plots) expect(collisions([...plot.querySelectorAll('text')]), width).to.equal(0);
    }
    const rules = plots.slice(1).map((plot) => plot.querySelector('.grid-line')?.getAttribute('y1'));
    expect(new Set(rules).size).to.equal(1);
  });

  it('<indicator-trend> has a point in its lines for every figure, and every figure in its table', async () => {
    const element = await fixture(html`<indicator-trend .data=${parted}></indicator-trend>`);
    const [indicator] = parted.indicators;
    const series = [indicator, ...(indicator?.disaggregations ?? [])];
    all(element, '.trend-plot').forEach((plot, index) => {
      const figures = series[index]?.observations.filter(({value}) => value !== null) ?? [];
      const corners = [...plot.querySelectorAll('.line path')].flatMap(
        (path) => path.getAttribute('d')?.match(/[ML]/g) ?? [],
      );
      const alone = plot.querySelectorAll('circle:not(.last)').length;
      expect(corners.length + alone, String(index)).to.be.within(figures.length - 1, figures.length);
    });
    expect(all(element, 'tbody tr')).to.have.length(40);
    expect(all(element, 'tbody td')).to.have.length(40 * 41);
  });

  it('<indicator-table> gives each its line through forty years, and figures that do not touch', async () => {
    const element = await fixture(html`<indicator-table .data=${long}></indicator-table>`);
    expect(all(element, 'td[data-column=trend] .line')).to.have.length(40);
    expect(all(element, 'thead [data-column=periods]')).to.have.length(40);
    for (const width of ['900px', '1400px']) {
      element.style.width = width;
      expect(collisions(all(element, 'td[data-column=periods] > *, thead th')), width).to.equal(0);
    }
  });
});
