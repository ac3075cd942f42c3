import {expect} from 'chai';
import {
  abs,
  compare,
  decimal,
  toDecimalString,
  isZero,
  multiply,
  negate,
  divide,
  round,
  sign,
  subtract,
  toNumber,
} from '../../src/model/decimal.ts';

const text = (value: number) => toDecimalString(decimal(value));
const roundedText = (value: number, decimals: number) => toDecimalString(round(decimal(value), decimals));
const difference = (a: number, b: number) => toDecimalString(subtract(decimal(a), decimal(b)));

describe('decimal', () => {
  it('decimal(value) keeps the shortest decimal digits of the number, without exponents', () => {
    expect(text(10.8)).to.equal('10.8');
    expect(text(100)).to.equal('100');
    expect(text(-0.04)).to.equal('-0.04');
    expect(text(1e21)).to.equal('1000000000000000000000');
    expect(text(1.5e21)).to.equal('1500000000000000000000');
    expect(text(1e-7)).to.equal('0.0000001');
    expect(text(-1.25e-7)).to.equal('-0.000000125');
  });

  it('decimal(value) has exactly the digits of the text of any number', () => {
    for (let index = 0; index < 20_000; index++) {
      const magnitude = 10 ** (index % 13);
      const figure = (Math.random() - 0.5) * magnitude;
      for (const value of [figure, Number(figure.toFixed(index % 5)), Math.round(figure)]) {
        const {digits, scale} = decimal(value);
        const shortest = String(value);
        if (shortest.includes('e')) continue;
        expect(scale, shortest).to.equal(shortest.split('.')[1]?.length ?? 0);
        expect(toDecimalString({digits, scale}), shortest).to.equal(shortest.replace(/^-0$/, '0'));
      }
    }
  });

  it('decimal(-0) is 0', () => {
    expect(text(-0)).to.equal('0');
    expect(sign(decimal(-0))).to.equal(0);
  });

  it('decimal(value) throws a RangeError for values that are not finite', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => decimal(value)).to.throw(RangeError);
  });

  it('subtract(a, b) is exact, unlike floating-point subtraction', () => {
    expect(difference(10.8, 14.7)).to.equal('-3.9');
    expect(difference(0.3, 0.1)).to.equal('0.2');
    expect(difference(0.1, -0.2)).to.equal('0.3');
    expect(difference(1e21, 1e-7)).to.equal('999999999999999999999.9999999');
  });

  it('round(value, decimals) rounds half away from zero', () => {
    expect(roundedText(0.05, 1)).to.equal('0.1');
    expect(roundedText(-0.05, 1)).to.equal('-0.1');
    expect(roundedText(1.005, 2)).to.equal('1.01');
    expect(roundedText(2.5, 0)).to.equal('3');
    expect(roundedText(-2.5, 0)).to.equal('-3');
    expect(roundedText(0.449, 1)).to.equal('0.4');
    expect(roundedText(-0.449, 1)).to.equal('-0.4');
  });

  it('round(value, decimals) pads with zeros', () => {
    expect(roundedText(52, 1)).to.equal('52.0');
    expect(roundedText(0, 2)).to.equal('0.00');
    expect(roundedText(1e21, 1)).to.equal('1000000000000000000000.0');
  });

  it('toDecimalString(value) has no sign for a value that rounds to zero', () => {
    expect(roundedText(-0.04, 1)).to.equal('0.0');
    expect(roundedText(-1e-7, 1)).to.equal('0.0');
    expect(toDecimalString(negate(decimal(0)))).to.equal('0');
  });

  it('toDecimalString(value) is formatted by Intl.NumberFormat without loss of digits', () => {
    const value = {digits: 123456789012345678901n, scale: 1};
    const literal = toDecimalString(value) as Intl.StringNumericLiteral;
    expect(new Intl.NumberFormat('en').format(literal)).to.equal('12,345,678,901,234,567,890.1');
  });

  it('compare(a, b) compares numbers, not digits', () => {
    expect(compare(decimal(1.5), round(decimal(1.5), 3))).to.equal(0);
    expect(compare(decimal(9), decimal(10.1))).to.equal(-1);
    expect(compare(decimal(-9), decimal(-10.1))).to.equal(1);
  });

  it('divide(a, b, decimals) rounds once, half away from zero, for all signs', () => {
    const quotient = (a: number, b: number, decimals: number) =>
      toDecimalString(divide(decimal(a), decimal(b), decimals));
    expect(quotient(1, 3, 3)).to.equal('0.333');
    expect(quotient(-2, 3, 3)).to.equal('-0.667');
    expect(quotient(2, -3, 3)).to.equal('-0.667');
    expect(quotient(-0.1, -0.8, 2)).to.equal('0.13');
    expect(quotient(12.5, 100, 0)).to.equal('0');
    expect(() => quotient(1, 0, 1)).to.throw(RangeError);
  });

  it('multiply, negate, abs, isZero and toNumber keep the value', () => {
    expect(toDecimalString(multiply(decimal(-1.1), decimal(0.3)))).to.equal('-0.33');
    expect(toDecimalString(abs(negate(decimal(3.9))))).to.equal('3.9');
    expect(isZero(round(decimal(0.04), 1))).to.equal(true);
    expect(isZero(decimal(0.04))).to.equal(false);
    expect(toNumber(subtract(decimal(10.8), decimal(14.7)))).to.equal(-3.9);
  });
});
