import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defaultReporter, startTestRunner} from '@web/test-runner';
import {bundleTests} from './support/bundle-tests.js';
import {browserCommands} from './support/commands.js';
import {launchEngine} from './support/launchers.js';
import {hangTimeout, sumByFolder} from './support/results.js';
import {siteMiddleware} from './support/site-middleware.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** Returns all tests of a suite, at any depth. */
function testsOf({tests, suites}) {
  return [...tests, ...suites.flatMap(testsOf)];
}

/** Counts the tests of a file in a browser. A skipped test and a file that did not run count as failed. */
function countTests({testResults, passed: hasPassed}) {
  const tests = testResults ? testsOf(testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed;
  return {passed, failed: hasPassed || failed > 0 ? failed : 1};
}

/** The failed tests of a file in a browser, and the errors of a file that did not run to its end. */
function failuresOf({testFile, browser, testResults, passed, errors = []}) {
  const name = `${browser.name} ${relative(rootDir, testFile)}`;
  const failedTests = testResults ? testsOf(testResults).filter((test) => !test.passed) : [];
  const failures = [
    ...errors.map(({message}) => ({name, message})),
    ...failedTests.map((test) => ({
      name: `${name}: ${test.name}`,
      message: test.error?.message ?? 'It was skipped.',
    })),
  ];
  return passed || failures.length ? failures : [{name, message: 'The file did not run.'}];
}

function addCounts(a, b) {
  return {passed: a.passed + b.passed, failed: a.failed + b.failed};
}

/** Durations of the tests, without the time to load their pages. */
function timesOf({testFile, browser, testResults}) {
  const tests = testResults ? testsOf(testResults) : [];
  return tests.map(({duration = 0}) => ({file: testFile, ms: duration, prefix: `${browser.name} `}));
}

function config({files, launchers}) {
  return {
    rootDir,
    files,
    browsers: launchers,
    // One page at a time per browser, because focus and size apply to the window.
    concurrency: 1,
    concurrentBrowsers: 3,
    middleware: [siteMiddleware(rootDir)],
    plugins: [browserCommands()],
    reporters: [defaultReporter({reportTestProgress: false})],
    testFramework: {config: {ui: 'bdd', timeout: hangTimeout, forbidOnly: true}},
    // A busy machine can need more than the 20 seconds that are the default.
    testsStartTimeout: hangTimeout,
    testsFinishTimeout: 4 * hangTimeout,
  };
}

/**
 * Runs test files in engines, in parallel.
 * @returns {Promise<import('./support/results.js').Run>}
 */
export async function runInBrowsers({files, engines}) {
  const bundles = await bundleTests({rootDir, files});
  const launchedBrowsers = await Promise.all(engines.map(launchEngine));
  const launchers = launchedBrowsers.map(({launcher}) => launcher);
  const runner = await startTestRunner({
    config: config({files: bundles, launchers}),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) return {passed: 0, failed: 1};
  await new Promise((resolve) => runner.on('stopped', resolve));
  launchedBrowsers.forEach(({stop}) => stop());
  const sessions = [...runner.sessions.all()];
  const counts = sessions.map(countTests).reduce(addCounts, {passed: 0, failed: 0});
  return {...counts, failures: sessions.flatMap(failuresOf), times: sumByFolder(sessions.flatMap(timesOf))};
}
