import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/variation-bar.ts';

export default {
  title: 'Elements/variation-bar',
  component: 'variation-bar',
  args: {
    'from-value': '19.9',
    'to-value': '23.7',
    'unit': '%',
    'desired': 'increase',
    'from-period': '2021',
    'to-period': '2022',
  },
} satisfies Meta;

type Story = StoryObj;

/** 03.07.02: a rise in the desired direction. */
export const Favourable: Story = {};

/** 03.01.02: the smallest possible change is still visible. */
export const Tiny: Story = {args: {'from-value': '0.0', 'to-value': '0.1'}};

/** 03.07.03. */
export const Outlier: Story = {args: {'from-value': '8.8', 'to-value': '69.1'}};

/** 03.07.01: unchanged at the maximum, which is not stagnation. */
export const Ceiling: Story = {args: {'from-value': '100.0', 'to-value': '100.0'}};

/** 03.04.05: a measured 0 without an earlier value. */
export const Zero: Story = {args: {'from-value': '', 'to-value': '0'}};

/** 03.01.03: no value in either year. */
export const Missing: Story = {args: {'from-value': '', 'to-value': ''}};

/** 03.04.01: a fall in the desired direction. */
export const LowerIsBetter: Story = {args: {'from-value': '17.2', 'to-value': '16.8', 'desired': 'decrease'}};

/** 03.01.01: a fall against the desired direction. */
export const Unfavourable: Story = {args: {'from-value': '14.7', 'to-value': '10.8'}};

/** Movement without a verdict. */
export const NoDirection: Story = {args: {desired: ''}};

/** The values in place of the change: the words of the page do not have them. */
export const Values: Story = {args: {show: 'bar values'}};

/** With marks for the baseline and the target. */
export const BaselineAndTarget: Story = {args: {baseline: '15', target: '30'}};

/** The attribute `domain` sets the scale of a unit without natural limits. */
export const Money: Story = {
  args: {'from-value': '1250', 'to-value': '1410', 'unit': 'S/', 'domain': '0 2000'},
};

/** The scale goes from negative to positive values. */
export const CrossingZero: Story = {
  args: {'from-value': '-2.4', 'to-value': '1.3', 'unit': '°C', 'domain': '-5 5'},
};

/** Without hatching and dots. */
export const WithoutPatterns: Story = {args: {'no-patterns': true}};

/** Inside a sentence of an article. */
export const InSentence: Story = {
  render: (args) => html`
    <p>
      Las DEMUNA acreditadas pasaron del 19.9 % al 23.7 %
      <variation-bar
        from-value=${args['from-value']}
        to-value=${args['to-value']}
        unit=${args['unit']}
        desired=${args['desired']}
      ></variation-bar>
      en un año.
    </p>
  `,
};

/** A value that cannot be read: the fallback text remains. */
export const Unreadable: Story = {
  render: () => html`
    <p>
      La cobertura <variation-bar from-value="19,9" to-value="23,7" unit="%">subió 3.8 puntos</variation-bar>.
    </p>
  `,
};
