/** Lets `count` tasks run at a time; the others wait in their order. Tasks do not throw. */
export function turns(count: number): (task: () => Promise<void>) => void {
  const tasks: (() => Promise<void>)[] = [];
  let free = count;
  const next = (): void => {
    const task = free > 0 ? tasks.shift() : null;
    if (!task) return;
    free -= 1;
    void task().then(() => {
      free += 1;
      next();
    });
  };
  return (task) => {
    tasks.push(task);
    next();
  };
}
