import '../../../src/define/variation-chart.ts';

/** All indicators on one axis. */
export async function mount(place, {url}) {
  const chart = document.createElement('variation-chart');
  chart.src = url;
  place.append(chart);
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
