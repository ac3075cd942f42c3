import '../../../src/define/indicator-table.ts';

export async function mount(place, {url}) {
  const table = document.createElement('indicator-table');
  table.src = url;
  table.search = true;
  table.filters = true;
  place.append(table);
  await table.ready;
  const root = table.shadowRoot;
  const changed = async (control, value, event) => {
    control.value = value;
    control.dispatchEvent(new Event(event, {bubbles: true}));
    await table.updateComplete;
  };
  return {
    async update(next) {
      table.data = await (await fetch(next)).json();
      await table.updateComplete;
      await table.ready;
    },
    async sort() {
      [...root.querySelectorAll('.sort')].at(-2).click();
      await table.updateComplete;
    },
    search: () => changed(root.querySelector('input'), 'familias', 'input'),
    filter: () => changed(root.querySelector('select'), 'up', 'change'),
    remove: () => table.remove(),
  };
}
