/// <reference types="vite/client" />
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../../.cache/book/custom-elements.json' with {type: 'json'};
import '../../src/define/language-en.ts';
import {argTypes} from '../support/arg-types.ts';
import {element} from '../support/element.ts';
import {interceptNetwork} from '../support/network.ts';
import {surroundings, surroundingTypes} from '../support/surroundings.ts';
import './preview.css';

setCustomElementsManifest(manifest);
interceptNetwork();

export default {
  tags: ['autodocs'],
  render: element,
  decorators: [surroundings, withActions],
  globalTypes: surroundingTypes,
  initialGlobals: {language: 'es-PE', theme: 'light', width: 'full'},
  parameters: {
    actions: {handles: ['indicator-load', 'indicator-error', 'indicator-select']},
    controls: {expanded: true},
    docs: {extractArgTypes: (tag: string) => argTypes(manifest, tag)},
  },
} satisfies Preview;
