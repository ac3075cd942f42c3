export async function mount(container, {url}) {
  const table = document.createElement('indicator-table');
  table.src = url;
  table.search = true;
  table.filters = true;
  container.append(table);
  await table.ready;
  const root = table.shadowRoot;
  const changeControl = async (control, value, event) => {
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
    search: () => changeControl(root.querySelector('input'), 'familias', 'input'),
    filter: () => changeControl(root.querySelector('select'), 'up', 'change'),
    remove: () => table.remove(),
  };
}
