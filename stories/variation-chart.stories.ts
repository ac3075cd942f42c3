import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/variation-chart.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/variation-chart',
  component: 'variation-chart',
  args: {src: 'data/pnmnna-2023.json', code: '03'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories({code: ''});

/** 11 comparable indicators from the largest rise, whose bar is clipped, and five below that cannot be compared. */
export const Objective: Story = {};

/** All bars at full length. The outlier makes the others short; each keeps its number. */
export const NoClip: Story = {args: {'no-clip': true}};

/** From favourable to unfavourable. A desired fall is among the first, with its bar to the left. */
export const ByVerdict: Story = {args: {sort: 'verdict descending'}};

export const ByCode: Story = {args: {sort: 'code'}};

/** From the earlier value (hollow) to the current value (filled). */
export const Dumbbell: Story = {args: {view: 'dumbbell'}};

/** Lines between the two periods, with labels that do not overlap. */
export const Slope: Story = {args: {view: 'slope'}};

/** Names take at most two lines. */
export const Compact: Story = {args: {variant: 'compact'}};

/** One tab stop: arrow keys, Home, End, PageUp and PageDown by guideline, type-ahead, Enter. */
export const Selectable: Story = {args: {selectable: true}};

/** No indicator can be compared: a list of reasons without an axis. */
export const NothingComparable: Story = {args: {code: '04'}};

export const WholeReport: Story = {args: {code: ''}};

export const Units: Story = shared.Units;
export const NoDirection: Story = shared.NoDirection;

/** Indicators whose desired direction is a decrease. */
export const LowerIsBetter: Story = {args: {src: 'data/lower-is-better.json', code: ''}};

export const TenYears: Story = shared.TenYears;
export const Targets: Story = shared.Targets;
export const Flags: Story = shared.Flags;
export const LongNames: Story = shared.LongNames;
export const Broken: Story = shared.Broken;
export const Empty: Story = shared.Empty;

/** A code that the report does not have. */
export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;
