import {expect} from 'chai';
import type {IndicatorLegend} from '../../../src/elements/indicator-legend/indicator-legend.ts';
import * as stories from '../../../stories/indicator-legend.stories.ts';
import {storyRenderer} from '../../support/story.ts';
import {queryAllShadow} from '../../support/shadow-text.ts';

const renderLegend = storyRenderer<IndicatorLegend>(stories);

/** Verdict of each item; undefined for an arrow. */
const itemVerdicts = async (storyName: string): Promise<readonly (string | undefined)[]> =>
  queryAllShadow(await renderLegend(storyName), '[part=item]').map(({dataset}) => dataset['verdict']);

describe('<indicator-legend>', () => {
  it('explains only the verdicts and arrows in the data', async () => {
    expect(await itemVerdicts('Report')).to.deep.equal([
      'favourable',
      'unfavourable',
      'unchanged',
      'incomparable',
      undefined,
      undefined,
    ]);
    expect(await itemVerdicts('NothingComparable')).to.deep.equal(['incomparable']);
  });
});
