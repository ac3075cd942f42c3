/** Reads the groups of a match; null when they name no period, as in a month 13. */
type PeriodForm = (groups: readonly (string | undefined)[]) => string | null;

const year = '((?:18|19|20)\\d\\d)';
const gap = '[\\s\\-_./]*';
const of = '(?:(?:de|del|do|da|du|of)\\s+)?(?:ano\\s+)?';
const ordinal = '(?:er|do|ro|to|ero|st|nd|rd|th|[°º.])?';
const quarterWord = '(?:q|t|trim(?:estre)?|quarter)\\.?';
const halfWord = '(?:s|h|b|sem(?:estre)?|half)\\.?';
const weekWord = '(?:w|sm|semana|week|semaine)\\.?';
const fourth = '(iv|i{1,3}|0?[1-4])';
const second = '(ii?|0?[12])';

/** First letters of the months in Spanish, Portuguese, French and English, without accents. */
const monthStems: readonly (readonly string[])[] = [
  ['ene', 'jan', 'january', 'enero', 'janeiro', 'janvier', 'janv'],
  ['feb', 'fev', 'february', 'febrero', 'fevereiro', 'fevrier', 'fevr'],
  ['mar', 'march', 'marzo', 'marco', 'mars'],
  ['abr', 'apr', 'april', 'abril', 'avril', 'avr'],
  ['may', 'mai', 'mayo', 'maio'],
  ['jun', 'june', 'junio', 'junho', 'juin'],
  ['jul', 'july', 'julio', 'julho', 'juillet', 'juil'],
  ['ago', 'aug', 'august', 'agosto', 'aout'],
  ['set', 'sep', 'sept', 'september', 'septiembre', 'setiembre', 'setembro', 'septembre'],
  ['oct', 'out', 'october', 'octubre', 'outubro', 'octobre'],
  ['nov', 'november', 'noviembre', 'novembro', 'novembre'],
  ['dic', 'dec', 'dez', 'december', 'diciembre', 'dezembro', 'decembre'],
];
const monthNumbers = new Map(monthStems.flatMap((stems, index) => stems.map((stem) => [stem, index + 1])));
const monthWord = `(?<![a-z])(${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;

const romanNumbers: Readonly<Record<string, number>> = {i: 1, ii: 2, iii: 3, iv: 4};

function ordinalNumber(text = ''): number {
  return romanNumbers[text] ?? Number(text);
}

function padded(value: number | string | undefined): string {
  return String(Number(value)).padStart(2, '0');
}

/** A year of two digits: 00–49 is 2000–2049. */
function fullYear(text = ''): string {
  return text.length === 4 ? text : `${Number(text) < 50 ? '20' : '19'}${text}`;
}

function monthOf(name = ''): string {
  return padded(monthNumbers.get(name.replace(/\.$/, '')));
}

/** ISO date; null for a day that does not exist. */
function isoDate(yearText = '', month = '', day = ''): string | null {
  const text = `${yearText}-${padded(month)}-${padded(day)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(text) ? null : text;
}

/** Day and month in either order; null when both orders are possible. */
function dateFromParts(a = '', b = '', yearText = ''): string | null {
  if (Number(a) > 12) return isoDate(yearText, b, a);
  return Number(b) > 12 || a === b ? isoDate(yearText, a, b) : null;
}

/** `2019` and `20` → `2019/2020`; null unless the second year follows the first. */
export function shortRange(from = '', to = ''): string | null {
  const next = String(Number(from) + 1);
  return next.endsWith(to) ? `${from}/${next}` : null;
}

function fiscalYear(from = '', to?: string): string | null {
  return to === undefined ? fullYear(from) : shortRange(fullYear(from), to.slice(-2));
}

const isoPart = '(?:-(?:q[1-4]|s[12]|\\d\\d(?:-\\d\\d)?))?';

