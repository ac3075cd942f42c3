import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/objective-summary.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/objective-summary',
  component: 'objective-summary',
  args: {src: 'data/pnmnna-2023.json', code: '03'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories(
  {code: ''},
  {
    Targets: {code: '01'},
    Loading: {code: '03'},
    Slow: {code: '03'},
    Stale: {code: '03'},
    Failed: {code: '03'},
  },
);

/** 16 of 23 services listed, 11 comparable: 8 favourable, 2 unfavourable, 1 unchanged. */
export const Objective: Story = {};

/** Both listed services are incomparable, so the summary counts no verdicts. */
export const NothingComparable: Story = {args: {code: '04'}};

/** Without the coverage steps and the extremes. */
export const Compact: Story = {args: {variant: 'compact'}};

/** The group can also be a guideline. */
export const Guideline: Story = {args: {code: '03.07'}};

/** Without a code, the whole report. */
export const WholeReport: Story = {args: {code: ''}};

export const Targets: Story = shared.Targets;
export const NoDirection: Story = shared.NoDirection;
export const TenYears: Story = shared.TenYears;
export const Units: Story = shared.Units;
export const Flags: Story = shared.Flags;
export const Survey: Story = shared.Survey;
export const LongNames: Story = shared.LongNames;
export const Broken: Story = shared.Broken;
export const Empty: Story = shared.Empty;

/** A code that the report does not have. */
export const UnknownCode: Story = {args: {code: '99'}};

export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;

/** Text of the page replaces the label above the title. */
export const Slots: Story = {
  render: ({src, code}) => html`
    <objective-summary src=${src} code=${code}>
      <span slot="eyebrow"
        >Política Nacional Multisectorial para las Niñas, Niños y Adolescentes al 2030</span
      >
    </objective-summary>
  `,
};
