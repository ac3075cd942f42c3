import {spawnSync} from 'node:child_process';
import {located} from './engines.js';

/** Installs Debian's Chromium where that is allowed (root, apt-get); tells whether it did. */
export function installChromium() {
  if (process.getuid?.() !== 0 || !located('apt-get')) return false;
  console.log('No browser found: installing Debian’s chromium.');
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium');
}

function apt(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', args, {stdio: 'inherit', env}).status === 0;
}
