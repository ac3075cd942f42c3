/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../../dist/custom-elements.json' with {type: 'json'};
import {argTypes} from '../support/arg-types.ts';
import {pageCode} from '../support/code.ts';
import {element} from '../support/element.ts';
import {eventsOf, tagsOf} from '../support/manifest.ts';
import {interceptNetwork} from '../support/network.ts';
import {initialSurroundings, surroundings, surroundingTypes} from '../support/surroundings.ts';
import {DocsPage} from './docs-page.ts';
import './preview.css';

setCustomElementsManifest(manifest);
interceptNetwork();

const sizes = {'320': 480, '480': 800, '900': 1200, '1400': 900} as const;

export default {
  tags: ['autodocs'],
  render: element,
  decorators: [surroundings(tagsOf(manifest)), withActions],
  globalTypes: surroundingTypes,
  initialGlobals: initialSurroundings,
  parameters: {
    actions: {handles: eventsOf(manifest)},
    controls: {expanded: true},
    docs: {
      container: DocsPage,
      extractArgTypes: (tag: string) => argTypes(manifest, tag),
      source: {transform: pageCode, language: 'html'},
    },
    options: {storySort: {order: ['Guía', 'Guide', 'Theming', 'Elements']}},
    viewport: {
      options: Object.fromEntries(
        Object.entries(sizes).map(([width, height]) => [
          `w${width}`,
          {name: `${width} px`, styles: {width: `${width}px`, height: `${height}px`}},
        ]),
      ),
    },
  },
} satisfies Preview;
