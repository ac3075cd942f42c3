import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import * as stories from '../../../stories/indicator-map.stories.ts';
import type {IndicatorMap} from '../../../src/elements/indicator-map/indicator-map.ts';
import {visibleText} from '../../support/shadow-text.ts';
import {storyRenderer} from '../../support/story.ts';

const story = storyRenderer<IndicatorMap>(stories);

describe('<indicator-map>', () => {
  it('shows the title of the report', async () => {
    expect(visibleText(await story('Standard'), '[part=title]')).to.equal(pnmnna.title.es);
  });
});
