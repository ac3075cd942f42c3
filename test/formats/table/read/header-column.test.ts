import {expect} from 'chai';
import {parseHeader} from '../../../../src/formats/table/read/header-column.ts';

const headers = [
  ['Objetivo prioritario', {role: 'group', kind: 'objective', isCode: false}],
  ['LINEAMIENTO', {role: 'group', kind: 'guideline'}],
  ['Código servicio', {role: 'group', kind: 'service', isCode: true}],
  ['Codigo del Servicio', {role: 'group', kind: 'service', isCode: true}],
  ['Grupo (target)', {role: 'group', kind: 'target'}],
  ['Código', {role: 'code'}],
  [' INDICADOR ', {role: 'name'}],
  ['Unidad de medida', {role: 'unit'}],
  ['Unidad orgánica', {role: 'responsible'}],
  ['Sentido esperado', {role: 'direction'}],
  ['Resultado 2021', {role: 'figure', period: '2021'}],
  ['2021', {role: 'figure', period: '2021'}],
  ['Valor 2022-Q1', {role: 'figure', period: '2022-Q1'}],
  ['Resultado 2020/2021', {role: 'figure', period: '2020/2021'}],
  ['Resultado 2019-2020', {role: 'unknown', period: null}],
  ['Variación 2021-2022', {role: 'change', from: '2021', period: '2022'}],
  ['Var. 2022/2021', {role: 'change'}],
  ['Línea base', {role: 'baseline', period: null}],
  ['Línea de base 2019', {role: 'baseline', period: '2019'}],
  ['Meta 2030', {role: 'target', period: '2030'}],
  ['Logro esperado 2030', {role: 'target', period: '2030'}],
  ['Numerador 2021', {role: 'ofNumerator', period: '2021'}],
  ['Fuente', {role: 'source'}],
  ['Observaciones', {role: 'note'}],
  ['Año', {role: 'period'}],
  ['Valor', {role: 'value'}],
  ['indicator_id', {role: 'id'}],
  ['2021 y 2022', {role: 'unknown'}],
  ['Presupuesto', {role: 'unknown'}],
  ['', {role: 'unknown'}],
] as const;

describe('parseHeader', () => {
  for (const [header, expected] of headers)
    it(`parseHeader('${header}') returns ${JSON.stringify(expected)}`, () => {
      expect(parseHeader(header)).to.include(expected);
    });
});
