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
  it('oembed() returns a rich response, without the fields of a missing provider and thumbnail', () => {
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

  it('oembed() includes the provider and the size of the thumbnail', () => {
    expect(oembed({...content, provider: 'MIMP', image: 'https://example.org/a.png'})).to.include({
      provider_name: 'MIMP',
      thumbnail_url: 'https://example.org/a.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});
