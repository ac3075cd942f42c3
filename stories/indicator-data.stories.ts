import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define/indicator-data.ts';
import '../src/define/indicator-card.ts';
import '../src/define/objective-summary.ts';

export default {
  title: 'Elements/indicator-data',
  component: 'indicator-data',
  args: {src: 'data/pnmnna-2023.json'},
  render: ({src}): TemplateResult => html`
    <indicator-data src=${src}>
      <objective-summary code="03" variant="compact"></objective-summary>
      <p>De los servicios del objetivo, este fue el que más avanzó:</p>
      <indicator-card code="03.07.03" variant="compact"></indicator-card>
    </indicator-data>
  `,
} satisfies Meta;

type Story = StoryObj;

/** One request serves all elements inside. The page's own paragraphs can be between them. */
export const Report: Story = {};

/** A report without indicators. */
export const Empty: Story = {args: {src: 'data/empty.json'}};

export const Loading: Story = {args: {src: 'data/never.json'}};

/** The document takes three seconds. */
export const Slow: Story = {args: {src: 'data/slow.json'}};

/** The URL responds with 404: each element shows the error, and the page gets one event. */
export const Failed: Story = {args: {src: 'data/absent.json'}};

/** The page shows a pinned edition with a notice that a newer one exists. */
export const Follow: Story = {
  render: (): TemplateResult => html`
    <indicator-data src="data/edition-2025.json" follow-latest>
      <indicator-card code="01"></indicator-card>
    </indicator-data>
  `,
};
