import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-table.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/indicator-table',
  component: 'indicator-table',
  args: {src: 'data/pnmnna-2023.json', code: '03'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories({code: ''});

/** 16 services of objective 03 on one scale: tiny changes, an outlier, a maximum, a zero and missing values. */
export const Objective: Story = {};

/** Two services, neither of them comparable. */
export const NothingComparable: Story = {args: {code: '04'}};

/** Without a code, the whole report. */
export const WholeReport: Story = {args: {code: ''}};

/** One guideline, which spans two slides in the ministry's document. */
export const Guideline: Story = {args: {code: '03.07'}};

export const SearchAndFilters: Story = {args: {search: true, filters: true}};

/** From the largest rise to the largest fall. Rows without a change are last. */
export const Sorted: Story = {args: {'sort': 'change descending', 'group-by': 'none'}};

export const FewColumns: Story = {args: {columns: 'indicator change verdict'}};

/** Below a width of 800 px each row becomes a card. */
export const Stacked: Story = {args: {'stack-at': '800'}, globals: {width: '480px'}};

/** Never stacked: the table scrolls horizontally. */
export const Scrolling: Story = {args: {'stack-at': '0'}, globals: {width: '480px'}};

export const Targets: Story = shared.Targets;
/** The columns of the target and of the distance to it are left out. */
export const WithoutTargets: Story = {
  args: {src: 'data/targets.json', code: '', columns: 'indicator values change verdict'},
};

/** Two chosen periods: no other period is shown or downloaded. */
export const ChosenPeriods: Story = {
  args: {
    'src': 'data/targets.json',
    'code': '',
    'from-period': '2021',
    'to-period': '2022',
    'columns': 'indicator trend periods target distance change verdict',
  },
};

export const TenYears: Story = shared.TenYears;
export const Units: Story = shared.Units;
export const Flags: Story = shared.Flags;
export const Survey: Story = shared.Survey;

/** Indicators whose desired direction is a decrease. */
export const LowerIsBetter: Story = {args: {src: 'data/lower-is-better.json', code: ''}};

export const NoDirection: Story = shared.NoDirection;
export const LongNames: Story = shared.LongNames;
export const Broken: Story = shared.Broken;
export const Empty: Story = shared.Empty;

/** A code that the report does not have. */
export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;

/** A withdrawn edition: the words state it, with date, name and reason, and link to the current one. */
export const Withdrawn: Story = {args: {src: 'data/edition-withdrawn.json', code: ''}};

/** A reviewed edition with revised figures: each has a mark and its earlier value. */
export const Revised: Story = {args: {src: 'data/edition-revised.json', code: ''}};
