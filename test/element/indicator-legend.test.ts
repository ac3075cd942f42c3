import {expect} from 'chai';
import {html} from 'lit';
import pnmnna from '../../data/pnmnna-2023.json' with {type: 'json'};
import type {IndicatorLegend} from '../../src/element/indicator-legend.ts';
import '../../src/define/indicator-legend.ts';
import {fixture} from '../support/fixture.ts';
import {all} from '../support/words.ts';

const verdicts = async (scope: string): Promise<readonly (string | undefined)[]> => {
  const element = await fixture<IndicatorLegend>(
    html`<indicator-legend .data=${pnmnna} scope=${scope}></indicator-legend>`,
  );
  return all(element, '[part=item]').map(({dataset}) => dataset['verdict']);
};

describe('<indicator-legend>', () => {
  it('explains only the verdicts and arrows that the data bring', async () => {
    expect(await verdicts('')).to.deep.equal([
      'favourable',
      'unfavourable',
      'unchanged',
      'incomparable',
      undefined,
      undefined,
    ]);
    expect(await verdicts('04')).to.deep.equal(['incomparable']);
  });
});
