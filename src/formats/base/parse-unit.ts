import {unitKinds} from '../../model/report/report.ts';
import {foldText} from '../../text/search.ts';

/** A unit as the format writes it. */
export type UnitJson = Readonly<Record<string, unknown>> & {readonly kind: string};

const percent: UnitJson = {
  kind: 'percent',
  symbol: '%',
  label: {es: 'porcentaje', en: 'percent'},
  change: {symbol: {es: 'p. p.', en: 'pp'}, label: {es: 'puntos porcentuales', en: 'percentage points'}},
};

/** Of the words of a unit column, or the first words of an indicator's name. Order matters: the first that fits. */
const unitPatterns: readonly (readonly [RegExp, UnitJson])[] = [
  [/^(%|porcentaje|porcentual|percent(age)?)\b|^%/, percent],
  [/^(tasa de (variacion|crecimiento)|growth rate)/, {kind: 'growth-rate'}],
  [/^(tasa|rate)\b/, {kind: 'rate'}],
  [/^(numero|cantidad|count|number|personas|unidades)\b|^n°|^nro\.?\b/, {kind: 'count'}],
  [/^(s\/\.?|soles|pen)(?!\w)/, {kind: 'currency', currency: 'PEN', symbol: 'S/', position: 'before'}],
  [/^(us\$|usd|dolares)(?!\w)/, {kind: 'currency', currency: 'USD', symbol: 'US$', position: 'before'}],
  [/^(indice|index)\b/, {kind: 'index'}],
  [/^(ratio|razon)\b/, {kind: 'ratio'}],
  [/^(anos|meses|dias|horas|years|months|days|hours)$/, {kind: 'duration'}],
  [/^(puntaje|score|puntos)$/, {kind: 'score'}],
];

/** The unit that a cell of a unit column names; `null` where it names none that is known. */
export function parseUnit(text: string): UnitJson | null {
  const kind = unitKinds.find((one) => one === text.trim());
  const found = unitPatterns.find(([pattern]) => pattern.test(foldText(text)))?.[1] ?? null;
  const isWhole = found && (found === percent || found.kind === 'currency');
  if (kind && !found) return {kind};
  return found && !isWhole
    ? {...found, ...(found.kind !== text.trim() && {label: text.trim()}), ...per(text)}
    : found;
}

/** A rate per 1,000 says so. */
function per(text: string): {readonly per?: number} {
  const [, digits] = /(?:por|per|x) (?:cada )?([\d ,.']*\d)/.exec(foldText(text)) ?? [];
  const number = Number(digits?.replace(/\D/g, ''));
  return number > 0 ? {per: number} : {};
}

/** The unit that an indicator's name begins with: "Porcentaje de …". */
export function unitFromName(name: string): UnitJson | null {
  const found = unitPatterns.find(([pattern]) => pattern.test(foldText(name)))?.[1];
  return found && ['percent', 'count', 'rate', 'ratio', 'index', 'growth-rate'].includes(found.kind)
    ? found
    : null;
}

/** A share of something lies between 0 and 100; a percentage beyond, as of growth, has no bounds. */
export function withBounds(unit: UnitJson, values: readonly number[], name: string): UnitJson {
  const isShare = unit === percent && values.every((value) => value >= 0 && value <= 100);
  const grows = /\b(variacion|crecimiento|incremento|reduccion|aumento|growth|increase|change)\b/.test(
    foldText(name),
  );
  return isShare && !grows ? {...unit, bounds: {min: 0, max: 100}} : unit;
}
