import {foldText} from '../../../text/search.ts';

/** What the cells below a header say. */
export interface HeaderColumn {
  readonly role: Role;
  /** Of a figure or a target; of a change its second period. */
  readonly period: string | null;
  /** First period of a change. */
  readonly from: string | null;
  /** Kind of a group, as `objective`. */
  readonly kind: string | null;
  /** Of a group: only its code stands here. */
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
  /** Made of the other columns by an export: there is nothing to read. */
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

/** Levels of a policy by their headers; any other level is written `Grupo (kind)`. */
const kinds: Readonly<Record<string, RegExp>> = {
  objective: /^(objetivo|objective)/,
  guideline: /^(lineamiento|guideline)/,
  service: /^(servicio|service)/,
  action: /^(accion|action)\b/,
  axis: /^eje\b|^axis\b/,
  goal: /^(goal|ods)\b/,
  theme: /^(tema|theme)\b/,
};
const codeOf = /^(codigo|cod\.?|code|n°|nro\.?)( del?| de la| of)? /;
/** `2019-2020` may be one year or two: it is none of either. */
const periodPattern =
  /(?<![\d/-])((?:19|20)\d\d(?:(?:-(?:q[1-4]|s[12]|(?:0[1-9]|1[0-2])(?:-\d\d)?))|(?:(?:\/|--)(?:19|20)\d\d))?)(?!\d|-(?:19|20)\d\d)/gi;

/** What a header promises. `unknown`: nothing that is understood. */
export function parseHeader(header: string): HeaderColumn {
  const words = foldText(header);
  const periods = [...header.matchAll(periodPattern)].map(([, period = '']) => period.toUpperCase());
  const plain = {
    role: 'unknown' as const,
    period: null,
    from: null,
    kind: null,
    isCode: false,
    header: header.trim(),
  };
  if (!words) return plain;
  const group = parseGroupHeader(words);
  if (group) return {...plain, role: 'group', ...group};
  const role = matchPattern(fieldHeaders, words);
  if (role && !periods.length) return {...plain, role};
  const figure = matchPattern(figureHeaders, words);
  if (figure === 'change') return {...plain, role: 'change', ...parsePeriodPair(header)};
  const [period = null] = periods;
  if (figure) return {...plain, role: figure, period};
  return periods.length === 1 ? {...plain, role: 'figure', period} : plain;
}

function matchPattern<N extends string>(patterns: Readonly<Record<N, RegExp>>, words: string): N | null {
  const names = Object.keys(patterns) as N[];
  return names.find((name) => patterns[name].test(words)) ?? null;
}

function parseGroupHeader(words: string): {readonly kind: string; readonly isCode: boolean} | null {
  const isCode = codeOf.test(words);
  const rest = words.replace(codeOf, '');
  const named = /^(?:grupo|group) \(([\w -]+)\)$/.exec(rest)?.[1];
  const known = Object.keys(kinds).find((kind) => kinds[kind]?.test(rest));
  const isShort = rest.split(' ').length <= 3 && !/\d/.test(rest);
  const kind = named ?? (known && isShort ? known : null);
  return kind ? {kind, isCode} : null;
}

/** `Variación 2021-2022`: here the hyphen joins two years, whatever it means in a period. */
function parsePeriodPair(header: string): {readonly from: string | null; readonly period: string | null} {
  const [from = null, period = null] = header.match(/(?:19|20)\d\d/g) ?? [];
  return period === null ? {from: null, period: null} : {from, period};
}
