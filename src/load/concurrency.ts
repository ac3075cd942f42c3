/** Lets `count` tasks run at a time; the others wait in their order. Tasks do not throw. */
export function limitConcurrency(count: number): (task: () => Promise<void>) => void {
  const tasks: (() => Promise<void>)[] = [];
  let slots = count;
  const next = (): void => {
    const task = slots > 0 ? tasks.shift() : null;
    if (!task) return;
    slots -= 1;
    void task().then(() => {
      slots += 1;
      next();
    });
  };
  return (task) => {
    tasks.push(task);
    next();
  };
}
