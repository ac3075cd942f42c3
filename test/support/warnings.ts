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
