import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-ranking.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/indicator-ranking',
  component: 'indicator-ranking',
  args: {src: 'data/regions.json'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories();

/** The 25 regions of Peru with invented figures: position now and before, and the positions that the intervals allow. */
export const Regions: Story = {};

/** The row of one region is marked in the whole ranking. */
export const Place: Story = {args: {place: '08'}};

/** The first five regions and the shown one; a button shows all. */
export const Limited: Story = {args: {limit: 5, place: '21'}};

/** An indicator without figures by place. */
export const WithoutPlaces: Story = {args: {src: 'data/ten-years.json'}};

export const Empty: Story = shared.Empty;
export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;
