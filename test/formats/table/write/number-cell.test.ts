import {expect} from 'chai';
import {cellNumber, numberText, observationCell} from '../../../../src/formats/table/write/number-cell.ts';
import type {Observation} from '../../../../src/model/report/observation.ts';
import {observation} from '../../../support/indicator.ts';

function withRawText(raw: string | null, fields: Partial<Observation>): Observation {
  return {...observation('2021', 14.7), raw, ...fields};
}

describe('numberText', () => {
  it('numberText() pads to the decimals and keeps further decimals of the value', () => {
    expect(numberText(14, 1)).to.equal('14.0');
    expect(numberText(14.75, 1)).to.equal('14.75');
    expect(numberText(1234567, 0)).to.equal('1234567');
  });
});

describe('cellNumber', () => {
  it('cellNumber() adds a zero to a number that could be read as thousands', () => {
    expect(cellNumber(1.234, 1)).to.equal('1.2340');
    expect(cellNumber(-12.345, 0)).to.equal('-12.3450');
  });

  it('cellNumber() does not pad other numbers', () => {
    expect(cellNumber(1.234, 3)).to.equal('1.234');
    expect(cellNumber(0.234, 1)).to.equal('0.234');
    expect(cellNumber(1234.567, 1)).to.equal('1234.567');
  });
});

describe('observationCell', () => {
  it('observationCell() keeps a received text that is a plain number', () => {
    expect(observationCell(withRawText(' 14.70 ', {}), 1)).to.equal('14.70');
  });

  it('observationCell() formats the number if the text differs or could be read as thousands', () => {
    expect(observationCell(withRawText('14,7', {}), 1)).to.equal('14.7');
    expect(observationCell(withRawText('1.234', {value: 1.234}), 1)).to.equal('1.2340');
    expect(observationCell(withRawText(null, {}), 2)).to.equal('14.70');
  });

  it('observationCell() keeps a received marker only if it has the reason of the observation', () => {
    expect(observationCell(withRawText('n.d.', {value: null, missing: 'unknown'}), 1)).to.equal('n.d.');
    expect(observationCell(withRawText('n.d.', {value: null, missing: 'suppressed'}), 1)).to.equal(
      'reservado',
    );
  });

  it('observationCell() adds the flags', () => {
    expect(observationCell(withRawText(null, {flags: ['provisional', 'revised']}), 1)).to.equal(
      '14.7 [provisional] [revised]',
    );
  });
});
