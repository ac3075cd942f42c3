import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/indicator-trend.ts';
import {stale} from './support/element.ts';

export default {
  title: 'Elements/indicator-trend',
  component: 'indicator-trend',
  args: {src: 'data/ten-years.json', code: '05'},
} satisfies Meta;

type Story = StoryObj;

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

/** A line, and no word of better or worse. */
export const NoDirection: Story = {args: {src: 'data/no-direction.json', code: '01'}};

/** Provisional, revised, estimated and withheld figures. */
export const Flags: Story = {args: {src: 'data/flags.json', code: '12'}};

/** Official names of 200 characters. */
export const LongNames: Story = {args: {src: 'data/long-names.json', code: ''}};

/** A text where a number should be. */
export const Broken: Story = {args: {src: 'data/broken.json', code: '01.02'}};

/** A report without indicators. */
export const Empty: Story = {args: {src: 'data/empty.json', code: ''}};

export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = {args: {src: 'data/never.json'}};

/** The document takes three seconds. */
export const Slow: Story = {args: {src: 'data/slow.json'}};

/** Newer data could not be had: those of before stay, and say so. */
export const Stale: Story = {args: {src: 'data/stale.json', code: '03.07.02'}, render: stale};

/** The address answers 404. */
export const Failed: Story = {args: {src: 'data/absent.json'}};
