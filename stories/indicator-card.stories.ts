import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/indicator-card.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/indicator-card',
  component: 'indicator-card',
  args: {src: 'data/pnmnna-2023.json', code: '03.07.02'},
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
    Failed: {code: '03.07.02'},
    Loading: {code: '03.07.02'},
  },
);

/** 19.9 → 23.7: a rise in the desired direction. */
export const Favourable: Story = {};

/** 0.0 → 0.1: the smallest possible change is still visible. */
export const Tiny: Story = {args: {code: '03.01.02'}};

/** 8.8 → 69.1. */
export const Outlier: Story = {args: {code: '03.07.03'}};

/** 100.0 → 100.0: unchanged at the maximum, which is not stagnation. */
export const Ceiling: Story = {args: {code: '03.07.01'}};

/** A measured 0 without an earlier value to compare. */
export const Zero: Story = {args: {code: '03.04.05'}};

/** No value in either year: the card shows a text, not a dash or 0. */
export const Missing: Story = {args: {code: '03.01.03'}};

/** 17.2 → 16.8: a fall in the desired direction. */
export const LowerIsBetter: Story = {args: {code: '03.04.01'}};

/** 14.7 → 10.8: a fall against the desired direction. */
export const Unfavourable: Story = {args: {code: '03.01.01'}};

export const Compact: Story = {args: {variant: 'compact'}};

/** The reasons of the verdict are open. */
export const Full: Story = {args: {variant: 'full'}};

/** The reader can open the reasons of the verdict. */
export const Why: Story = {args: {actions: 'why'}};

export const Targets: Story = shared.Targets;
/** A second comparison: the target. */
export const AlsoTarget: Story = {args: {src: 'data/targets.json', code: '01.02', also: 'target'}};

/** A second comparison: another year, with a verdict of its own. */
export const AlsoPeriod: Story = {args: {src: 'data/targets.json', code: '01.01', also: '2019'}};

export const TenYears: Story = shared.TenYears;

/** Periods other than those that the report compares. */
export const ChosenPeriods: Story = {
  args: {'src': 'data/targets.json', 'code': '01.01', 'from-period': '2019', 'to-period': '2021'},
};

/** Values before and after a change of method are not compared. */
export const Break: Story = {args: {src: 'data/ten-years.json', code: '02'}};

export const Quarters: Story = {args: {src: 'data/ten-years.json', code: '04'}};

export const Money: Story = {args: {src: 'data/units.json', code: '05'}};

/** The scale goes from negative to positive values. */
export const CrossingZero: Story = {args: {src: 'data/units.json', code: '08'}};

export const Flags: Story = shared.Flags;
export const Survey: Story = shared.Survey;

/** Withheld for confidentiality. */
export const Suppressed: Story = {args: {src: 'data/flags.json', code: '18'}};

export const NoDirection: Story = shared.NoDirection;
export const LongNames: Story = shared.LongNames;
export const Broken: Story = shared.Broken;

/** Markup in a name is shown as text. */
export const Hostile: Story = {args: {src: 'data/broken.json', code: '01.06'}};

export const Empty: Story = shared.Empty;

/** A code that the report does not have. */
export const UnknownCode: Story = {args: {code: '99.99.99'}};

export const Loading: Story = shared.Loading;

/** The document takes three seconds. The slot `fallback` reserves the space: content below does not move on load. */
export const Slow: Story = {
  args: {src: 'data/slow.json'},
  render: ({src, code}) => html`
    <indicator-card src=${src} code=${code}>
      <p slot="fallback">Porcentaje de DEMUNA acreditadas: 19.9 % en 2021, 23.7 % en 2022.</p>
    </indicator-card>
  `,
};

export const Stale: Story = shared.Stale;
export const Failed: Story = shared.Failed;

/** The URL responds with a web page instead of a report. */
export const NotReport: Story = {args: {src: 'data/page.json'}};

/** Content of the page in the slots. */
export const Slots: Story = {
  render: ({src, code}) => html`
    <indicator-card src=${src} code=${code}>
      <span slot="eyebrow">Servicios de protección</span>
      <p slot="note">La acreditación es voluntaria.</p>
      <span slot="source">Elaborado con datos del MIMP.</span>
      <a slot="actions" href="#metodo">Ver el método</a>
    </indicator-card>
  `,
};

/** The fallback content is shown until data load. This card has no data. */
export const Fallback: Story = {
  render: () => html`
    <indicator-card>
      <p>Porcentaje de DEMUNA acreditadas: 19.9 % en 2021, 23.7 % en 2022.</p>
    </indicator-card>
  `,
};

/** Inline data in the page, in the shortest form. */
export const InlineData: Story = {
  render: () => html`
    <indicator-card>
      <script type="application/json">
        {
          "id": "demuna",
          "code": "03.07.02",
          "name": "Porcentaje de DEMUNA acreditadas.",
          "unit": "%",
          "desiredDirection": "increase",
          "observations": {"2021": 19.9, "2022": 23.7}
        }
      </script>
    </indicator-card>
  `,
};

/** A withdrawn edition: the words state it, with date, name and reason, and link to the current one. */
export const Withdrawn: Story = {args: {src: 'data/edition-withdrawn.json', code: ''}};

/** A reviewed edition with revised figures: each has a mark and its earlier value. */
export const Revised: Story = {args: {src: 'data/edition-revised.json', code: ''}};
