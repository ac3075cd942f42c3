import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/indicator-card.ts';
import '../src/define/indicator-data.ts';
import '../src/define/indicator-map.ts';
import '../src/define/place-picker.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/indicator-map',
  component: 'indicator-map',
  args: {src: 'data/map.json', code: '99.01'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories({code: ''});

/** Invented results of 22 regions; three have none, each for its own reason. */
export const Standard: Story = {};

/** The change of each region, in the colour and texture of its verdict. */
export const Change: Story = {args: {view: 'change'}};

/** The current value in the colour of the verdict. */
export const Verdict: Story = {args: {view: 'verdict'}};

/** Whether each region reaches its own target. Two have none. */
export const Target: Story = {args: {view: 'target'}};

/** A selected region is shown by every element in the same `<indicator-data>`, without a script. */
export const SetsPlace: Story = {
  render: (): TemplateResult =>
    html`<indicator-data src="data/regions.json">
      <place-picker></place-picker>
      <indicator-map code="01.02" sets-place></indicator-map>
      <indicator-card code="01.02"></indicator-card>
    </indicator-data>`,
};

/** Without a figure of the country, and with a place that the map does not draw. Less is better. */
export const NoCountry: Story = {args: {code: '99.02'}};

/** The tiles of another country, from a layout that the page names. */
export const OtherLayout: Story = {
  args: {src: 'data/map-other.json', code: 'agua', layout: 'data/maps/layout.json'},
};

/** Areas from a TopoJSON. It lacks the island, which is listed below the map. */
export const Areas: Story = {
  args: {src: 'data/map-other.json', code: 'agua', geometry: 'data/maps/areas.json'},
};

/** No place of the report is in the layout: all are listed. */
export const Unplaced: Story = {args: {src: 'data/map-other.json', code: 'agua'}};

export const English: Story = {args: {locale: 'en'}};

export const Dark: Story = {args: {theme: 'dark'}, globals: {backgrounds: {value: 'dark'}}};

/** A report without places. */
export const NoPlaces: Story = {args: {src: 'data/pnmnna-2023.json', code: '03.04.01'}};

export const UnknownCode: Story = {args: {code: '99'}};

export const Empty: Story = shared.Empty;
export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;
