import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-trend.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/indicator-trend',
  component: 'indicator-trend',
  args: {src: 'data/ten-years.json', code: '05'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories(
  {code: ''},
  {
    Targets: {code: '01.01'},
    TenYears: {code: '01'},
    Units: {code: '08'},
    NoDirection: {code: '01'},
    Flags: {code: '12'},
    Broken: {code: '01.02'},
    Stale: {code: '03.07.02'},
  },
);

/** Ten years with gaps, a change of method and a provisional figure; baseline, expected values, a range, four parts. */
export const Plan: Story = {};

/** A gap is a gap, a new series starts a new line. */
export const GapsAndBreak: Story = {args: {code: '01'}};

/** Comparing across a change of method is refused; the line says why. */
export const AcrossTheBreak: Story = {args: {code: '02'}};

export const ConfidenceInterval: Story = {args: {code: '03'}};

/** Spaced as in time. */
export const Quarters: Story = {args: {code: '04'}};

/** A target for every year. */
export const YearlyTargets: Story = {args: {src: 'data/targets.json', code: '01.01'}};

/** A fall that is wanted, and behind. */
export const FallingTarget: Story = {args: {src: 'data/targets.json', code: '01.02'}};

/** A range to stay in. */
export const Range: Story = {args: {src: 'data/targets.json', code: '01.04'}};

/** Half-years, in degrees. */
export const HalfYears: Story = {args: {src: 'data/units.json', code: '08'}};

/** Two periods make a line, and no course. */
export const TwoPeriods: Story = {args: {src: 'data/pnmnna-2023.json', code: '03.07.02'}};

/** One figure is a dot. */
export const OneFigure: Story = {args: {src: 'data/pnmnna-2023.json', code: '03.04.04'}};

export const NoFigure: Story = {args: {src: 'data/pnmnna-2023.json', code: '03.01.03'}};

export const NoDirection: Story = shared.NoDirection;
export const Flags: Story = shared.Flags;
export const LongNames: Story = shared.LongNames;
export const Broken: Story = shared.Broken;
export const Empty: Story = shared.Empty;

export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;
