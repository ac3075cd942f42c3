import {expect} from 'chai';

/** Fails with every violation on a line of its own and with what to do about them. */
export function expectNone(violations: readonly string[], remedy: string): void {
  expect(violations, `${remedy}\n${violations.join('\n')}\n`).to.have.lengthOf(0);
}
