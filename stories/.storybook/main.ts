import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

interface Config {
  readonly ensureBuilt: () => Promise<void>;
  readonly injectScriptHashes: (folder: string, version: string) => object;
}

function config(file: string): Promise<Config> {
  return import(new URL(`../../.config/${file}`, import.meta.url).href) as Promise<Config>;
}

// Storybook shows the published build: its controls come from the manifest, and its embed codes pin the built scripts.
const {ensureBuilt} = await config('build/ensure-built.js');
const {injectScriptHashes} = await config('build/plugins/inject-script-hashes.js');
await ensureBuilt();

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const {version, files} = JSON.parse(await readFile(`${dist}/integrity.json`, 'utf8')) as {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
};

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
    {from: '../../src/elements/base/presets', to: '/preset'},
    ...Object.keys(files).map((file) => ({from: `${dist}/${file}`, to: `/${file}`})),
  ],
  viteFinal: (vite) => ({...vite, plugins: [...(vite.plugins ?? []), injectScriptHashes(dist, version)]}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  features: {backgrounds: false, sidebarOnboardingChecklist: false},
} satisfies StorybookConfig;
