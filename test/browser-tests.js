import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, startTestRunner} from '@web/test-runner';
import {commands} from './support/commands.js';
import {launch} from './support/launchers.js';
import {siteMiddleware} from './support/site-middleware.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const tsconfig = `${rootDir}tsconfig.json`;

/** A skipped test promises nothing, so it counts as failed. A file that did not run is one failure. */
function count(suite) {
  const passed = suite.tests.filter((test) => test.passed && !test.skipped).length;
  const own = {passed, failed: suite.tests.length - passed};
  return suite.suites.map(count).reduce(sum, own);
}

function sum(a, b) {
  return {passed: a.passed + b.passed, failed: a.failed + b.failed};
}

function result({testResults, passed}) {
  const counts = testResults ? count(testResults) : {passed: 0, failed: 0};
  return passed || counts.failed > 0 ? counts : {...counts, failed: 1};
}

function config({files, launchers}) {
  return {
    rootDir,
    files,
    browsers: launchers,
    // One page at a time where the launcher does not say otherwise: focus and size belong to a whole window.
    concurrency: 1,
    concurrentBrowsers: 3,
    nodeResolve: true,
    middleware: [siteMiddleware(rootDir)],
    plugins: [esbuildPlugin({ts: true, tsconfig, target: 'esnext'}), commands()],
    reporters: [defaultReporter({reportTestProgress: false})],
    testFramework: {config: {ui: 'bdd', timeout: 10_000, forbidOnly: true}},
    testsFinishTimeout: 300_000,
    filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  };
}

/** @returns {Promise<{passed: number, failed: number}>} over all files and engines */
export async function runInBrowsers({files, engines}) {
  const started = await Promise.all(engines.map(launch));
  const launchers = started.map(({launcher}) => launcher);
  const runner = await startTestRunner({
    config: config({files, launchers}),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return {passed: 0, failed: 1};
  await new Promise((resolve) => runner.on('stopped', resolve));
  started.forEach(({stop}) => stop());
  return [...runner.sessions.all()].map(result).reduce(sum, {passed: 0, failed: 0});
}
