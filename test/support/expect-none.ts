import {expect} from 'chai';

/** Fails with the remedy and all violations, one per line. */
export function expectNone(violations: readonly string[], remedy: string): void {
  expect(violations, `${remedy}\n${violations.join('\n')}\n`).to.have.lengthOf(0);
}
