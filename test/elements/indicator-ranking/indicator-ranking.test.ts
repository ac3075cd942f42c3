import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import * as stories from '../../../stories/indicator-ranking.stories.ts';
import type {IndicatorRanking} from '../../../src/elements/indicator-ranking/indicator-ranking.ts';
import {visibleText} from '../../support/shadow-text.ts';
import {storyRenderer} from '../../support/story.ts';

const story = storyRenderer<IndicatorRanking>(stories);

describe('<indicator-ranking>', () => {
  it('shows the title of the report', async () => {
    expect(visibleText(await story('Standard'), '[part=title]')).to.equal(pnmnna.title.es);
  });
});
