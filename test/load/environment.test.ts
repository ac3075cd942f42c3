import {expect} from 'chai';
import {browserEnvironment} from '../../src/load/environment.ts';

describe('The page that a store runs in', () => {
  it('listen(wake, leave) hears of line, sight and the back/forward cache', () => {
    const heard: string[] = [];
    browserEnvironment.onVisibility(
      () => heard.push('wake'),
      () => heard.push('leave'),
    );
    dispatchEvent(new PageTransitionEvent('pagehide'));
    dispatchEvent(new Event('offline'));
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(heard).to.deep.equal(['leave', 'wake', 'wake', 'wake']);
  });

  it('later(ms, act) acts once, unless it is cancelled', async () => {
    const acts: string[] = [];
    browserEnvironment.setTimer(5, () => acts.push('first'));
    browserEnvironment.setTimer(1, () => acts.push('cancelled'))();
    await new Promise<void>((done) => browserEnvironment.setTimer(10, done));
    expect(acts).to.deep.equal(['first']);
  });

  it('is online, has a clock and a die', () => {
    expect(browserEnvironment.isOnline()).to.be.true;
    expect(browserEnvironment.isHidden()).to.equal(document.hidden);
    expect(browserEnvironment.now()).to.be.above(Date.UTC(2020, 0, 1));
    expect(browserEnvironment.random()).to.be.at.least(0).and.below(1);
  });

  it('watch(url) hears of a breach of the policy, and accuses nobody without one', async () => {
    const own = new URL('/x.json', location.href).href;
    expect(await browserEnvironment.watchCspViolation(own)()).to.equal(null);
    const heard = browserEnvironment.watchCspViolation(own);
    const breach = {blockedURI: own, effectiveDirective: 'connect-src', violatedDirective: 'connect-src'};
    const more = {documentURI: '', originalPolicy: '', disposition: 'enforce', statusCode: 0} as const;
    document.dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', {...breach, ...more}));
    expect(await heard()).to.equal('connect-src');
  });
});
