import {findExecutable} from '../support/engines.js';

/** Programs that the screen reader test runs, with their Debian packages. */
const programs = [
  {name: 'Xvfb', packages: ['xvfb']},
  {name: 'openbox', packages: ['openbox']},
  {name: 'xdotool', packages: ['xdotool']},
  {name: 'dbus-daemon', packages: ['dbus']},
  {name: '/usr/libexec/at-spi-bus-launcher', packages: ['at-spi2-core']},
  {name: 'orca', packages: ['orca', 'gir1.2-wnck-3.0']},
  {name: 'firefox-esr', packages: ['firefox-esr']},
  {name: 'localedef', packages: ['libc-bin', 'locales']},
];

/** Returns the Debian packages of the programs that are not installed. */
export function missingPackages() {
  return programs.filter(({name}) => !findExecutable(name)).flatMap(({packages}) => packages);
}

/** Returns why the test cannot run on this machine, with the command that mends it; null if it can. */
export function obstacle() {
  if (process.platform !== 'linux')
    return `The screen reader test needs Linux, because Orca reads through its accessibility bus. This is ${process.platform}.`;
  const packages = missingPackages();
  return packages.length
    ? `The screen reader test needs programs that are not installed. On Debian, as root:
  apt-get install --no-install-recommends ${packages.join(' ')}`
    : null;
}
