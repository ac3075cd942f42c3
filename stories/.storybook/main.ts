import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The controls and tables of the book are made from the elements' own doc blocks. */
function writeManifest(): void {
  const analyzer = `${root}node_modules/@custom-elements-manifest/analyzer/cem.js`;
  const options = ['--quiet', '--config', '.config/manifest.js', '--outdir', '.cache/book'];
  execFileSync(process.execPath, [analyzer, 'analyze', ...options], {cwd: root, stdio: 'inherit'});
}

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: '../../data', to: '/data'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  features: {backgrounds: false, sidebarOnboardingChecklist: false},
  viteFinal(config) {
    writeManifest();
    return config;
  },
} satisfies StorybookConfig;
