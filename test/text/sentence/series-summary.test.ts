import {expect} from 'chai';
import tenYears from '../../../data/ten-years.json' with {type: 'json'};
import {seriesSentence} from '../../../src/text/sentence/series-summary.ts';
import {indicator} from '../../support/indicator.ts';
import {requireReport} from '../../support/rows.ts';
import {english, spanish} from '../../support/languages.ts';

const [internet] = requireReport(tenYears).indicators;
const values = {'2020': 3, '2021': 1, '2022': 2};

describe('seriesSentence(indicator, locale)', () => {
  it('includes the break, the first and last value, the extremes and the gaps', () => {
    expect(internet && seriesSentence(internet, spanish)).to.equal(
      'La serie empieza de nuevo en 2019: cambio de método. De 40.2 por ciento en 2019 a 53.0 por ciento en 2023. ' +
        'Mejor: 53.0 por ciento en 2023. Peor: 40.2 por ciento en 2019. En 2017: no se midió. En 2020: no se recopiló.',
    );
  });

  it('calls the lowest value best if lower is better, and no value best without a desired direction', () => {
    const sentence = (desiredDirection: 'decrease' | null): string | null =>
      seriesSentence(indicator({values, desiredDirection}), english);
    expect(sentence('decrease')).to.equal(
      'From 3.0 percent in 2020 to 2.0 percent in 2022. Worst: 3.0 percent in 2020. Best: 1.0 percent in 2021.',
    );
    expect(sentence(null)).to.match(/Highest: 3\.0 percent in 2020\. Lowest: 1\.0 percent in 2021\.$/);
  });

  it('counts missing periods instead of listing more than six', () => {
    const gaps = (count: number): Record<string, null> =>
      Object.fromEntries(Array.from({length: count}, (_, index) => [String(2000 + index), null]));
    const sentence = (count: number): string | null =>
      seriesSentence(indicator({values: {...gaps(count), ...values}}), spanish);
    expect(sentence(6)).to.match(/Sin dato en 2000, 2001, 2002, 2003, 2004 y 2005\.$/);
    expect(sentence(7)).to.match(/Sin dato en 7 periodos entre 2000 y 2006\.$/);
  });

  it('names all periods that share an extreme as it is shown, and counts more than three', () => {
    const sentence = (data: Readonly<Record<string, number>>): string | null =>
      seriesSentence(indicator({values: data, desiredDirection: 'decrease'}), spanish);
    expect(sentence({'2020': 12, '2021': 11.5, '2022': 11.9, '2023': 11.54})).to.match(
      /Peor: 12\.0 por ciento en 2020\. Mejor: 11\.5 por ciento en 2021 y 2023\.$/,
    );
    expect(sentence({'2018': 9, '2019': 5, '2020': 5, '2021': 5})).to.match(/ en 2019, 2020 y 2021\.$/);
    expect(sentence({'2018': 9, '2019': 5, '2020': 5, '2021': 5, '2022': 6, '2023': 5})).to.match(
      /Mejor: 5\.0 por ciento en 4 periodos entre 2019 y 2023\.$/,
    );
  });

  it('names neither best nor worst where all values are the same', () => {
    const flat = {'2020': 100, '2021': 100, '2022': 100};
    expect(seriesSentence(indicator({values: flat}), spanish)).to.equal(
      'De 100.0 por ciento en 2020 a 100.0 por ciento en 2022.',
    );
  });

  it('returns null with fewer than three values', () => {
    expect(seriesSentence(indicator(), spanish)).to.equal(null);
  });
});
