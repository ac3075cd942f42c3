/** Serial numbers of 1950-01-01 and 2099-12-31. Numbers of other sizes are not taken for dates. */
const [firstSerial, lastSerial] = [18_264, 73_050];
const unixEpochSerial = 25_569;
const msPerDay = 86_400_000;

const serialPattern = /^\d{5}(?:\.0+)?$/;

/** How much of a date counts: days, or months and years where every date is the first of one. */
export type SerialDateForm = 'serial-days' | 'serial-months' | 'serial-years';

/** The form of a column whose texts are all dates as spreadsheets count them, in days since 1900; else null. */
export function serialDateForm(texts: ReadonlySet<string>): SerialDateForm | null {
  const isSerial = (text: string): boolean =>
    serialPattern.test(text) && Number(text) >= firstSerial && Number(text) <= lastSerial;
  if (!texts.size || ![...texts].every(isSerial)) return null;
  const dates = [...texts].map(serialDate);
  if (dates.length > 1 && dates.every((date) => date.endsWith('-01-01'))) return 'serial-years';
  return dates.every((date) => date.endsWith('-01')) ? 'serial-months' : 'serial-days';
}

/** `44197` → `2021-01-01`, `2021-01` or `2021`. https://support.microsoft.com/en-us/office/date-systems-in-excel */
export function parseSerialDate(text: string, form: SerialDateForm): string {
  const lengths = {'serial-days': 10, 'serial-months': 7, 'serial-years': 4};
  return serialDate(text).slice(0, lengths[form]);
}

function serialDate(text: string): string {
  return new Date((Number(text) - unixEpochSerial) * msPerDay).toISOString().slice(0, 10);
}
