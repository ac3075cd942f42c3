import type {ReportJson} from 'avance';

/** The report of the pages, as an object in the app. */
export const report = (await (await fetch('/data/pnmnna-2023.json')).json()) as ReportJson;
