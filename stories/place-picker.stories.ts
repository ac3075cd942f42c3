import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/indicator-card.ts';
import '../src/define/indicator-data.ts';
import '../src/define/place-picker.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/place-picker',
  component: 'place-picker',
  args: {src: 'data/regions.json'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories();

export const Standard: Story = {};

/** Inside an `<indicator-data>`: the cards show the figures of the region that the reader chooses. */
export const WithCards: Story = {
  render: ({src}) =>
    html`<indicator-data src=${src}
      ><place-picker></place-picker>
      <p></p>
      <indicator-card></indicator-card
    ></indicator-data>`,
};

export const Empty: Story = shared.Empty;
export const Loading: Story = shared.Loading;
export const Failed: Story = shared.Failed;
