import {expect} from 'chai';
import {assess} from '../../../src/model/analysis/assessment.ts';
import type {Unit} from '../../../src/model/report/unit.ts';
import {resolveLocale} from '../../../src/text/i18n/locale.ts';
import {formatChange, formatValue} from '../../../src/text/format/quantity.ts';
import {indicator, observation, text, unit} from '../../support/indicator.ts';
import {english, spanish} from '../../support/languages.ts';

const unitWithoutLabels = {
  symbol: null,
  label: null,
  change: {symbol: null, label: null},
  bounds: null,
} as const;

function indicatorWithUnit(unitParts: Partial<Unit>, decimals = 1) {
  return indicator({unit: unit({...unitWithoutLabels, ...unitParts}), decimals});
}

describe('formatValue', () => {
  it('formatValue(23.7 %) has the sign and the word for percent of the language', () => {
    expect(formatValue(indicator(), 23.7, spanish)).to.deep.equal({
      visual: '23.7\u00a0%',
      spoken: '23.7 por ciento',
    });
    expect(formatValue(indicator(), 23.7, english)).to.deep.equal({visual: '23.7%', spoken: '23.7 percent'});
  });

  it('formatValue(0) returns 0.0, or 0 if the source printed 0', () => {
    expect(formatValue(indicator(), observation('2022', 0, {raw: '0.0'}), spanish).visual).to.equal(
      '0.0\u00a0%',
    );
    expect(formatValue(indicator(), observation('2022', 0, {raw: '0'}), spanish)).to.deep.equal({
      visual: '0\u00a0%',
      spoken: '0 por ciento',
    });
  });

  it('formatValue(52, raw "52") keeps the declared decimals', () => {
    expect(formatValue(indicator(), observation('2022', 52, {raw: '52'}), english).visual).to.equal('52.0%');
  });

  it('formatValue(an observation without a value) returns "Sin dato"', () => {
    expect(formatValue(indicator(), observation('2022', null), spanish).visual).to.equal('Sin dato');
  });

  it('formatValue(-3.2) has a visual minus sign and a spoken word; -0.04 has neither', () => {
    expect(formatValue(indicator(), -3.2, spanish)).to.deep.equal({
      visual: '\u22123.2\u00a0%',
      spoken: 'menos 3.2 por ciento',
    });
    expect(formatValue(indicator(), -0.04, spanish).visual).to.equal('0.0\u00a0%');
  });

  it('formatValue(2.345 at 2 decimals) rounds half away from zero', () => {
    expect(formatValue(indicatorWithUnit({kind: 'score'}, 2), 2.345, spanish).visual).to.equal('2.35');
  });

  it('formatValue(a rate) includes its base', () => {
    const rate = indicatorWithUnit({kind: 'rate', per: 1000});
    expect(formatValue(rate, 12.4, spanish)).to.deep.equal({
      visual: '12.4\u00a0por 1,000',
      spoken: '12.4 por 1000',
    });
    const labelled = indicatorWithUnit({kind: 'rate', per: 1000, label: text('por cada mil nacidos vivos')});
    expect(formatValue(labelled, 12.4, spanish).spoken).to.equal('12.4 por cada mil nacidos vivos');
  });

  it('formatValue(a currency) places the symbol and speaks the name of the currency', () => {
    const soles = indicatorWithUnit(
      {kind: 'currency', currency: 'PEN', symbol: text('S/'), position: 'before'},
      2,
    );
    expect(formatValue(soles, 1234.5, spanish)).to.deep.equal({
      visual: 'S/\u00a01,234.50',
      spoken: '1234.50 soles peruanos',
    });
    const withoutSymbol = indicatorWithUnit({kind: 'currency', currency: 'PEN'}, 2);
    expect(formatValue(withoutSymbol, -1234.5, spanish).visual).to.equal('\u2212S/\u00a01,234.50');
    const named = indicatorWithUnit({kind: 'currency', currency: 'PEN', label: text('soles')}, 2);
    expect(formatValue(named, 1234.5, spanish).spoken).to.equal('1234.50 soles');
  });

  it('formatValue(a count) includes its noun and has no spoken grouping', () => {
    const people = indicatorWithUnit({kind: 'count', label: text({es: 'personas', en: 'people'})}, 0);
    expect(formatValue(people, 1284310, spanish)).to.deep.equal({
      visual: '1,284,310\u00a0personas',
      spoken: '1284310 personas',
    });
  });

  it('formatValue(an index) has no unit', () => {
    const index = indicatorWithUnit({kind: 'index', label: text('índice, 2015 = 100')});
    expect(formatValue(index, 104.2, spanish)).to.deep.equal({visual: '104.2', spoken: '104.2'});
  });

  it('formatValue(thousands, millions) includes the power of ten once', () => {
    const people = {kind: 'count', label: text({es: 'personas', en: 'people'})} as const;
    expect(formatValue(indicatorWithUnit({...people, multiplier: 3}), 845.2, spanish).spoken).to.equal(
      '845.2 miles de personas',
    );
    expect(formatValue(indicatorWithUnit({...people, multiplier: 3}), 845.2, english).spoken).to.equal(
      '845.2 thousand people',
    );
    expect(formatValue(indicatorWithUnit({...people, multiplier: 6}, 0), 1, spanish).spoken).to.equal(
      '1 millón de personas',
    );
    const whole = indicatorWithUnit({...people, multiplier: 3}, 0);
    expect(formatValue(whole, 4, spanish)).to.deep.equal({
      visual: '4,000\u00a0personas',
      spoken: '4000 personas',
    });
    expect(formatValue(whole, 1, english).spoken).to.equal('1000 people');
    const named = {kind: 'count', multiplier: 3, label: text('miles de personas')} as const;
    expect(formatValue(indicatorWithUnit(named), 845.2, spanish).spoken).to.equal('845.2 miles de personas');
    const soles = {kind: 'currency', symbol: text('S/'), position: 'before', multiplier: 6} as const;
    expect(formatValue(indicatorWithUnit(soles), 1234.5, spanish).visual).to.equal(
      'S/\u00a01,234.5 millones',
    );
  });

  it('formatValue(another power of ten) writes the number out', () => {
    expect(formatValue(indicatorWithUnit({kind: 'count', multiplier: 2}), 3.4, spanish).visual).to.equal(
      '340',
    );
    expect(formatValue(indicatorWithUnit({kind: 'count', multiplier: -2}), 3.4, spanish).visual).to.equal(
      '0.034',
    );
    expect(formatValue(indicatorWithUnit({kind: 'count', multiplier: 9}), 3.4, spanish).visual).to.equal(
      '3,400 millones',
    );
  });

  it('formatValue(a number beyond the precision of a double) writes every digit', () => {
    expect(formatValue(indicatorWithUnit({kind: 'score'}), 9007199254740991, spanish).visual).to.equal(
      '9,007,199,254,740,991.0',
    );
    expect(formatValue(indicatorWithUnit({kind: 'score'}, 0), 1e21, english).visual).to.equal(
      '1,000,000,000,000,000,000,000',
    );
  });

  it('formatValue(…) uses the separators of the region', () => {
    expect(formatValue(indicator(), 1234.5, resolveLocale('es-ES', 'es-PE')).visual).to.equal(
      '1234,5\u00a0%',
    );
    expect(formatValue(indicator(), 1234.5, spanish).visual).to.equal('1,234.5\u00a0%');
  });
});

