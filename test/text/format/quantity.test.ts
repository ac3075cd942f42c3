import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import type {Unit} from '../../../src/model/report/unit.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {formatChange, formatValue} from '../../../src/text/format/quantity.ts';
import {indicator, observation, text, unit} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

const bare = {symbol: null, label: null, change: {symbol: null, label: null}, bounds: null} as const;

function of(rest: Partial<Unit>, decimals = 1) {
  return indicator({unit: unit({...bare, ...rest}), decimals});
}

describe('valueWords', () => {
  it('valueWords(23.7 %) has the percent sign of the language and its word', () => {
    expect(formatValue(indicator(), 23.7, spanish)).to.deep.equal({
      visual: '23.7\u00a0%',
      spoken: '23.7 por ciento',
    });
    expect(formatValue(indicator(), 23.7, english)).to.deep.equal({visual: '23.7%', spoken: '23.7 percent'});
  });

  it('valueWords(0) is 0.0, but 0 where the source printed 0', () => {
    expect(formatValue(indicator(), observation('2022', 0, {raw: '0.0'}), spanish).visual).to.equal(
      '0.0\u00a0%',
    );
    expect(formatValue(indicator(), observation('2022', 0, {raw: '0'}), spanish)).to.deep.equal({
      visual: '0\u00a0%',
      spoken: '0 por ciento',
    });
  });

  it('valueWords(52, raw "52") keeps the declared decimals', () => {
    expect(formatValue(indicator(), observation('2022', 52, {raw: '52'}), english).visual).to.equal('52.0%');
  });

  it('valueWords(a record without a value) says so', () => {
    expect(formatValue(indicator(), observation('2022', null), spanish).visual).to.equal('Sin dato');
  });

  it('valueWords(-3.2) has a minus for the eye and a word for the ear; -0.04 has neither', () => {
    expect(formatValue(indicator(), -3.2, spanish)).to.deep.equal({
      visual: '\u22123.2\u00a0%',
      spoken: 'menos 3.2 por ciento',
    });
    expect(formatValue(indicator(), -0.04, spanish).visual).to.equal('0.0\u00a0%');
  });

  it('valueWords(2.345 at 2 decimals) rounds half away from zero', () => {
    expect(formatValue(of({kind: 'score'}, 2), 2.345, spanish).visual).to.equal('2.35');
  });

  it('valueWords(a rate) names its base', () => {
    const rate = of({kind: 'rate', per: 1000});
    expect(formatValue(rate, 12.4, spanish)).to.deep.equal({
      visual: '12.4\u00a0por 1,000',
      spoken: '12.4 por 1000',
    });
    const labelled = of({kind: 'rate', per: 1000, label: text('por cada mil nacidos vivos')});
    expect(formatValue(labelled, 12.4, spanish).spoken).to.equal('12.4 por cada mil nacidos vivos');
  });

  it('valueWords(money) puts the symbol where it belongs and says the currency', () => {
    const soles = of({kind: 'currency', currency: 'PEN', symbol: text('S/'), position: 'before'}, 2);
    expect(formatValue(soles, 1234.5, spanish)).to.deep.equal({
      visual: 'S/\u00a01,234.50',
      spoken: '1234.50 soles peruanos',
    });
    const plain = of({kind: 'currency', currency: 'PEN'}, 2);
    expect(formatValue(plain, -1234.5, spanish).visual).to.equal('\u2212S/\u00a01,234.50');
    const named = of({kind: 'currency', currency: 'PEN', label: text('soles')}, 2);
    expect(formatValue(named, 1234.5, spanish).spoken).to.equal('1234.50 soles');
  });

  it('valueWords(a count) has its noun, and no grouping in speech', () => {
    const people = of({kind: 'count', label: text({es: 'personas', en: 'people'})}, 0);
    expect(formatValue(people, 1284310, spanish)).to.deep.equal({
      visual: '1,284,310\u00a0personas',
      spoken: '1284310 personas',
    });
  });

  it('valueWords(an index) is bare', () => {
    const index = of({kind: 'index', label: text('índice, 2015 = 100')});
    expect(formatValue(index, 104.2, spanish)).to.deep.equal({visual: '104.2', spoken: '104.2'});
  });

  it('valueWords(thousands, millions) says the power of ten once', () => {
    const people = {kind: 'count', label: text({es: 'personas', en: 'people'})} as const;
    expect(formatValue(of({...people, multiplier: 3}), 845.2, spanish).spoken).to.equal(
      '845.2 miles de personas',
    );
    expect(formatValue(of({...people, multiplier: 3}), 845.2, english).spoken).to.equal(
      '845.2 thousand people',
    );
    expect(formatValue(of({...people, multiplier: 6}, 0), 1, spanish).spoken).to.equal(
      '1 millón de personas',
    );
    const named = {kind: 'count', multiplier: 3, label: text('miles de personas')} as const;
    expect(formatValue(of(named), 845.2, spanish).spoken).to.equal('845.2 miles de personas');
    const soles = {kind: 'currency', symbol: text('S/'), position: 'before', multiplier: 6} as const;
    expect(formatValue(of(soles), 1234.5, spanish).visual).to.equal('S/\u00a01,234.5 millones');
  });

  it('valueWords(another power of ten) is written out', () => {
    expect(formatValue(of({kind: 'count', multiplier: 2}), 3.4, spanish).visual).to.equal('340');
    expect(formatValue(of({kind: 'count', multiplier: -2}), 3.4, spanish).visual).to.equal('0.034');
    expect(formatValue(of({kind: 'count', multiplier: 9}), 3.4, spanish).visual).to.equal('3,400 millones');
  });

  it('valueWords(a number that no double holds in halves) is exact', () => {
    expect(formatValue(of({kind: 'score'}), 9007199254740991, spanish).visual).to.equal(
      '9,007,199,254,740,991.0',
    );
    expect(formatValue(of({kind: 'score'}, 0), 1e21, english).visual).to.equal(
      '1,000,000,000,000,000,000,000',
    );
  });

  it('valueWords(…) writes numbers as the region does', () => {
    expect(formatValue(indicator(), 1234.5, resolveLocale('es-ES', 'es-PE')).visual).to.equal(
      '1234,5\u00a0%',
    );
    expect(formatValue(indicator(), 1234.5, spanish).visual).to.equal('1,234.5\u00a0%');
  });
});

