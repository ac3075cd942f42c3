/** Until it is called, the page is not at rest. Returns the function that gives it rest. */
export function keepBusy(): () => void {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
  const tasks: (() => void)[] = [];
  const value = (task: () => void): number => tasks.push(task);
  Object.defineProperty(globalThis, 'requestIdleCallback', {value, configurable: true});
  return () => {
    if (original) Object.defineProperty(globalThis, 'requestIdleCallback', original);
    else Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    for (const task of tasks) task();
  };
}
