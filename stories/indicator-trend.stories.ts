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

/** Ten years with gaps, a change of method, a provisional value, a baseline, expected values, a range and four parts. */
export const Plan: Story = {};

/** A button plays the series: a tone for each period, higher for a higher value. */
export const Sound: Story = {args: {code: '01', sound: true}};

/** Missing years leave a gap. A new series starts a new line. */
export const GapsAndBreak: Story = {args: {code: '01'}};

/** Values before and after a change of method are not compared. The text gives the reason. */
export const AcrossTheBreak: Story = {args: {code: '02'}};

export const ConfidenceInterval: Story = {args: {code: '03'}};

/** Quarters are spaced by time. */
export const Quarters: Story = {args: {code: '04'}};

/** A target for every year. */
export const YearlyTargets: Story = {args: {src: 'data/targets.json', code: '01.01'}};

/** A desired fall that is behind its target. */
export const FallingTarget: Story = {args: {src: 'data/targets.json', code: '01.02'}};

/** A clear trend in the desired direction: the share falls, and its fall is desired. The rule is named beside it. */
export const ImprovingTrend: Story = {args: {src: 'data/trends.json', code: '97.01'}};

/** A clear trend against the desired direction, although the last year is better than the one before. */
export const WorseningTrend: Story = {args: {src: 'data/trends.json', code: '97.02'}};

/** Eight values without a clear direction. */
export const NoClearTrend: Story = {args: {src: 'data/trends.json', code: '97.03'}};

/** The target is a range. */
export const Range: Story = {args: {src: 'data/targets.json', code: '01.04'}};

/** Half-years, in degrees Celsius. */
export const HalfYears: Story = {args: {src: 'data/units.json', code: '08'}};

/** Two periods are drawn as a line, without a summary of the series. */
export const TwoPeriods: Story = {args: {src: 'data/pnmnna-2023.json', code: '03.07.02'}};

/** A single value is drawn as a dot. */
export const OneFigure: Story = {args: {src: 'data/pnmnna-2023.json', code: '03.04.04'}};

export const NoFigure: Story = {args: {src: 'data/pnmnna-2023.json', code: '03.01.03'}};

export const NoDirection: Story = shared.NoDirection;
export const Flags: Story = shared.Flags;
export const Survey: Story = shared.Survey;
export const LongNames: Story = shared.LongNames;
export const Broken: Story = shared.Broken;
export const Empty: Story = shared.Empty;

export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;
