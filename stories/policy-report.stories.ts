import {html} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/policy-report.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/policy-report',
  component: 'policy-report',
  args: {src: 'data/pnmnna-2023.json'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories();

/** The complete document of the ministry. */
export const Report: Story = {};

/** As slides, with arrow keys, Home, End, swipe, an overview and full screen. */
export const Slides: Story = {args: {view: 'slides'}};

/** A logo of the page on the cover; the property `--indicator-band` colours the band. */
export const Logo: Story = {
  args: {view: 'slides'},
  render: ({src}) => html`
    <policy-report src=${src} view="slides">
      <p slot="logo">Logotipo de la entidad</p>
    </policy-report>
  `,
};

/** Only some of its sections. */
export const Sections: Story = {args: {sections: 'cover finding objectives'}};

/** A report that explains its acronyms and terms. */
export const Glossary: Story = {args: {src: 'data/complete-sheet.json'}};

export const Targets: Story = shared.Targets;
export const TenYears: Story = shared.TenYears;
export const Units: Story = shared.Units;
export const Flags: Story = shared.Flags;
export const Survey: Story = shared.Survey;
export const NoDirection: Story = shared.NoDirection;
export const LongNames: Story = shared.LongNames;
export const Broken: Story = shared.Broken;
export const Empty: Story = shared.Empty;
export const Loading: Story = shared.Loading;
export const Slow: Story = shared.Slow;
export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;

/** A withdrawn edition: the words state it, with date, name and reason, and link to the current one. */
export const Withdrawn: Story = {args: {src: 'data/edition-withdrawn.json'}};

/** A reviewed edition with revised figures: each has a mark and its earlier value. */
export const Revised: Story = {args: {src: 'data/edition-revised.json'}};
