import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/indicator-sheet.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/indicator-sheet',
  component: 'indicator-sheet',
  args: {src: 'data/pnmnna-2023.json', code: '03.04.01'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories(
  {code: ''},
  {
    Targets: {code: '01.01'},
    TenYears: {code: '05'},
    Units: {code: '08'},
    NoDirection: {code: '01'},
    Flags: {code: '12'},
    Broken: {code: '01.02'},
    Stale: {code: '03.07.02'},
  },
);

/** The source answers 7 of 23 fields. What it leaves out stays in its place. */
export const Standard: Story = {};

/** An invented indicator that answers every field. */
export const Complete: Story = {args: {src: 'data/complete-sheet.json', code: '99.01.02'}};

/** Only the later period has a value. */
export const OneFigure: Story = {args: {code: '03.04.04'}};

/** Content of the page in the slots. */
export const Slots: Story = {
  render: ({src}) => html`
    <indicator-sheet src=${src} code="03.04.01">
      <span slot="eyebrow">Servicios de protección</span>
      <a slot="actions" href="#reporte">Ver el reporte</a>
    </indicator-sheet>
  `,
};

export const NoFigure: Story = {args: {code: '03.01.03'}};

export const English: Story = {args: {locale: 'en'}};

export const Targets: Story = shared.Targets;
export const TenYears: Story = shared.TenYears;
export const Units: Story = shared.Units;
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

/** A withdrawn edition: the words state it, with date, name and reason, and link to the current one. */
export const Withdrawn: Story = {args: {src: 'data/edition-withdrawn.json'}};

/** A reviewed edition with revised figures: each has a mark and its earlier value. */
export const Revised: Story = {args: {src: 'data/edition-revised.json'}};

/** In a card with `actions="sheet"`: its code is loaded when a reader opens it. */
export const InCard: Story = {
  render: (): TemplateResult =>
    html`<indicator-card src="data/complete-sheet.json" actions="sheet" loading="eager"></indicator-card>`,
  play: async ({canvasElement}): Promise<void> => {
    const card = canvasElement.querySelector('indicator-card');
    await card?.ready;
    card?.shadowRoot?.querySelector<HTMLElement>('[part=sheet] > summary')?.click();
  },
};
