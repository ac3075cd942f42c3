import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-map.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/indicator-map',
  component: 'indicator-map',
  args: {src: 'data/pnmnna-2023.json'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories();

/** The ministry's report of 2023. */
export const Standard: Story = {};

export const Empty: Story = shared.Empty;
export const Loading: Story = shared.Loading;
export const Failed: Story = shared.Failed;
