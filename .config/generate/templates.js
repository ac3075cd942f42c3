function pascalCase(tag) {
  return tag.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}

function camelCase(tag) {
  return tag.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function elementFile({tag, className, viewName}) {
  return `import type {DrawingLoader} from '../base/drawing/drawing.ts';
import {ReportElement} from '../base/report-element.ts';

/**
 * Title of a report.
 *
 * @summary The title of a report.
 * @slot - Fallback content, shown until there is data to show.
 * @csspart title - The title.
 * @fires {IndicatorLoadEvent} indicator-load - The element shows its data.
 * @fires {IndicatorErrorEvent} indicator-error - The data cannot be loaded.
 */
export class ${className} extends ReportElement {
  static override readonly kind = '${tag}';

  protected override get drawingLoader(): DrawingLoader {
    return ${viewName}Drawing;
  }
}

const ${viewName}Drawing: DrawingLoader<${className}> = async () =>
  (await import('./drawing.ts')).${className}Drawing;
`;
}

function drawingFile({tag, className, viewName}) {
  return `import type {TemplateResult} from 'lit';
import type {LoadedReport} from '../../load/parse.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import type {Drawing} from '../base/drawing/drawing.ts';
import {${viewName}Styles} from './styles.ts';
import {${viewName}} from './view.ts';

/** Draws a \`<${tag}>\`. */
export class ${className}Drawing implements Drawing {
  static readonly styles = [${viewName}Styles];
  static readonly messages = [];

  renderReport({report}: LoadedReport, locale: Locale): TemplateResult {
    return ${viewName}(report, locale);
  }
}
`;
}

function stylesFile({viewName}) {
  return `import {css} from 'lit';

export const ${viewName}Styles = css\`
  [part='title'] {
    margin: 0;
    color: var(--_text);
  }
\`;
`;
}

function viewFile({viewName}) {
  return `import {html, type TemplateResult} from 'lit';
import type {Report} from '../../model/report/report.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {localizedText} from '../shared/localized-text.ts';

/** The title of a report. */
export function ${viewName}({title}: Report, locale: Locale): TemplateResult {
  return html\`<p part="title">\${localizedText(title, {locale})}</p>\`;
}
`;
}

function defineFile({tag, className}) {
  return `import {${className}} from '../elements/${tag}/${tag}.ts';
import {define} from './define.ts';

export type * from '../elements/base/events.ts';

define(${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;
}

function storiesFile({tag}) {
  return `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define/${tag}.ts';
import {sharedStories} from './support/states.ts';

export default {
  title: 'Elements/${tag}',
  component: '${tag}',
  args: {src: 'data/pnmnna-2023.json'},
} satisfies Meta;

type Story = StoryObj;

const shared = sharedStories();

/** The ministry's report of 2023. */
export const Standard: Story = {};

export const Empty: Story = shared.Empty;
export const Loading: Story = shared.Loading;
export const Failed: Story = shared.Failed;
`;
}

function testFile({tag, className}) {
  return `import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import * as stories from '../../../stories/${tag}.stories.ts';
import type {${className}} from '../../../src/elements/${tag}/${tag}.ts';
import {visibleText} from '../../support/shadow-text.ts';
import {storyRenderer} from '../../support/story.ts';

const story = storyRenderer<${className}>(stories);

describe('<${tag}>', () => {
  it('shows the title of the report', async () => {
    expect(visibleText(await story('Standard'), '[part=title]')).to.equal(pnmnna.title.es);
  });
});
`;
}

/** The files of a new, minimal element whose tests pass: path → text. */
export function elementFiles(tag) {
  const names = {tag, className: pascalCase(tag), viewName: camelCase(tag)};
  return {
    [`src/elements/${tag}/${tag}.ts`]: elementFile(names),
    [`src/elements/${tag}/drawing.ts`]: drawingFile(names),
    [`src/elements/${tag}/view.ts`]: viewFile(names),
    [`src/elements/${tag}/styles.ts`]: stylesFile(names),
    [`src/define/${tag}.ts`]: defineFile(names),
    [`stories/${tag}.stories.ts`]: storiesFile(names),
    [`test/elements/${tag}/${tag}.test.ts`]: testFile(names),
  };
}
