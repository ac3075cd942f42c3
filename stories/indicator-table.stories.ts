import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-table.ts';
import {stale} from './support/element.ts';

export default {
  title: 'Elements/indicator-table',
  component: 'indicator-table',
  args: {src: 'data/pnmnna-2023.json', scope: '03'},
} satisfies Meta;

type Story = StoryObj;

/** 16 services of objective 03: the tiny, the outlier, the ceiling, the zero and the missing on one scale. */
export const Objective: Story = {};

/** Two services, none comparable. */
export const NothingComparable: Story = {args: {scope: '04'}};

/** Without a scope, the whole report. */
export const WholeReport: Story = {args: {scope: ''}};

/** One guideline, which the slides of the ministry spread over two. */
export const Guideline: Story = {args: {scope: '03.07'}};

export const SearchAndFilters: Story = {args: {search: true, filters: true}};

/** From the largest rise to the largest fall; rows without a change come last. */
export const Sorted: Story = {args: {'sort': 'change descending', 'group-by': 'none'}};

export const FewColumns: Story = {args: {columns: 'indicator change verdict'}};

/** Each row a card of its own, at any width below 800 px. */
export const Stacked: Story = {args: {'stack-at': '800'}, globals: {width: '480px'}};

/** Never stacked: the table scrolls inside its own region. */
export const Scrolling: Story = {args: {'stack-at': 'none'}, globals: {width: '480px'}};

export const Targets: Story = {args: {src: 'data/targets.json', scope: ''}};

export const TenYears: Story = {args: {src: 'data/ten-years.json', scope: ''}};

/** Units that share no scale. */
export const Units: Story = {args: {src: 'data/units.json', scope: ''}};

/** Every flag and every reason for a missing figure. */
export const Flags: Story = {args: {src: 'data/flags.json', scope: ''}};

/** Indicators that should fall. */
export const LowerIsBetter: Story = {args: {src: 'data/lower-is-better.json', scope: ''}};

/** Movement without a verdict. */
export const NoDirection: Story = {args: {src: 'data/no-direction.json', scope: ''}};

/** Official names of 200 characters. */
export const LongNames: Story = {args: {src: 'data/long-names.json', scope: ''}};

/** Damaged records are named, and their neighbours stand. */
export const Broken: Story = {args: {src: 'data/broken.json', scope: ''}};

/** A report without indicators. */
export const Empty: Story = {args: {src: 'data/empty.json', scope: ''}};

/** A code that the report does not have. */
export const UnknownScope: Story = {args: {scope: '99'}};

export const Loading: Story = {args: {src: 'data/never.json'}};

/** The document takes three seconds. */
export const Slow: Story = {args: {src: 'data/slow.json'}};

/** Newer data could not be had: those of before stay, and say so. */
export const Stale: Story = {args: {src: 'data/stale.json'}, render: stale};

/** The address answers 404. */
export const Failed: Story = {args: {src: 'data/absent.json'}};
