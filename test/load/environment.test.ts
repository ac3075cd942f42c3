import {expect} from 'chai';
import {browserEnvironment} from '../../src/load/environment.ts';
import {replaceScheduler} from '../support/scheduler.ts';

describe('browserEnvironment', () => {
  it('onVisibility(onActive, onHide) reports changes of connection, visibility and back/forward cache', () => {
    const calls: string[] = [];
    browserEnvironment.onVisibility(
      () => calls.push('active'),
      () => calls.push('hide'),
    );
    dispatchEvent(new PageTransitionEvent('pagehide'));
    dispatchEvent(new Event('offline'));
    dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    expect(calls).to.deep.equal(['hide', 'active', 'active', 'active']);
  });

  it('setTimer(ms, callback) calls back once unless it is cancelled', async () => {
    const calls: string[] = [];
    browserEnvironment.setTimer(5, () => calls.push('first'));
    browserEnvironment.setTimer(1, () => calls.push('cancelled'))();
    await new Promise<void>((resolve) => browserEnvironment.setTimer(10, resolve));
    expect(calls).to.deep.equal(['first']);
  });

  it('nextTask() continues by scheduler.yield()', async () => {
    let calls = 0;
    const scheduler = {yield: async () => void (calls += 1)};
    const restore = replaceScheduler(scheduler);
    await browserEnvironment.nextTask();
    restore();
    expect(calls).to.equal(1);
  });

  for (const [state, scheduler] of [
    ['missing', undefined],
    ['without yield()', {}],
    ['in an aborted task', {yield: () => Promise.reject(new DOMException('', 'AbortError'))}],
  ] as const)
    it(`nextTask() continues after a timer when scheduler is ${state}`, async () => {
      const order: string[] = [];
      const restore = replaceScheduler(scheduler);
      setTimeout(() => order.push('timer'));
      await browserEnvironment.nextTask();
      restore();
      expect(order).to.deep.equal(['timer']);
    });

  it('returns connection, visibility, time and random numbers of the page', () => {
    expect(browserEnvironment.isOnline()).to.be.true;
    expect(browserEnvironment.isHidden()).to.equal(document.hidden);
    expect(browserEnvironment.now()).to.be.above(Date.UTC(2020, 0, 1));
    expect(browserEnvironment.random()).to.be.at.least(0).and.below(1);
  });

  it('watchCspViolation(url) resolves to the violated directive, or null without a violation', async () => {
    const url = new URL('/x.json', location.href).href;
    expect(await browserEnvironment.watchCspViolation(url)()).to.equal(null);
    const stopWatching = browserEnvironment.watchCspViolation(url);
    const violation = {blockedURI: url, effectiveDirective: 'connect-src', violatedDirective: 'connect-src'};
    const context = {documentURI: '', originalPolicy: '', disposition: 'enforce', statusCode: 0} as const;
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {...violation, ...context}),
    );
    expect(await stopWatching()).to.equal('connect-src');
  });
});
