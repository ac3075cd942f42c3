import {unitKinds} from '../../model/report/unit.ts';
import {foldText} from '../../text/search.ts';

/** A unit as a report document writes it. */
export type UnitJson = Readonly<Record<string, unknown>> & {readonly kind: string};

const percent: UnitJson = {
  kind: 'percent',
  symbol: '%',
  label: {es: 'porcentaje', en: 'percent'},
  change: {symbol: {es: 'p. p.', en: 'pp'}, label: {es: 'puntos porcentuales', en: 'percentage points'}},
};

/** Words, ISO 4217 code and symbol. A bare "pesos" has several countries, so it is not here. */
const currencies: readonly (readonly [words: string, currency: string, symbol: string])[] = [
  ['pesos mexicanos|mexican pesos|mxn', 'MXN', '$'],
  ['pesos colombianos|colombian pesos|cop', 'COP', '$'],
  ['pesos chilenos|chilean pesos|clp', 'CLP', '$'],
  ['pesos argentinos|argentine pesos|ars', 'ARS', '$'],
  ['pesos uruguayos|uyu', 'UYU', '$U'],
  ['bolivianos|bob', 'BOB', 'Bs'],
  ['guaranies|pyg', 'PYG', '₲'],
  ['quetzales|gtq', 'GTQ', 'Q'],
  ['reais|real|brl|r\\$', 'BRL', 'R$'],
  ['euros?|eur|€', 'EUR', '€'],
  ['gbp|pounds? sterling|libras esterlinas', 'GBP', '£'],
];

/** Patterns for the cells of a unit column and for the first words of an indicator's name. The first match counts. */
const unitPatterns: readonly (readonly [RegExp, UnitJson])[] = [
  [
    /^(porcentajes?|porcentual|per ?cent(age)?s?|porcentagem|percentual|percentuais|pourcentages?|pour cent|por ciento|por cento|процент\w*)(?![\p{L}\d])|^%|^(pt|pc)$/u,
    percent,
  ],
  [
    /^(tanto )?(por mil|per (thousand|mille)|pour mille)(?! (millones|milhoes))\b|^‰/,
    {kind: 'rate', per: 1000},
  ],
  [/^(miles|millones|thousands?|millions?|mil) (de |of )?/, {kind: 'quantity'}],
  [/^(tasa de (variacion|crecimiento)|growth rate)/, {kind: 'growth-rate'}],
  [/^(tasas?|rate|taxas?|taux)\b/, {kind: 'rate'}],
  [
    /^(numeros?|cantidad|count|numbers?|personas|pessoas|people|persons|unidades|nombre)\b|^n[°º.]|^nro\.?\b|^#$/,
    {kind: 'count'},
  ],
  [/^(s\/\.?|soles|pen)(?!\w)/, {kind: 'currency', currency: 'PEN', symbol: 'S/', position: 'before'}],
  [
    /^(us\$|usd|dolares?|us dollars?|dollars?)(?!\w)/,
    {kind: 'currency', currency: 'USD', symbol: 'US$', position: 'before'},
  ],
  ...currencies.map(
    ([words, currency, symbol]) =>
      [
        new RegExp(`^(?:${words})(?![\\p{L}\\d])`, 'u'),
        {kind: 'currency', currency, symbol, position: 'before'},
      ] as const,
  ),
  [
    /^(toneladas?|tonnes?|tons?|kilogramos?|kg|kilometros?|km2?|km²|hectareas?|ha|litros?|metros?|m[23²³]|kwh|gwh|mwh)$/,
    {kind: 'quantity'},
  ],
  [/^(indice|index)\b/, {kind: 'index'}],
  [/^(ratio|razon)\b/, {kind: 'ratio'}],
  [/^(anos|meses|dias|horas|years|months|days|hours)$/, {kind: 'duration'}],
  [/^(puntaje|score|puntos)$/, {kind: 'score'}],
];
/** Kinds that the first words of a name may state. */
const kindsInNames: readonly string[] = ['percent', 'count', 'rate', 'ratio', 'index', 'growth-rate'];

/** The unit that a cell of a unit column names; null when it is unknown. */
export function parseUnit(text: string): UnitJson | null {
  const label = text.trim();
  const kind = unitKinds.find((name) => name === label);
  const unit = matchUnit(text);
  if (!unit) return kind ? {kind} : null;
  const hasOwnLabel = unit === percent || unit.kind === 'currency';
  return hasOwnLabel ? unit : {...unit, ...(unit.kind !== label && {label}), ...rateBase(text)};
}

/** The unit in an indicator's name, at its start or in parentheses at its end: "Porcentaje de …"; null when there is none. */
export function unitFromName(name: string): UnitJson | null {
  const [, ending = ''] = /\(([^()]+)\)\s*$/.exec(name) ?? [];
  const stated = ending && matchUnit(ending) ? parseUnit(ending) : null;
  // `(% de la población)` at the end of a name states its unit; `(años)` may be an age.
  if (stated && (stated === percent || stated.kind === 'rate')) return stated;
  const unit = matchUnit(name);
  return unit && kindsInNames.includes(unit.kind) ? unit : null;
}

function matchUnit(text: string): UnitJson | null {
  const words = foldText(text);
  return unitPatterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The base of a rate: 1000 in "por 1 000 habitantes". */
function rateBase(text: string): {readonly per?: number} {
  const [, digits] = /(?:por|per|x) (?:cada )?([\d ,.']*\d)/.exec(foldText(text)) ?? [];
  const base = Number(digits?.replace(/\D/g, ''));
  return base > 0 ? {per: base} : {};
}

/** Adds bounds of 0 and 100 to a percentage that is a share. A growth, or a value outside of them, has no bounds. */
export function withBounds(unit: UnitJson, values: readonly number[], name: string): UnitJson {
  const isShare = unit === percent && values.every((value) => value >= 0 && value <= 100);
  const isGrowth = (): boolean =>
    /\b(variacion|crecimiento|incremento|reduccion|aumento|growth|increase|change)\b/.test(foldText(name));
  return isShare && !isGrowth() ? {...unit, bounds: {min: 0, max: 100}} : unit;
}
