import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/place-picker.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/place-picker',
  component: 'place-picker',
  args: {src: 'data/regions.json'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories();

/** The ministry's report of 2023. */
export const Standard: Story = {};

export const Empty: Story = shared.Empty;
export const Loading: Story = shared.Loading;
export const Failed: Story = shared.Failed;
