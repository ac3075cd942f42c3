import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/edition-diff.ts';

export default {
  title: 'Elements/edition-diff',
  component: 'edition-diff',
  args: {src: 'data/edition-revised.json', from: 'data/edition-withdrawn.json'},
  render: ({src, from}) => html`<edition-diff src=${src} from=${from}></edition-diff>`,
} satisfies Meta;

type Story = StoryObj;

/** A corrected edition against the withdrawn one: a revised figure with its reason, a new indicator. */
export const Corrected: Story = {};

/** A year later: a figure of the new year is added. */
export const NextYear: Story = {args: {src: 'data/edition-2026.json', from: 'data/edition-2025.json'}};

/** Nothing changed. */
export const Same: Story = {args: {src: 'data/pnmnna-2023.json', from: 'data/pnmnna-2023.json'}};

/** The earlier edition cannot be loaded. */
export const NoEarlier: Story = {args: {from: 'data/absent.json'}};
