function pascal(tag) {
  return tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}

function camel(tag) {
  return tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function element({tag, name, noun}) {
  return `import type {TemplateResult} from 'lit';
import type {Language} from '../text/language.ts';
import {${noun} as sheet} from '../style/${tag}.ts';
import {${noun}} from '../view/${tag}.ts';
import type {Ready} from '../load/read-document.ts';
import {FigureElement} from './figure-element.ts';

/**
 * The title of a report.
 *
 * @summary The title of a report.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart title - The title.
 * @fires {IndicatorLoadEvent} indicator-load - The element shows its data.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be had.
 */
export class ${name} extends FigureElement {
  static override readonly kind = '${tag}';
  static override styles = [...FigureElement.styles, sheet];

  protected override renderReport({report}: Ready, language: Language): TemplateResult {
    return ${noun}(report, {language});
  }
}
`;
}

function style({noun}) {
  return `import {css} from 'lit';

export const ${noun} = css\`
  [part='title'] {
    margin: 0;
    color: var(--_text);
  }
\`;
`;
}

function view({noun}) {
  return `import {html, type TemplateResult} from 'lit';
import type {Report} from '../model/report.ts';
import {said, type Setting} from './said.ts';

/** The title of a report. */
export function ${noun}({title}: Report, setting: Pick<Setting, 'language'>): TemplateResult {
  return html\`<p part="title">\${said(title, setting)}</p>\`;
}
`;
}

function define({tag, name}) {
  return `import {${name}} from '../element/${tag}.ts';
import {define} from './define.ts';

export type * from '../controller/event.ts';

define(${name});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;
}

function story({tag}) {
  return `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/${tag}.ts';

export default {
  title: 'Elements/${tag}',
  component: '${tag}',
  args: {src: 'data/pnmnna-2023.json'},
} satisfies Meta;

type Story = StoryObj;

/** The ministry's report of 2023. */
export const Standard: Story = {};

/** A report without indicators. */
export const Empty: Story = {args: {src: 'data/empty.json'}};

export const Loading: Story = {args: {src: 'data/never.json'}};

/** The address answers 404. */
export const Failed: Story = {args: {src: 'data/absent.json'}};
`;
}

function test({tag, name}) {
  return `import {expect} from 'chai';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {${name}} from '../../src/element/${tag}.ts';
import * as stories from '../../stories/${tag}.stories.ts';
import {storyOf} from '../support/story.ts';
import {shown} from '../support/words.ts';

const story = storyOf<${name}>(stories);

describe('<${tag}>', () => {
  it('shows the title of the report', async () => {
    expect(shown(await story('Standard'), '[part=title]')).to.equal(pnmnna.title.es);
  });
});
`;
}

/** Path → text of the files that make an element whole: the smallest that shows something, passes and can be changed. */
export function files(tag) {
  const names = {tag, name: pascal(tag), noun: camel(tag)};
  return {
    [`src/style/${tag}.ts`]: style(names),
    [`src/view/${tag}.ts`]: view(names),
    [`src/element/${tag}.ts`]: element(names),
    [`src/define/${tag}.ts`]: define(names),
    [`stories/${tag}.stories.ts`]: story(names),
    [`test/element/${tag}.test.ts`]: test(names),
  };
}
