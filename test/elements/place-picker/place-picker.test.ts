import {expect} from 'chai';
import pnmnna from '../../../data/pnmnna-2023.json' with {type: 'json'};
import * as stories from '../../../stories/place-picker.stories.ts';
import type {PlacePicker} from '../../../src/elements/place-picker/place-picker.ts';
import {visibleText} from '../../support/shadow-text.ts';
import {storyRenderer} from '../../support/story.ts';

const story = storyRenderer<PlacePicker>(stories);

describe('<place-picker>', () => {
  it('shows the title of the report', async () => {
    expect(visibleText(await story('Standard'), '[part=title]')).to.equal(pnmnna.title.es);
  });
});
