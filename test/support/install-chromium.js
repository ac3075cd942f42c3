import {spawnSync} from 'node:child_process';
import {findExecutable} from './engines.js';

/** Installs Debian's Chromium if possible (root, apt-get). Returns whether it is installed. */
export function installChromium() {
  if (process.getuid?.() !== 0 || !findExecutable('apt-get')) return false;
  console.log('No browser found: installing Debian’s chromium.');
  return runAptGet('update') && runAptGet('install', '--yes', '--no-install-recommends', 'chromium');
}

function runAptGet(...args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync('apt-get', args, {stdio: 'inherit', env}).status === 0;
}
