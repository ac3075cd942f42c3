/** What the pages show: a report as an object, as an app has it from its own store. */
export const report: unknown = await (await fetch('/data/pnmnna-2023.json')).json();
