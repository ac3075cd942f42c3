import {expect} from 'chai';
import {elementTags, findElementTags, findEscapedTag} from '../../../src/cli/doctor/element-tags.ts';
import {readPage} from '../../../src/cli/doctor/page-tags.ts';
import {definedTags} from '../../support/dist.ts';

describe('elementTags', () => {
  it('has exactly the tags that src/define registers', () => {
    expect(Object.keys(elementTags)).to.have.members(definedTags());
  });
});

describe('findElementTags', () => {
  const content =
    readPage(`<indicator-data src="a.json"><Indicator-Card code="1"></Indicator-Card></indicator-data>
<indicator-cards></indicator-cards><variation-bar to-value="2"/><policy-report\nview="slides"></policy-report>`);
  const sources = (...needs: Parameters<typeof findElementTags>[1][]): readonly string[] =>
    findElementTags(content, ...needs).map(({source}) => source);

  it('returns the opening tags in document order, and no longer names', () => {
    expect(sources()).to.deep.equal([
      '<indicator-data src="a.json">',
      '<Indicator-Card code="1">',
      '<variation-bar to-value="2"/>',
      '<policy-report\nview="slides">',
    ]);
  });

  it('returns only the elements with the given needs for data', () => {
    expect(sources('provider')).to.deep.equal(['<indicator-data src="a.json">']);
    expect(sources('own', 'none')).to.have.lengthOf(3);
  });
});

describe('findEscapedTag', () => {
  it('returns the name of a tag that is shown as text, else null', () => {
    expect(findEscapedTag(readPage('<p>&lt;variation-chart src="a"&gt;</p>'))).to.equal(
      '&lt;variation-chart',
    );
    expect(findEscapedTag(readPage('<p>&lt;indicator-&gt; <indicator-card></p>'))).to.equal(null);
  });
});
