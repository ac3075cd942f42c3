import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/objective-summary.ts';
import {stale} from './support/element.ts';

export default {
  title: 'Elements/objective-summary',
  component: 'objective-summary',
  args: {src: 'data/pnmnna-2023.json', code: '03'},
} satisfies Meta;

type Story = StoryObj;

/** 16 of 23 services listed, 11 comparable: 8 favourable, 2 unfavourable, 1 unchanged. */
export const Objective: Story = {};

/** Two services listed, none comparable: no roll-up is made up for them. */
export const NothingComparable: Story = {args: {code: '04'}};

/** Without the steps of coverage and the extremes. */
export const Compact: Story = {args: {variant: 'compact'}};

/** Any group will do: one guideline. */
export const Guideline: Story = {args: {code: '03.07'}};

/** Without a code, the whole report. */
export const WholeReport: Story = {args: {code: ''}};

export const Targets: Story = {args: {src: 'data/targets.json', code: '01'}};

/** Without a direction the roll-up counts rises and falls, and judges none. */
export const NoDirection: Story = {args: {src: 'data/no-direction.json', code: ''}};

/** Ten years with a gap and a change of method. */
export const TenYears: Story = {args: {src: 'data/ten-years.json', code: ''}};

export const Units: Story = {args: {src: 'data/units.json', code: ''}};

/** Every reason for a missing figure, and both breaks of comparability. */
export const Flags: Story = {args: {src: 'data/flags.json', code: ''}};

export const LongNames: Story = {args: {src: 'data/long-names.json', code: ''}};

/** Damaged records are named under the summary of the healthy ones. */
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

/** The page's own words instead of the label above the title. */
export const Slots: Story = {
  render: ({src, code}) => html`
    <objective-summary src=${src} code=${code}>
      <span slot="eyebrow"
        >Política Nacional Multisectorial para las Niñas, Niños y Adolescentes al 2030</span
      >
    </objective-summary>
  `,
};
