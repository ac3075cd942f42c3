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
        'Mejor: 53.0 por ciento en 2023. Peor: 40.2 por ciento en 2019. Sin dato en 2017, 2020.',
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

  it('returns null with fewer than three values', () => {
    expect(seriesSentence(indicator(), spanish)).to.equal(null);
  });
});
