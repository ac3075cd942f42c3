/** Replaces `scheduler` of the page. Returns a function that restores it. */
export function replaceScheduler(value: object | undefined): () => void {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  Object.defineProperty(globalThis, 'scheduler', {value, configurable: true});
  return () => {
    if (original) Object.defineProperty(globalThis, 'scheduler', original);
    else Reflect.deleteProperty(globalThis, 'scheduler');
  };
}
