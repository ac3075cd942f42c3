import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-legend.ts';
import {stale} from './support/element.ts';

export default {
  title: 'Elements/indicator-legend',
  component: 'indicator-legend',
  args: {src: 'data/pnmnna-2023.json'},
} satisfies Meta;

type Story = StoryObj;

/** Only the signs that the data bring. */
export const Report: Story = {};

/** Nothing in this objective can be compared: one sign is left. */
export const NothingComparable: Story = {args: {code: '04'}};

/** Without a direction there is movement, and no verdict. */
export const NoDirection: Story = {args: {src: 'data/no-direction.json'}};

/** A report without indicators. */
export const Empty: Story = {args: {src: 'data/empty.json'}};

/** A code that the report does not have. */
export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = {args: {src: 'data/never.json'}};

/** The document takes three seconds. */
export const Slow: Story = {args: {src: 'data/slow.json'}};

/** Newer data could not be had: those of before stay, and say so. */
export const Stale: Story = {args: {src: 'data/stale.json'}, render: stale};

/** The address answers 404. */
export const Failed: Story = {args: {src: 'data/absent.json'}};
