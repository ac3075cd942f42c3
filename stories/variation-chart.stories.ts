import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/variation-chart.ts';
import {stale} from './support/element.ts';

export default {
  title: 'Elements/variation-chart',
  component: 'variation-chart',
  args: {src: 'data/pnmnna-2023.json', code: '03'},
} satisfies Meta;

type Story = StoryObj;

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

/** Each unit on an axis of its own. */
export const Units: Story = {args: {src: 'data/units.json', code: ''}};

/** Movement without a verdict. */
export const NoDirection: Story = {args: {src: 'data/no-direction.json', code: ''}};

/** Indicators that should fall. */
export const LowerIsBetter: Story = {args: {src: 'data/lower-is-better.json', code: ''}};

/** Rows that compare different periods tell their own. */
export const TenYears: Story = {args: {src: 'data/ten-years.json', code: ''}};

export const Targets: Story = {args: {src: 'data/targets.json', code: ''}};

/** Every flag and every reason for a missing figure. */
export const Flags: Story = {args: {src: 'data/flags.json', code: ''}};

/** Official names of 200 characters. */
export const LongNames: Story = {args: {src: 'data/long-names.json', code: ''}};

/** Damaged records are named, and their neighbours stand. */
export const Broken: Story = {args: {src: 'data/broken.json', code: ''}};

/** A report without indicators. */
export const Empty: Story = {args: {src: 'data/empty.json', code: ''}};

/** A code that the report does not have. */
export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = {args: {src: 'data/never.json'}};

/** The document takes three seconds. */
export const Slow: Story = {args: {src: 'data/slow.json'}};

/** Newer data could not be had: those of before stay, and say so. */
export const Stale: Story = {args: {src: 'data/stale.json'}, render: stale};

/** The address answers 404. */
export const Failed: Story = {args: {src: 'data/absent.json'}};
