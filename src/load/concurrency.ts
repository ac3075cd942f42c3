/** Returns a function that runs at most `count` tasks at a time, the others in request order. Tasks must not reject. */
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
