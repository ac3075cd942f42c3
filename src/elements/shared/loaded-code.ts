/** Code that only some pages need: loaded once, on first use, and shared by all elements of the page. */
export class LoadedCode<T> {
  /** Null until the code is loaded, and while nothing on the page needs it. */
  current: T | null = null;
  readonly #import: () => Promise<T>;
  #pending: Promise<void> | null = null;

  constructor(importCode: () => Promise<T>) {
    this.#import = importCode;
  }

  /** Loads the code. The same promise for all elements that wait; a new one after a failure. */
  load(): Promise<void> {
    return (this.#pending ??= this.#import()
      .then((code) => void (this.current = code))
      .finally(() => (this.#pending = null)));
  }
}
