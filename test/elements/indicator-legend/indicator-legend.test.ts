import {expect} from 'chai';
import type {IndicatorLegend} from '../../../src/elements/indicator-legend/indicator-legend.ts';
import * as stories from '../../../stories/indicator-legend.stories.ts';
import {storyOf} from '../../support/story.ts';
import {all} from '../../support/shadow-text.ts';

const legend = storyOf<IndicatorLegend>(stories);

const verdicts = async (name: string): Promise<readonly (string | undefined)[]> =>
  all(await legend(name), '[part=item]').map(({dataset}) => dataset['verdict']);

describe('<indicator-legend>', () => {
  it('explains only the verdicts and arrows that the data bring', async () => {
    expect(await verdicts('Report')).to.deep.equal([
      'favourable',
      'unfavourable',
      'unchanged',
      'incomparable',
      undefined,
      undefined,
    ]);
    expect(await verdicts('NothingComparable')).to.deep.equal(['incomparable']);
  });
});
