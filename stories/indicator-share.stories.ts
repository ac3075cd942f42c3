import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/indicator-card.ts';
import '../src/define/indicator-data.ts';
import '../src/define/indicator-map.ts';
import '../src/define/indicator-share.ts';
import '../src/define/indicator-table.ts';
import '../src/define/variation-chart.ts';

export default {
  title: 'Elements/indicator-share',
  component: 'indicator-share',
  args: {for: 'shared', formats: '', shapes: '', page: ''},
  render: ({for: id, formats, shapes, page}) => html`
    <indicator-card id="shared" src="data/pnmnna-2023.json" code="03.07.02"></indicator-card>
    <p></p>
    <indicator-share for=${id} formats=${formats} shapes=${shapes} page=${page}></indicator-share>
  `,
} satisfies Meta;

type Story = StoryObj;

/** Opens the share panel. */
async function open({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> {
  const share = canvasElement.querySelector('indicator-share');
  await share?.ready;
  share?.shadowRoot?.querySelector('summary')?.click();
}

export const Closed: Story = {};

export const Open: Story = {play: open};

/** The attribute `page` adds the code for an iframe. */
export const WithPage: Story = {args: {page: 'https://example.org/03.07.02/'}, play: open};

/** Only some data formats, and no embed codes. */
export const DataAlone: Story = {args: {formats: 'csv json', shapes: 'none'}, play: open};

/** In the footer of a card. */
export const InCard: Story = {
  render: (): TemplateResult =>
    html`<indicator-card src="data/pnmnna-2023.json" code="03.04.01" actions="why share"></indicator-card>`,
};

/** A table has no image downloads. */
export const OfTable: Story = {
  render: (): TemplateResult => html`
    <indicator-table id="table" src="data/pnmnna-2023.json" code="04"></indicator-table>
    <p></p>
    <indicator-share for="table"></indicator-share>
  `,
  play: open,
};

/** A chart, a trend and a card are saved as pictures in the shapes of social networks too. */
export const OfChart: Story = {
  render: (): TemplateResult => html`
    <variation-chart id="chart" src="data/pnmnna-2023.json"></variation-chart>
    <p></p>
    <indicator-share for="chart"></indicator-share>
  `,
  play: open,
};

/** A map and a ranking are saved as they are drawn. */
export const OfMap: Story = {
  render: (): TemplateResult => html`
    <indicator-map id="map" src="data/regions.json" code="01.02"></indicator-map>
    <p></p>
    <indicator-share for="map"></indicator-share>
  `,
  play: open,
};

/** The whole report, from the surrounding `<indicator-data>`. */
export const OfReport: Story = {
  render: (): TemplateResult =>
    html`<indicator-data src="data/pnmnna-2023.json"><indicator-share></indicator-share></indicator-data>`,
  play: open,
};

/** When the element that `for` names does not exist, the fallback content remains. */
export const Fallback: Story = {
  render: (): TemplateResult =>
    html`<indicator-share for="absent">
      <p>Los datos están en <a href="data/pnmnna-2023.json">un archivo JSON</a>.</p>
    </indicator-share>`,
};
