/** Counts of tests and times of the parts of a run: Node, and each browser. */
export class Results {
  passed = 0;
  failed = 0;
  #times = [];

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

  get isSuccess() {
    return this.failed === 0 && this.passed > 0;
  }

  /**
   * Runs a part and adds its counts, its time, and the times of its parts.
   * @param {string} name
   * @param {() => Promise<{passed: number, failed: number, times?: readonly {name: string, seconds: number}[]}>} run
   */
  async measure(name, run) {
    const start = performance.now();
    const {passed, failed, times = []} = await run();
    this.passed += passed;
    this.failed += failed;
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
