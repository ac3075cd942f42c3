import {expect} from 'chai';
import {oembed} from '../../../src/formats/metadata/oembed.ts';

const content = {
  title: 'Anemia',
  provider: null,
  html: '<iframe></iframe>',
  width: 600,
  height: 400,
  image: null,
};

describe('oembed', () => {
  it('oembed() is a rich response without provider and thumbnail when there are none', () => {
    expect(oembed(content)).to.deep.equal({
      version: '1.0',
      type: 'rich',
      title: 'Anemia',
      cache_age: 3600,
      html: '<iframe></iframe>',
      width: 600,
      height: 400,
    });
  });

  it('oembed() names the provider and the size of the thumbnail', () => {
    expect(oembed({...content, provider: 'MIMP', image: 'https://example.org/a.png'})).to.include({
      provider_name: 'MIMP',
      thumbnail_url: 'https://example.org/a.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});
