import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';
import list from '../../.config/scripts.json' with {type: 'json'};

interface Fresh {
  readonly ensureBuilt: () => Promise<void>;
}

/** The book shows what is published: its controls come from the manifest, its code uses the scripts. */
const {ensureBuilt} = (await import(new URL('../../.config/fresh.js', import.meta.url).href)) as Fresh;
await ensureBuilt();

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const scripts = list.flatMap(({name}) => [`${name}.js`, `${name}.iife.js`]);

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/**/*.mdx', '../*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}},
    },
    '@storybook/addon-a11y',
  ],
  staticDirs: [
    {from: '../../data', to: '/data'},
    {from: '../../src/style/preset', to: '/preset'},
    ...scripts.map((file) => ({from: `${dist}/${file}`, to: `/${file}`})),
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  features: {backgrounds: false, sidebarOnboardingChecklist: false},
} satisfies StorybookConfig;
