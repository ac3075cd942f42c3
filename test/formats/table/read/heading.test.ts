import {expect} from 'chai';
import {splitCode, parseHeading} from '../../../../src/formats/table/read/heading.ts';

describe('parseHeading', () => {
  const lines = [
    [
      'OBJETIVO PRIORITARIO N° 03',
      {as: 'group', kind: 'objective', code: '03', label: 'Objetivo prioritario N° 03', title: null},
    ],
    [
      'Objetivo prioritario 03: Disminuir el riesgo',
      {as: 'group', kind: 'objective', code: '03', title: 'Disminuir el riesgo'},
    ],
    [
      '3.1 Mejorar las competencias',
      {as: 'group', kind: 'guideline', code: '3.1', title: 'Mejorar las competencias'},
    ],
    ['7 LINEAMIENTOS', {as: 'count', name: 'guidelines', count: 7}],
    ['23 SERVICIOS EN TOTAL', {as: 'count', name: 'services', count: 23}],
    [
      '16 servicios que se implementan desde el Ministerio de la Mujer',
      {as: 'count', name: 'servicesByPublisher', count: 16, publisher: 'Ministerio de la Mujer'},
    ],
    [
      'AVANCES DE LOS SERVICIOS DEL OBJETIVO PRIORITARIO 03 – MIMP',
      {as: 'section', code: '03', shortName: 'MIMP'},
    ],
    [
      'AVANCES DE LOS SERVICIOS DEL OBJETIVO PRIORITARIO 04- MIMP',
      {as: 'section', code: '04', shortName: 'MIMP'},
    ],
    ['2023', {as: 'year', year: '2023'}],
    ['Fuente: INEI', {as: 'source', text: 'INEI'}],
    ['P/ Preliminar', {as: 'note'}],
    ['OBJETIVO PRIORITARIO 03 Y 04', {as: 'text'}],
    ['GRACIAS', {as: 'text'}],
    ['16 personas participaron', {as: 'text'}],
  ] as const;
  for (const [line, expected] of lines)
    it(`parseHeading('${line}') returns ${expected.as}`, () => {
      expect(parseHeading(line)).to.include(expected);
    });
});

describe('splitCode', () => {
  const cells = [
    ['03.01.01 Servicio de', '03.01.01', 'Servicio de'],
    ['3.1', '3.1', null],
    ['OE.01 Objetivo', 'OE.01', 'Objetivo'],
    ['Servicio de', null, 'Servicio de'],
    ['', null, null],
  ] as const;
  for (const [text, code, remainder] of cells)
    it(`splitCode('${text}') returns ${code} and ${remainder}`, () => {
      expect(splitCode(text)).to.deep.equal({code, words: remainder});
    });
});