describe('formatChange', () => {
  const assessChange = (from: number | null, to: number | null) =>
    assess(indicator({values: {'2021': from, '2022': to}}));

  it('formatChange(19.9 to 23.7) is in points, with a visual sign and a spoken verb', () => {
    expect(formatChange(assessChange(19.9, 23.7), spanish)).to.deep.equal({
      visual: '+3.8\u00a0p.\u00a0p.',
      spoken: 'subió 3.8 puntos porcentuales',
    });
    expect(formatChange(assessChange(19.9, 23.7), english)).to.deep.equal({
      visual: '+3.8\u00a0pp',
      spoken: 'up 3.8 percentage points',
    });
  });

  it('formatChange(14.7 to 10.8) has the minus sign U+2212', () => {
    expect(formatChange(assessChange(14.7, 10.8), spanish)).to.deep.equal({
      visual: '\u22123.9\u00a0p.\u00a0p.',
      spoken: 'bajó 3.9 puntos porcentuales',
    });
  });

  it('formatChange(1.0) uses the singular', () => {
    expect(formatChange(assessChange(20, 19), spanish).spoken).to.equal('bajó 1.0 punto porcentual');
  });

  it('formatChange(0.0) has no sign', () => {
    expect(formatChange(assessChange(100, 100), spanish)).to.deep.equal({
      visual: '0.0\u00a0p.\u00a0p.',
      spoken: 'sin cambio',
    });
  });

  it('formatChange(no computed change) returns the reason, not a zero', () => {
    expect(formatChange(assessChange(null, 2.9), spanish).visual).to.equal('Sin dato en 2021');
  });

  it('formatChange(percent) is in points, even if the unit labels its change as percent', () => {
    const misleading = unit({change: {symbol: text('%'), label: text('por ciento')}});
    expect(formatChange(assess(indicator({unit: misleading})), spanish).visual).to.equal(
      '+3.8\u00a0p.\u00a0p.',
    );
  });

  it('formatChange(another unit) uses the unit of the change, or else the unit of the values', () => {
    const index = unit({...unitWithoutLabels, kind: 'index', change: {symbol: null, label: text('puntos')}});
    expect(formatChange(assess(indicator({unit: index})), spanish)).to.deep.equal({
      visual: '+3.8\u00a0puntos',
      spoken: 'subió 3.8 puntos',
    });
    const soles = unit({...unitWithoutLabels, kind: 'currency', symbol: text('S/'), position: 'before'});
    const cheaperIndicator = indicator({unit: soles, values: {'2021': 14.7, '2022': 10.8}});
    expect(formatChange(assess(cheaperIndicator), spanish).visual).to.equal('\u2212S/\u00a03.9');
  });
});
