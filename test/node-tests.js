import Mocha from 'mocha';
import {register} from 'tsx/esm/api';
import {sumByFolder} from './support/results.js';

/** @returns {Promise<{passed: number, failed: number, times: readonly {name: string, seconds: number}[]}>} */
export async function runInNode(files) {
  const unregister = register();
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'dot',
    timeout: 60_000,
    forbidOnly: true,
    forbidPending: true,
  });
  files.forEach((file) => mocha.addFile(file));
  await mocha.loadFilesAsync();
  const durations = [];
  const {stats} = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner));
    // Hooks count too: some open Storybook or run the type checkers of the frameworks.
    for (const event of ['test end', 'hook end'])
      runner.on(event, ({file, duration = 0}) => durations.push({file: file ?? '', ms: duration}));
  });
  await unregister();
  return {passed: stats.passes, failed: stats.failures, times: sumByFolder(durations)};
}