/** Forms of a period in folded text, the most specific first. */
const forms: readonly (readonly [source: string, form: PeriodForm])[] = [
  [`(${year}${isoPart}(?:/|--)${year}${isoPart})`, ([whole]) => whole?.toUpperCase() ?? null],
  [`${year}[-/.](\\d\\d)[-/.](\\d\\d)(?:t[\\d:.]+z?)?`, ([y, m, d]) => isoDate(y, m, d)],
  [`(\\d{1,2})[-/.](\\d{1,2})[-/.]${year}`, ([a, b, y]) => dateFromParts(a, b, y)],
  [`${year}${gap}${quarterWord}${gap}${fourth}`, ([y, n]) => `${y}-Q${ordinalNumber(n)}`],
  [`${fourth}${ordinal}${gap}${quarterWord}${gap}${of}${year}`, ([n, y]) => `${y}-Q${ordinalNumber(n)}`],
  [`${quarterWord}${gap}${fourth}${gap}${of}${year}`, ([n, y]) => `${y}-Q${ordinalNumber(n)}`],
  [`${year}${gap}${halfWord}${gap}${second}`, ([y, n]) => `${y}-S${ordinalNumber(n)}`],
  [`${second}${ordinal}${gap}${halfWord}${gap}${of}${year}`, ([n, y]) => `${y}-S${ordinalNumber(n)}`],
  [`${halfWord}${gap}${second}${gap}${of}${year}`, ([n, y]) => `${y}-S${ordinalNumber(n)}`],
  [`${year}${gap}${weekWord}${gap}(\\d{1,2})`, ([y, n]) => `${y}-W${padded(n)}`],
  [`${weekWord}${gap}(\\d{1,2})${gap}${of}${year}`, ([n, y]) => `${y}-W${padded(n)}`],
  [
    `${monthWord}\\s*(?:-|–|a)\\s*${monthWord}${gap}${of}${year}`,
    ([a, b, y]) => `${y}-${monthOf(a)}--${y}-${monthOf(b)}`,
  ],
  [`${monthWord}[\\s\\-_./']*${of}${year}`, ([m, y]) => `${y}-${monthOf(m)}`],
  [`${monthWord}[\\s\\-_./']+(\\d\\d)`, ([m, y]) => `${fullYear(y)}-${monthOf(m)}`],
  [`${year}${gap}${monthWord}`, ([y, m]) => `${y}-${monthOf(m)}`],
  [`${year}${gap}m(0?[1-9]|1[0-2])`, ([y, m]) => `${y}-${padded(m)}`],
  [`${year}[-/](0[1-9]|1[0-2])`, ([y, m]) => `${y}-${m}`],
  [`(0?[1-9]|1[0-2])[-/]${year}`, ([m, y]) => `${y}-${padded(m)}`],
  [
    `(?:fy|af|ano fiscal|fiscal year|ejercicio(?: fiscal)?|exercice)\\s*(\\d{4}|\\d\\d)(?:[-/](\\d{4}|\\d\\d))?`,
    ([from, to]) => fiscalYear(from, to),
  ],
  [`${year}\\s*/\\s*${year}`, ([from, to]) => `${from}/${to}`],
  [`${year}\\s*(?:--|-|–|—|\\ba\\b|\\bal\\b|\\bto\\b)\\s*${year}`, ([from, to]) => `${from}--${to}`],
  [`${year}[-/](\\d\\d)`, ([from, to]) => shortRange(from, to)],
  [`${year}(?:\\.0|-?a1?(?![a-z/)]))`, ([y]) => y ?? null],
  [year, ([y]) => y ?? null],
];

/** Not inside a word: `Análisis 2021` has no first half (`I S`), and `2021 tiempo` no first quarter. */
const edge = '(?<![a-z](?=[a-z]))';

/** The forms as patterns that match whole numbers and words only. */
export const periodPatterns: readonly (readonly [RegExp, PeriodForm])[] = forms.map(([source, form]) => [
  new RegExp(`(?<![\\d])(?<!\\d[-/.])${edge}${source}${edge}(?!\\d|[-/.]\\d)`, 'g'),
  form,
]);
