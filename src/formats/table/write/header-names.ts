import type {Report} from '../../../model/report/report.ts';
import {translatedWords} from '../../../text/i18n/translated-words.ts';

/** Headers of the columns in Spanish, by column. */
export const spanishHeaders = {
  objective: 'Objetivo prioritario',
  guideline: 'Lineamiento',
  service: 'Servicio',
  group: 'Grupo ({kind})',
  code: 'Código',
  name: 'Indicador',
  placeCode: 'Código de lugar',
  place: 'Lugar',
  unit: 'Unidad',
  unitKind: 'Tipo de unidad',
  decimals: 'Decimales',
  direction: 'Sentido esperado',
  basis: 'Origen del sentido',
  baseline: 'Línea base',
  figure: 'Resultado {period}',
  numerator: 'Numerador {period}',
  denominator: 'Denominador {period}',
  lower: 'Límite inferior {period}',
  upper: 'Límite superior {period}',
  standardError: 'Error estándar {period}',
  confidence: 'Confianza del intervalo {period}',
  revisedWas: 'Revisado: antes {period}',
  revisedIs: 'Revisado: después {period}',
  revisedDate: 'Revisado: fecha {period}',
  revisedReason: 'Revisado: motivo {period}',
  change: 'Variación {from}-{period}',
  changes: 'Variación',
  compared: 'Periodos comparados',
  verdict: 'Valoración',
  summary: 'Resumen',
  target: 'Meta {period}',
  responsible: 'Responsable',
  responsibleUnit: 'Unidad responsable',
  source: 'Fuente',
  definition: 'Definición',
  rationale: 'Justificación',
  formula: 'Fórmula',
  method: 'Método',
  measurementParameter: 'Parámetro de medición',
  frequency: 'Frecuencia',
  coverage: 'Cobertura del indicador',
  limitations: 'Limitaciones',
  assumptions: 'Supuestos',
  note: 'Nota',
  id: 'Id',
} as const;

export type HeaderKey = keyof typeof spanishHeaders;

const englishHeaders: Readonly<Record<HeaderKey, string>> = {
  objective: 'Objective',
  guideline: 'Guideline',
  service: 'Service',
  group: 'Group ({kind})',
  code: 'Code',
  name: 'Indicator',
  placeCode: 'Place code',
  place: 'Place',
  unit: 'Unit',
  unitKind: 'Kind of unit',
  decimals: 'Decimals',
  direction: 'Desired direction',
  basis: 'Basis of direction',
  baseline: 'Baseline',
  figure: 'Year {period}',
  numerator: 'Numerator {period}',
  denominator: 'Denominator {period}',
  lower: 'Lower bound {period}',
  upper: 'Upper bound {period}',
  standardError: 'Standard error {period}',
  confidence: 'Interval confidence {period}',
  revisedWas: 'Revised: before {period}',
  revisedIs: 'Revised: after {period}',
  revisedDate: 'Revised: date {period}',
  revisedReason: 'Revised: reason {period}',
  change: 'Change {from}-{period}',
  changes: 'Change',
  compared: 'Periods compared',
  verdict: 'Verdict',
  summary: 'Summary',
  target: 'Target {period}',
  responsible: 'Responsible',
  responsibleUnit: 'Responsible unit',
  source: 'Source',
  definition: 'Definition',
  rationale: 'Rationale',
  formula: 'Formula',
  method: 'Method',
  measurementParameter: 'Measurement parameter',
  frequency: 'Frequency',
  coverage: 'Indicator coverage',
  limitations: 'Limitations',
  assumptions: 'Assumptions',
  note: 'Note',
  id: 'Id',
};

export type HeaderNames = Readonly<Record<HeaderKey, string>>;

/**
 * Column headers in the language of the report: Spanish, those of a registered translation, or else English. An import
 * reads Spanish and English ones.
 */
export function headerNames({defaultLanguage}: Report): HeaderNames {
  if (/^es\b/i.test(defaultLanguage)) return spanishHeaders;
  return {...englishHeaders, ...translatedWords(defaultLanguage, 'columns')};
}
