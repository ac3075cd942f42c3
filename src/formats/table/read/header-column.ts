import {foldText} from '../../../text/search.ts';

/** Meaning of the cells in a column, read from its header. */
export interface HeaderColumn {
  readonly role: Role;
  /** Period of a figure or a target; second period of a change. */
  readonly period: string | null;
  /** First period of a change. */
  readonly from: string | null;
  /** Kind of a group, e.g. `objective`. */
  readonly kind: string | null;
  /** True when a group column has only the code. */
  readonly isCode: boolean;
  readonly header: string;
}

const fieldHeaders = {
  id: /^(id|indicator[_ ]id|identificador)( del? indicador)?$/,
  code: /^(codigo|cod\.?|code)( del? indicador| indicador| indicator)?$/,
  name: /^(indicador(es)?|nombre( del? indicador)?|indicator( name)?|name|denominacion)$/,
  definition: /^definicion|^definition$/,
  direction: /^sentido|^desired[_ ]direction$|^direction$|^direccion (esperada|deseada)/,
  basis: /^(origen|basis) (del sentido|of direction)/,
  responsible: /^(responsable|responsible|entidad( responsable)?|unidad organica|organo responsable)/,
  unit: /^unidad( de medida)?$|^unit( of measure)?s?$/,
  unitKind: /^tipo de unidad$|^kind of unit$/,
  decimals: /^decimales$|^decimals$/,
  method: /^metodo|^forma de calculo|^method$/,
  source: /^fuentes?( de datos)?$|^source$|^medio de verificacion/,
  note: /^(notas?|observaci(on|ones)|comentarios?|notes?)$/,
  period: /^(periodo|period|ano|anio|year|time[_ ]period|fecha)$/,
  value: /^(valor|value|obs[_ ]value|dato|resultado)$/,
  missing: /^(missing|motivo|razon)$/,
  flags: /^(flags?|marcas?|estado)$/,
  raw: /^(raw|celda)$/,
  lower: /^(lower|limite inferior)$/,
  upper: /^(upper|limite superior)$/,
  numerator: /^(numerador|numerator)$/,
  denominator: /^(denominador|denominator)$/,
  /** Columns that an export computes; an import skips them. */
  derived: /^(valoracion|verdict|resumen|summary|periodos comparados|periods compared)$/,
} as const;
type Field = keyof typeof fieldHeaders;

const figureHeaders = {
  change: /^variacion|^cambio\b|^diferencia|^change\b|^var\b/,
  baseline: /^linea( de)? base|^valor base|^baseline/,
  target: /^metas?\b|^logros? esperados?|^targets?\b/,
  ofNumerator: /^(numerador|numerator)\b/,
  ofDenominator: /^(denominador|denominator)\b/,
} as const;
type Figure = keyof typeof figureHeaders;

export type Role = Field | Figure | 'group' | 'figure' | 'unknown';

/** Group kinds by header. Any other kind is written `Grupo (kind)`. */
const groupHeaders: Readonly<Record<string, RegExp>> = {
  objective: /^(objetivo|objective)/,
  guideline: /^(lineamiento|guideline)/,
  service: /^(servicio|service)/,
  action: /^(accion|action)\b/,
  axis: /^eje\b|^axis\b/,
  goal: /^(goal|ods)\b/,
  theme: /^(tema|theme)\b/,
};
const groupCodePrefix = /^(codigo|cod\.?|code|n°|nro\.?)( del?| de la| of)? /;
/** `2019-2020` may be one period or two, so it does not match. */
const periodPattern =
  /(?<![\d/-])((?:19|20)\d\d(?:(?:-(?:q[1-4]|s[12]|(?:0[1-9]|1[0-2])(?:-\d\d)?))|(?:(?:\/|--)(?:19|20)\d\d))?)(?!\d|-(?:19|20)\d\d)/gi;

/** Parses a header; role `unknown` when nothing matches. */
export function parseHeader(text: string): HeaderColumn {
  const words = foldText(text);
  const header = text.trim();
  const base = {role: 'unknown' as const, period: null, from: null, kind: null, isCode: false, header};
  if (!words) return base;
  const group = parseGroupHeader(words);
  if (group) return {...base, role: 'group', ...group};
  const periods = [...text.matchAll(periodPattern)].map(([, period = '']) => period.toUpperCase());
  const field = matchPattern(fieldHeaders, words);
  if (field && !periods.length) return {...base, role: field};
  const figure = matchPattern(figureHeaders, words);
  if (figure === 'change') return {...base, role: 'change', ...parsePeriodPair(text)};
  const [period = null] = periods;
  if (figure) return {...base, role: figure, period};
  return periods.length === 1 ? {...base, role: 'figure', period} : base;
}

function matchPattern<N extends string>(patterns: Readonly<Record<N, RegExp>>, words: string): N | null {
  const names = Object.keys(patterns) as N[];
  return names.find((name) => patterns[name].test(words)) ?? null;
}

function parseGroupHeader(words: string): {readonly kind: string; readonly isCode: boolean} | null {
  const isCode = groupCodePrefix.test(words);
  const name = words.replace(groupCodePrefix, '');
  const isShort = name.split(' ').length <= 3 && !/\d/.test(name);
  const explicitKind = /^(?:grupo|group) \(([\w -]+)\)$/.exec(name)?.[1];
  const knownKind = Object.keys(groupHeaders).find((kind) => groupHeaders[kind]?.test(name));
  const kind = explicitKind ?? (isShort ? knownKind : null);
  return kind ? {kind, isCode} : null;
}

/** `Variación 2021-2022`: the years of a change, also with a hyphen between them. */
function parsePeriodPair(text: string): {readonly from: string | null; readonly period: string | null} {
  const [from = null, period = null] = text.match(/(?:19|20)\d\d/g) ?? [];
  return period === null ? {from: null, period: null} : {from, period};
}
