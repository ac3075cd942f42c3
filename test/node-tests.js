import Mocha from 'mocha';
import {register} from 'tsx/esm/api';

/** @returns {Promise<{passed: number, failed: number}>} */
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
  const {stats} = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner));
  });
  await unregister();
  return {passed: stats.passes, failed: stats.failures};
}
