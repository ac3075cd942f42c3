import {expect} from 'chai';
import {parseHeader} from '../../../../src/formats/table/detect/header-column.ts';

const headers = [
  ['Objetivo prioritario', {role: 'group', argument: 'objective', isCode: false}],
  ['LINEAMIENTO', {role: 'group', argument: 'guideline'}],
  ['Código servicio', {role: 'group', argument: 'service', isCode: true}],
  ['Codigo del Servicio', {role: 'group', argument: 'service', isCode: true}],
  ['Grupo (target)', {role: 'group', argument: 'target'}],
  ['Código', {role: 'code'}],
  [' INDICADOR ', {role: 'indicator'}],
  ['Unidad de medida', {role: 'unit'}],
  ['Unidad orgánica', {role: 'responsible'}],
  ['Sentido esperado', {role: 'desired-direction'}],
  ['Resultado 2021', {role: 'value', period: '2021'}],
  ['2021', {role: 'value', period: '2021'}],
  ['Valor 2022-Q1', {role: 'value', period: '2022-Q1'}],
  ['Resultado 2020/2021', {role: 'value', period: '2020/2021'}],
  ['Resultado 2019-2020', {role: 'unknown', period: null}],
  ['Variación 2021-2022', {role: 'change', from: '2021', period: '2022'}],
  ['Var. 2022/2021', {role: 'change'}],
  ['Línea base', {role: 'baseline', period: null}],
  ['Línea de base 2019', {role: 'baseline', period: '2019'}],
  ['Meta 2030', {role: 'target', period: '2030'}],
  ['Logro esperado 2030', {role: 'target', period: '2030'}],
  ['Numerador 2021', {role: 'numerator', period: '2021'}],
  ['Fuente', {role: 'source'}],
  ['Observaciones', {role: 'note'}],
  ['Año', {role: 'period'}],
  ['Valor', {role: 'value'}],
  ['indicator_id', {role: 'id'}],
  ['2021 y 2022', {role: 'unknown'}],
  ['Presupuesto', {role: 'unknown'}],
  ['', {role: 'unknown', header: 'A', isBlankHeader: true}],
  ['Presupuesto 2021', {role: 'unknown', period: '2021', words: 'presupuesto'}],
  ['Ley 30364 (2015)', {role: 'unknown', period: '2015'}],
  ['III Trim. 2022', {role: 'value', period: '2022-Q3'}],
  ['2019 (%)', {role: 'value', period: '2019'}],
  ['2020 b/', {role: 'value', period: '2020', marks: 'b/'}],
  ['Programado 2024', {role: 'target', period: '2024'}],
  ['Ejecutado 2024', {role: 'value', period: '2024'}],
  ['Cible 2030', {role: 'target', period: '2030'}],
  ['Unité de mesure', {role: 'unit'}],
  ['Fonte', {role: 'source'}],
  ['OBS_VALUE', {role: 'value', period: null}],
  ['Country Code', {role: 'place', isCode: true}],
  ['Gender', {role: 'dimension', argument: 'sex'}],
] as const;

describe('parseHeader', () => {
  for (const [header, expected] of headers)
    it(`parseHeader('${header}') returns ${JSON.stringify(expected)}`, () => {
      expect(parseHeader(header)).to.include(expected);
    });
});
