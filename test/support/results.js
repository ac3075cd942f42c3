/**
 * Milliseconds after which a test counts as hanging. Far above the time of the slowest test on a slow machine with three
 * browsers at once, because speed is measured by the benchmarks.
 */
export const hangTimeout = 300_000;

/**
 * @typedef {object} Run
 * @property {number} passed
 * @property {number} failed
 * @property {readonly {name: string, message: string}[]} [failures]
 * @property {readonly {name: string, seconds: number}[]} [times]
 */

/** Counts of tests and times of the parts of a run: Node, and each browser. */
export class Results {
  passed = 0;
  failed = 0;
  #times = [];
  #failures = [];

  /** A separate line, for tools that parse the output. */
  get summary() {
    return `${this.passed} passed, ${this.failed} failed`;
  }

  /** One line per part, in seconds. */
  get times() {
    return this.#times
      .map(({name, seconds}) => `${name.padEnd(26)}${seconds.toFixed(1).padStart(7)} s`)
      .join('\n');
  }

  /** The failed tests with the start of their errors. The end of a long log is what a hosted run shows. */
  get failures() {
    return this.#failures.map(({name, message}) => `FAILED ${name}\n  ${message.slice(0, 1000)}\n`).join('');
  }

  get isSuccess() {
    return this.failed === 0 && this.passed > 0;
  }

  /**
   * Runs a part and adds its counts, its time, and the times of its parts.
   * @param {string} name
   * @param {() => Promise<Run>} run
   */
  async measure(name, run) {
    const start = performance.now();
    const {passed, failed, failures = [], times = []} = await run();
    this.passed += passed;
    this.failed += failed;
    this.#failures.push(...failures);
    this.#times.push({name, seconds: (performance.now() - start) / 1000});
    for (const part of times) this.#times.push({...part, name: `  ${part.name}`});
  }
}

/** Sums the durations of tests and hooks per folder of `test`, in descending order. */
export function sumByFolder(tests) {
  const sums = new Map();
  for (const {file, ms, prefix = ''} of tests) {
    const [, folder = ''] = /[/\\]test[/\\]([^/\\]+)/.exec(file) ?? [];
    const name = `${prefix}${folder}`;
    sums.set(name, (sums.get(name) ?? 0) + ms);
  }
  return [...sums]
    .map(([name, ms]) => ({name, seconds: ms / 1000}))
    .toSorted((a, b) => b.seconds - a.seconds);
}
