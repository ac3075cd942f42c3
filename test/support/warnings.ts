import {whenAtRest} from '../../src/elements/base/page/at-rest.ts';

/** Returns the texts that are written with `console.warn` while `act` runs. */
export async function warningsDuring(act: () => Promise<unknown>): Promise<readonly string[]> {
  const {warn} = console;
  const warnings: string[] = [];
  console.warn = (...texts: unknown[]) => void warnings.push(texts.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** Resolves when the advice about what has been drawn is in the console. */
export async function whenAdviceLoaded(): Promise<void> {
  await new Promise<void>((resolve) => whenAtRest(resolve));
  await import('../../src/elements/base/page/page-advice.ts');
  await new Promise((resolve) => setTimeout(resolve));
}
