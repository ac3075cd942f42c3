import {expect} from 'chai';
import {releaseFolder, version} from '../../src/model/release.ts';

describe('releaseFolder(ownFolder, address)', () => {
  it('returns the own folder until there is a release, else a relative one', () => {
    expect(releaseFolder('https://example.org/avance/', null)).to.equal('https://example.org/avance/');
    expect(releaseFolder(undefined, null)).to.equal('./');
  });

  it('returns the folder of this version after a release', () => {
    expect(releaseFolder('./', 'https://cdn.example/avance@*/')).to.equal(
      `https://cdn.example/avance@${version}/`,
    );
  });
});
