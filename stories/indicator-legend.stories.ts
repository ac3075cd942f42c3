import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-legend.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/indicator-legend',
  component: 'indicator-legend',
  args: {src: 'data/pnmnna-2023.json'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories();

/** Only the signs that appear in the data. */
export const Report: Story = {};

/** No indicator of this objective can be compared, so the legend has one sign. */
export const NothingComparable: Story = {args: {code: '04'}};

export const NoDirection: Story = shared.NoDirection;
export const Empty: Story = shared.Empty;

/** A code that the report does not have. */
export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;
