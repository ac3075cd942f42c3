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

/** 11 comparable indicators as arrows, the largest rise first; five that cannot be compared are in a note. */
export const Objective: Story = {};

/** The bar of an outlier is clipped and marked, so that the others are longer. */
export const Clipped: Story = {args: {view: 'change', clip: true}};

/** From favourable to unfavourable. A desired fall is among the first, with its bar to the left. */
export const ByVerdict: Story = {args: {sort: 'verdict descending'}};

export const ByCode: Story = {args: {sort: 'code'}};

/** The changes from zero, on an axis that fits them. */
export const Change: Story = {args: {view: 'change'}};

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
export const Survey: Story = shared.Survey;
export const LongNames: Story = shared.LongNames;
export const Broken: Story = shared.Broken;
export const Empty: Story = shared.Empty;

/** A code that the report does not have. */
export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;