describe('changeWords', () => {
  const changed = (from: number | null, to: number | null) =>
    assess(indicator({values: {'2021': from, '2022': to}}));

  it('changeWords(19.9 to 23.7) is in points, with a sign for the eye and a verb for the ear', () => {
    expect(formatChange(changed(19.9, 23.7), spanish)).to.deep.equal({
      visual: '+3.8\u00a0p.\u00a0p.',
      spoken: 'subió 3.8 puntos porcentuales',
    });
    expect(formatChange(changed(19.9, 23.7), english)).to.deep.equal({
      visual: '+3.8\u00a0pp',
      spoken: 'up 3.8 percentage points',
    });
  });

  it('changeWords(14.7 to 10.8) has U+2212', () => {
    expect(formatChange(changed(14.7, 10.8), spanish)).to.deep.equal({
      visual: '\u22123.9\u00a0p.\u00a0p.',
      spoken: 'bajó 3.9 puntos porcentuales',
    });
  });

  it('changeWords(1.0) is singular', () => {
    expect(formatChange(changed(20, 19), spanish).spoken).to.equal('bajó 1.0 punto porcentual');
  });

  it('changeWords(0.0) has no sign', () => {
    expect(formatChange(changed(100, 100), spanish)).to.deep.equal({
      visual: '0.0\u00a0p.\u00a0p.',
      spoken: 'sin cambio',
    });
  });

  it('changeWords(no change computed) is the state, never a zero', () => {
    expect(formatChange(changed(null, 2.9), spanish).visual).to.equal('Sin dato en 2021');
  });

  it('changeWords(percent) stays in points whatever the unit calls its change', () => {
    const lying = unit({change: {symbol: text('%'), label: text('por ciento')}});
    expect(formatChange(assess(indicator({unit: lying})), spanish).visual).to.equal('+3.8\u00a0p.\u00a0p.');
  });

  it('changeWords(another unit) is in the unit of its change, else in its own', () => {
    const index = unit({...bare, kind: 'index', change: {symbol: null, label: text('puntos')}});
    expect(formatChange(assess(indicator({unit: index})), spanish)).to.deep.equal({
      visual: '+3.8\u00a0puntos',
      spoken: 'subió 3.8 puntos',
    });
    const soles = unit({...bare, kind: 'currency', symbol: text('S/'), position: 'before'});
    const cheaper = indicator({unit: soles, values: {'2021': 14.7, '2022': 10.8}});
    expect(formatChange(assess(cheaper), spanish).visual).to.equal('\u2212S/\u00a03.9');
  });
});
