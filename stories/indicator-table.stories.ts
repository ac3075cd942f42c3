import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-table.ts';
import {stale} from './support/element.ts';

export default {
  title: 'Elements/indicator-table',
  component: 'indicator-table',
  args: {src: 'data/pnmnna-2023.json', code: '03'},
} satisfies Meta;

type Story = StoryObj;

/** 16 services of objective 03: the tiny, the outlier, the ceiling, the zero and the missing on one scale. */
export const Objective: Story = {};

/** Two services, none comparable. */
export const NothingComparable: Story = {args: {code: '04'}};

/** Without a code, the whole report. */
export const WholeReport: Story = {args: {code: ''}};

/** One guideline, which the slides of the ministry spread over two. */
export const Guideline: Story = {args: {code: '03.07'}};

export const SearchAndFilters: Story = {args: {search: true, filters: true}};

/** From the largest rise to the largest fall; rows without a change come last. */
export const Sorted: Story = {args: {'sort': 'change descending', 'group-by': 'none'}};

export const FewColumns: Story = {args: {columns: 'indicator change verdict'}};

/** Each row a card of its own, at any width below 800 px. */
export const Stacked: Story = {args: {'stack-at': '800'}, globals: {width: '480px'}};

/** Never stacked: the table scrolls inside its own region. */
export const Scrolling: Story = {args: {'stack-at': '0'}, globals: {width: '480px'}};

export const Targets: Story = {args: {src: 'data/targets.json', code: ''}};

export const TenYears: Story = {args: {src: 'data/ten-years.json', code: ''}};

/** Units that share no scale. */
export const Units: Story = {args: {src: 'data/units.json', code: ''}};

/** Every flag and every reason for a missing figure. */
export const Flags: Story = {args: {src: 'data/flags.json', code: ''}};

/** Indicators that should fall. */
export const LowerIsBetter: Story = {args: {src: 'data/lower-is-better.json', code: ''}};

/** Movement without a verdict. */
export const NoDirection: Story = {args: {src: 'data/no-direction.json', code: ''}};

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
