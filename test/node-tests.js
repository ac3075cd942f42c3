import Mocha from 'mocha';
import {register} from 'tsx/esm/api';
import {hangTimeout, sumByFolder} from './support/results.js';

/** @returns {Promise<import('./support/results.js').Run>} */
export async function runInNode(files) {
  const unregister = register();
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'dot',
    timeout: hangTimeout,
    forbidOnly: true,
    forbidPending: true,
  });
  files.forEach((file) => mocha.addFile(file));
  await mocha.loadFilesAsync();
  const durations = [];
  const failures = [];
  const {stats} = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner));
    // Hooks count too: some open Storybook or run the type checkers of the frameworks.
    for (const event of ['test end', 'hook end'])
      runner.on(event, ({file, duration = 0}) => durations.push({file: file ?? '', ms: duration}));
    runner.on('fail', (test, error) =>
      failures.push({name: `Node ${test.fullTitle()}`, message: error.message}),
    );
  });
  await unregister();
  return {passed: stats.passes, failed: stats.failures, failures, times: sumByFolder(durations)};
}
