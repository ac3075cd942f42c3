import {whenAtRest} from '../../src/elements/base/page/at-rest.ts';

/** Until the function that it returns is called, the page is not at rest. What waited for rest before has run. */
export async function keepBusy(): Promise<() => void> {
  await new Promise<void>((resolve) => whenAtRest(resolve));
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
