import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

/** Time in ms without speech after which the screen reader has spoken all. */
const silence = 800;
/** Time in ms that one step may speak at most. */
const longest = 20_000;

/** What the screen reader has spoken, each utterance with its time in ms. */
export class SpeechLog {
  #file;
  #seen = 0;

  constructor(file) {
    this.#file = file;
  }

  /**
   * Waits until nothing was spoken for a while, and for `minimum` ms at least. Returns what was spoken since the last call.
   */
  async next(minimum = 0) {
    const start = Date.now();
    let count = this.#read().length;
    let last = start;
    const isOpen = (now) => now - last < silence || now - start < minimum;
    while (isOpen(Date.now()) && Date.now() - start < longest) {
      await wait(100);
      const {length} = this.#read();
      if (length > count) last = Date.now();
      count = length;
    }
    const utterances = this.#read().slice(this.#seen);
    this.#seen += utterances.length;
    return utterances.filter(({text}) => !text.startsWith('#'));
  }

  /** Leaves out what was spoken since the last call. */
  skip() {
    this.#seen = this.#read().length;
  }

  /** Waits until something was spoken since the last call of `next` or `skip`. Returns whether it was, within `longestMs`. */
  async waitFor(isSaid, longestMs = 30_000) {
    const start = Date.now();
    const hasSaid = () =>
      this.#read()
        .slice(this.#seen)
        .some(({text}) => isSaid(text));
    while (!hasSaid()) {
      if (Date.now() - start > longestMs) return false;
      await wait(100);
    }
    return true;
  }

  #read() {
    return readFileSync(this.#file, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const [time, ...words] = line.split(' ');
        return {time: Number(time) * 1000, text: words.join(' ')};
      })
      .filter(({text}) => text);
  }
}
