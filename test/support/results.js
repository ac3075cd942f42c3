/** Counts of tests, summed over Node and every browser. */
export class Tally {
  passed = 0;
  failed = 0;

  /** A line by itself, which machines look for. */
  get line() {
    return `${this.passed} passed, ${this.failed} failed`;
  }

  get isGood() {
    return this.failed === 0 && this.passed > 0;
  }

  add({passed, failed}) {
    this.passed += passed;
    this.failed += failed;
  }
}
