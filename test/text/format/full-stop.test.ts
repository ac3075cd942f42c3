import {expect} from 'chai';
import {nameInSentence, withoutFullStop} from '../../../src/text/format/full-stop.ts';

const inSentence = (text: string): string | undefined =>
  nameInSentence({shortName: null, name: new Map([['es', text]])}).get('es');

describe('nameInSentence(record)', () => {
  for (const [name, expected] of [
    ['Mujeres de 12 a 17 años de edad.', 'Mujeres de 12 a 17 años de edad'],
    ['Visitas al mes. ', 'Visitas al mes'],
    ['Sí.', 'Sí'],
    ['Documento de identidad (línea base).', 'Documento de identidad (línea base)'],
    ['儿童入学率。', '儿童入学率'],
    ['बच्चों का नामांकन।', 'बच्चों का नामांकन'],
    ['Exportaciones a EE. UU.', 'Exportaciones a EE. UU.'],
    ['Aportes de Minera S. A.', 'Aportes de Minera S. A.'],
    ['Aportes de Minera S.A.', 'Aportes de Minera S.A.'],
    ['Cambio en p. p.', 'Cambio en p. p.'],
    ['Niños, niñas, etc.', 'Niños, niñas, etc.'],
    ['Y más...', 'Y más...'],
    ['Sin punto', 'Sin punto'],
    ['.', '.'],
  ] as const)
    it(`turns "${name}" into "${expected}"`, () => {
      expect(inSentence(name)).to.equal(expected);
    });

  it('changes each language of the short name', () => {
    const name = nameInSentence({
      shortName: new Map([
        ['es', 'Visitas.'],
        ['en', 'Visits.'],
      ]),
      name: new Map([['es', 'Oficial.']]),
    });
    expect([...name]).to.deep.equal([
      ['es', 'Visitas'],
      ['en', 'Visits'],
    ]);
  });
});

describe('withoutFullStop(text)', () => {
  it('removes the stops of abbreviations too, because the sentence adds one', () => {
    expect(['Minera S. A.', 'Informe.', 'Informe', '报告。'].map(withoutFullStop)).to.deep.equal([
      'Minera S. A',
      'Informe',
      'Informe',
      '报告',
    ]);
  });
});
