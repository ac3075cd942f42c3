import {expect} from 'chai';
import fastCheck from 'fast-check';
import {
  arrowForms,
  gutterCharacters,
  isFluid,
  placeArrow,
  placeAssessedArrow,
} from '../../src/scale/labelled-arrow.ts';
import {assess} from '../../src/model/analysis/assessment.ts';
import {indicator} from '../support/indicator.ts';

describe('placeArrow(values, domain)', () => {
  it('returns the exact positions of both values, for a rise and a fall', () => {
    expect(placeArrow({from: 8.8, to: 69.1}, [0, 100])).to.deep.equal({
      kind: 'arrow',
      from: 8.8,
      to: 69.1,
      zero: null,
    });
    expect(placeArrow({from: 14.7, to: 10.8}, [0, 100])).to.include({from: 14.7, to: 10.8});
  });

  it('returns one position for equal values and for a single value, at any end of the track', () => {
    expect(placeArrow({from: 100, to: 100}, [0, 100])).to.include({kind: 'equal', position: 100});
    expect(placeArrow({from: null, to: 0}, [0, 100])).to.include({kind: 'single', position: 0});
    expect(placeArrow({from: 50.3, to: null}, [0, 100])).to.include({kind: 'single', position: 50.3});
  });

  it('returns none without any value: missing is not zero', () => {
    for (const missing of [null, NaN, Infinity])
      expect(placeArrow({from: missing, to: missing}, [0, 100])).to.deep.equal({kind: 'none', zero: null});
  });

  it('returns a break for values that must not be compared, also for equal ones', () => {
    const isComparable = false;
    expect(placeArrow({from: 30, to: 60, isComparable}, [0, 100]).kind).to.equal('break');
    expect(placeArrow({from: 30, to: 30, isComparable}, [0, 100]).kind).to.equal('break');
  });

  it('returns the position of zero only when it lies inside the track', () => {
    expect(placeArrow({from: -3.2, to: 1.4}, [-5, 5]).zero).to.equal(50);
    expect(placeArrow({from: 1, to: 2}, [0, 5]).zero).to.equal(null);
  });

  it('returns positions from 0 to 100 for any values and domain', () => {
    const number = fastCheck.oneof(
      fastCheck.double(),
      fastCheck.constantFrom(null, 0, -0, 5e-324, 1e308, -1e308),
    );
    fastCheck.assert(
      fastCheck.property(number, number, fastCheck.double(), fastCheck.double(), (from, to, low, high) => {
        const placed = placeArrow({from, to}, [low, high]);
        const positions = Object.values(placed).filter((value) => typeof value === 'number');
        return positions.every((value) => value >= 0 && value <= 100 && !Object.is(value, -0));
      }),
    );
  });
});

describe('placeAssessedArrow(assessment, domain)', () => {
  it('does not join values before and after a break', () => {
    const broken = {
      ...assess(indicator({values: {'2021': 20, '2022': 60}})),
      incomparableReason: 'break',
    } as const;
    expect(placeAssessedArrow(broken, [0, 100]).kind).to.equal('break');
  });
});

describe('arrowForms(from, to, size)', () => {
  it('leaves the form to the width of the page between the limits of the small and the large class', () => {
    expect(arrowForms(0, 4.4, 'fluid')).to.deep.equal({isFull: false, fullFrom: null});
    expect(arrowForms(0, 4.5, 'fluid').fullFrom).to.equal('large');
    expect(arrowForms(10, 2, 'fluid').fullFrom).to.equal('medium');
    expect(arrowForms(0, 14, 'fluid')).to.deep.equal({isFull: true, fullFrom: null});
  });

  it('has one form in a class that is known', () => {
    expect(arrowForms(0, 12.5, 'deck').isFull).to.equal(true);
    expect(arrowForms(0, 12.4, 'deck').isFull).to.equal(false);
    expect(arrowForms(0, 14, 'inline').isFull).to.equal(false);
  });

  it('isFluid() is true only for arrows with both forms', () => {
    expect(isFluid(placeArrow({from: 10, to: 20}, [0, 100]))).to.equal(true);
    expect(isFluid(placeArrow({from: 10, to: 80}, [0, 100]))).to.equal(false);
    expect(isFluid(placeArrow({from: 10, to: null}, [0, 100]))).to.equal(false);
  });
});

describe('gutterCharacters(labels)', () => {
  it('returns the length of the longest label, and 0 for labels that stand below the track', () => {
    expect(gutterCharacters(['8.8', '100.0'])).to.equal(5);
    expect(gutterCharacters(['12,345'])).to.equal(0);
    expect(gutterCharacters(['8.8', '9'])).to.equal(4);
    expect(gutterCharacters([])).to.equal(4);
  });
});
