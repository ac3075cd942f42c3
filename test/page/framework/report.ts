import type {ReportJson} from 'avance';

/** The report that the pages show, as an object from the app's own store. */
export const report = (await (await fetch('/data/pnmnna-2023.json')).json()) as ReportJson;
