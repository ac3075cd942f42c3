import '../../../src/define/variation-chart.ts';

/** All indicators on one axis. */
export async function mount(container, {url}) {
  const chart = document.createElement('variation-chart');
  chart.src = url;
  container.append(chart);
  await chart.ready;
  return {
    async update(next) {
      chart.data = await (await fetch(next)).json();
      await chart.updateComplete;
      await chart.ready;
    },
    remove: () => chart.remove(),
  };
}
