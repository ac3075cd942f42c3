/** All indicators on one axis. */
export async function mount(container, {url}) {
  // Packages before the single script tag register the chart in a script of its own.
  if (!customElements.get('variation-chart')) await import('/dist/charts.js');
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
