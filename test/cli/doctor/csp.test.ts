import {expect} from 'chai';
import {allowsUrl} from '../../../src/cli/doctor/csp-source.ts';
import {contentPolicies, effectiveDirective} from '../../../src/cli/doctor/csp.ts';

const httpsPage = 'https://host.example/page/';
const httpPage = 'http://host.example/page/';

/** Source, URL, page, and whether the source allows the URL there. */
type Case = readonly [source: string, url: string, page: string | null, isAllowed: boolean];

const hosts: readonly Case[] = [
  ['*.example', 'https://a.example/', httpsPage, true],
  ['*.example', 'https://a.b.example/', httpsPage, true],
  ['*.example', 'https://evilexample/', httpsPage, false],
  ['*.example', 'https://example/', httpsPage, false],
  ['*.cdn.example', 'https://evilcdn.example/', httpsPage, false],
  ['*.cdn.example', 'https://cdn.example/', httpsPage, false],
  ['cdn.example', 'https://cdn.example/', httpsPage, true],
  ['cdn.example', 'https://a.cdn.example/', httpsPage, false],
  ['CDN.Example', 'https://cdn.example/', httpsPage, true],
  ['cdn.example', 'https://cdn.example.org/', httpsPage, false],
  ['*', 'https://cdn.example:8443/a', httpsPage, true],
  ['*', 'data:text/plain,a', httpsPage, false],
  ['*', 'blob:image', httpsPage, false],
  ["'self'", 'https://host.example/a', httpsPage, true],
  ["'self'", 'https://other.example/a', httpsPage, false],
  ["'self'", 'https://host.example/a', httpPage, true],
  ["'self'", 'http://host.example/a', httpsPage, false],
  ["'self'", 'https://host.example:8443/a', httpPage, false],
  ["'self'", 'https://host.example/a', null, false],
  ["'none'", 'https://host.example/a', httpsPage, false],
];

const schemes: readonly Case[] = [
  ['https:', 'https://cdn.example/', httpsPage, true],
  ['https:', 'http://cdn.example/', httpsPage, false],
  ['http:', 'https://cdn.example/', httpsPage, true],
  ['HTTPS:', 'https://cdn.example/', httpsPage, true],
  ['data:', 'data:text/plain,a', httpsPage, true],
  ['ws:', 'wss://cdn.example/', httpsPage, true],
  ['ws:', 'https://cdn.example/', httpsPage, true],
  ['wss:', 'http://cdn.example/', httpsPage, false],
  ['https://cdn.example', 'http://cdn.example/', httpsPage, false],
  ['http://cdn.example', 'https://cdn.example/', httpsPage, true],
  ['cdn.example', 'http://cdn.example/', httpsPage, false],
  ['cdn.example', 'http://cdn.example/', httpPage, true],
  ['cdn.example', 'https://cdn.example/', null, true],
];

const ports: readonly Case[] = [
  ['cdn.example', 'https://cdn.example:8443/', httpsPage, false],
  ['cdn.example:443', 'https://cdn.example/', httpsPage, true],
  ['cdn.example:8443', 'https://cdn.example:8443/', httpsPage, true],
  ['cdn.example:8443', 'https://cdn.example/', httpsPage, false],
  ['cdn.example:*', 'https://cdn.example:8443/', httpsPage, true],
  ['cdn.example:*', 'https://cdn.example/', httpsPage, true],
  ['http://cdn.example', 'http://cdn.example:443/', httpPage, false],
];

const paths: readonly Case[] = [
  ['cdn.example/', 'https://cdn.example/a/b.js', httpsPage, true],
  ['cdn.example/a/', 'https://cdn.example/a/b.js', httpsPage, true],
  ['cdn.example/a/', 'https://cdn.example/a/b/c.js', httpsPage, true],
  ['cdn.example/a/', 'https://cdn.example/ab/c.js', httpsPage, false],
  ['cdn.example/a', 'https://cdn.example/a', httpsPage, true],
  ['cdn.example/a', 'https://cdn.example/a/b.js', httpsPage, false],
  ['cdn.example/a', 'https://cdn.example/A', httpsPage, false],
  ['cdn.example/a/b/c/', 'https://cdn.example/a/b', httpsPage, false],
  ['cdn.example/a%20b.js', 'https://cdn.example/a b.js', httpsPage, true],
  ['cdn.example/%61.js', 'https://cdn.example/a.js', httpsPage, true],
  ['cdn.example/a%2Fb.js', 'https://cdn.example/a/b.js', httpsPage, false],
  ['cdn.example/%ff.js', 'https://cdn.example/%ff.js', httpsPage, true],
  ['cdn.example/a.js', 'https://cdn.example/a.js?b=1', httpsPage, true],
];

describe('allowsUrl', () => {
  for (const [part, cases] of Object.entries({host: hosts, scheme: schemes, port: ports, path: paths}))
    for (const [source, url, page, isAllowed] of cases)
      it(`returns ${isAllowed} for the ${part} of ${url} with ${source} on ${page ?? 'a saved page'}`, () => {
        expect(allowsUrl([source], url, page)).to.equal(isAllowed);
      });

  it('returns true when one of several sources allows the URL, and false without sources', () => {
    expect(allowsUrl(["'none'", 'cdn.example'], 'https://cdn.example/', httpsPage)).to.equal(true);
    expect(allowsUrl([], 'https://cdn.example/', httpsPage)).to.equal(false);
  });
});

describe('contentPolicies', () => {
  it('returns a policy for each part between commas, with lower case names', () => {
    const policies = contentPolicies("Script-Src 'self' CDN.example; img-src *,, default-src 'none'");
    expect(policies.map((policy) => Object.fromEntries(policy))).to.deep.equal([
      {'script-src': ["'self'", 'CDN.example'], 'img-src': ['*']},
      {'default-src': ["'none'"]},
    ]);
  });

  it('keeps the first of a repeated directive', () => {
    const [policy] = contentPolicies("script-src 'self'; script-src *");
    expect(policy?.get('script-src')).to.deep.equal(["'self'"]);
  });
});

describe('effectiveDirective', () => {
  const directiveName = (header: string, directive: Parameters<typeof effectiveDirective>[1]) =>
    contentPolicies(header).map((policy) => effectiveDirective(policy, directive)?.name ?? null)[0];

  it('returns the most specific directive of the policy, else null', () => {
    expect(directiveName('default-src a; script-src b; script-src-elem c', 'script-src-elem')).to.equal(
      'script-src-elem',
    );
    expect(directiveName('default-src a; script-src b', 'script-src-elem')).to.equal('script-src');
    expect(directiveName('default-src a; child-src b', 'frame-src')).to.equal('child-src');
    expect(directiveName('default-src a', 'connect-src')).to.equal('default-src');
    expect(directiveName('script-src a', 'connect-src')).to.equal(null);
  });
});
