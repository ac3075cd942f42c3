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

/** 11 comparable indicators, the largest rise first and its bar cut; five beneath that cannot be compared. */
export const Objective: Story = {};

/** Every bar in full length: the outlier crushes the others, and each keeps its number. */
export const NoClip: Story = {args: {'no-clip': true}};

/** From best to worst: a fall that is wanted stands among the best, to the left. */
export const ByVerdict: Story = {args: {sort: 'verdict descending'}};

export const ByCode: Story = {args: {sort: 'code'}};

/** From the value before (hollow) to the value now (full). */
export const Dumbbell: Story = {args: {view: 'dumbbell'}};

/** Lines between the two periods, labels that never touch. */
export const Slope: Story = {args: {view: 'slope'}};

/** Names in two lines at most. */
export const Compact: Story = {args: {variant: 'compact'}};

/** One stop of the keyboard: arrows, Home, End, PageUp and PageDown by guideline, letters, Enter. */
export const Selectable: Story = {args: {selectable: true}};

/** Nothing can be compared: a list of reasons, and no axis. */
export const NothingComparable: Story = {args: {code: '04'}};

export const WholeReport: Story = {args: {code: ''}};

export const Units: Story = shared.Units;
export const NoDirection: Story = shared.NoDirection;

/** Indicators that should fall. */
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
