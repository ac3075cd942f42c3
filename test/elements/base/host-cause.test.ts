import {expect} from 'chai';
import {hostCause} from '../../../src/elements/base/page/host-cause.ts';
import type {LoadErrorCode} from '../../../src/model/report/load-error.ts';

const page = (href: string): Location => new URL(href) as unknown as Location;
const cause = (code: LoadErrorCode, url: string, detail: string | null, href: string): string | null =>
  hostCause({code, url, detail, attempt: 1, problems: []}, page(href));

describe('hostCause', () => {
  it('names the security policy of the page for a directive', () => {
    for (const directive of ['connect-src', 'default-src'])
      expect(cause('blocked-url', 'https://b.example/r.json', directive, 'https://a.example/')).to.equal(
        'data-blocked',
      );
  });

  it('names mixed content', () => {
    expect(cause('blocked-url', 'http://b.example/r.json', 'https', 'https://a.example/')).to.equal('mixed');
  });

  it('names an address on the machine of the author, and a page from there', () => {
    expect(cause('blocked-url', 'C:\\datos\\r.json', 'C:', 'https://a.example/')).to.equal('file-address');
    expect(cause('network', 'file:///r.json', null, 'https://a.example/')).to.equal('file-address');
    expect(cause('network', 'https://b.example/r.json', null, 'file:///index.html')).to.equal('file-address');
  });

  it('names the missing header of another host, not for the host of the page', () => {
    expect(cause('network', 'https://b.example/r.json', null, 'https://a.example/x')).to.equal('data-cors');
    expect(cause('network', 'https://a.example/r.json', null, 'https://a.example/x')).to.equal(null);
  });

  it('is null for other failures', () => {
    expect(cause('http', 'https://b.example/r.json', '404', 'https://a.example/')).to.equal(null);
    expect(cause('blocked-url', 'javascript:x', 'javascript:x', 'https://a.example/')).to.equal(null);
  });
});
