import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/policy-report.ts';
import '../src/define/slides.ts';
import {stale} from './support/element.ts';

export default {
  title: 'Elements/policy-report',
  component: 'policy-report',
  args: {src: 'data/pnmnna-2023.json'},
} satisfies Meta;

type Story = StoryObj;

/** The whole document of the ministry. */
export const Report: Story = {};

/** As a presentation: arrows, Home, End, swipes, an overview, full screen. Needs the script `slides.js`. */
export const Slides: Story = {args: {view: 'slides'}};

/** Only some of its sections. */
export const Sections: Story = {args: {sections: 'cover objectives'}};

export const Targets: Story = {args: {src: 'data/targets.json'}};

/** Without groups, one table for all. */
export const TenYears: Story = {args: {src: 'data/ten-years.json'}};

export const Units: Story = {args: {src: 'data/units.json'}};

/** Every flag and every reason for a missing figure. */
export const Flags: Story = {args: {src: 'data/flags.json'}};

/** Movement without a verdict. */
export const NoDirection: Story = {args: {src: 'data/no-direction.json'}};

/** Official names of 200 characters. */
export const LongNames: Story = {args: {src: 'data/long-names.json'}};

/** Damaged records are named, and their neighbours stand. */
export const Broken: Story = {args: {src: 'data/broken.json'}};

/** A report without indicators. */
export const Empty: Story = {args: {src: 'data/empty.json'}};

export const Loading: Story = {args: {src: 'data/never.json'}};

/** The document takes three seconds. */
export const Slow: Story = {args: {src: 'data/slow.json'}};

/** Newer data could not be had: those of before stay, and say so. */
export const Stale: Story = {args: {src: 'data/stale.json'}, render: stale};

/** The address answers 404. */
export const Failed: Story = {args: {src: 'data/absent.json'}};
