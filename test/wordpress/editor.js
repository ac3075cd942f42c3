/* global document */
import {expect} from 'chai';
import {after, before, describe, it} from 'mocha';
import puppeteer from 'puppeteer-core';
import {engines} from '../support/engines.js';
import {serveWordPress} from './wordpress.js';

const src = 'https://data.example/report.json';

describe('the block in the editor of WordPress', () => {
  let wordpress;
  let browser;
  let page;

  before(async function () {
    this.timeout(300_000);
    wordpress = await serveWordPress();
    const {path} = engines().find(({engine}) => engine === 'chromium');
    browser = await puppeteer.launch({executablePath: path, args: ['--no-sandbox', '--disable-gpu']});
    page = await browser.newPage();
    await page.setViewport({width: 1200, height: 900});
    await page.goto(`${wordpress.origin}/wp-admin/post-new.php`, {waitUntil: 'load', timeout: 0});
    await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('avance/element'), {timeout: 0});
    await page.evaluate(() => {
      const {dispatch} = globalThis.wp.data;
      dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      dispatch('core/block-editor').insertBlock(globalThis.wp.blocks.createBlock('avance/element'));
    });
  });

  after(async () => {
    await browser?.close();
    wordpress?.close();
  });

  /** The document that has the block: recent editors show the content in a frame. */
  async function canvas() {
    await page.waitForFunction(
      () =>
        document.querySelector('[data-type="avance/element"] input') ??
        document
          .querySelector('iframe[name=editor-canvas]')
          ?.contentDocument?.querySelector('[data-type="avance/element"] input'),
      {timeout: 0},
    );
    const frame = await page.$('iframe[name=editor-canvas]');
    return frame ? frame.contentFrame() : page.mainFrame();
  }

  it('has fields with labels, takes an address by keyboard, and previews the element of the server', async function () {
    this.timeout(300_000);
    const content = await canvas();
    const labels = await content.$$eval('[data-type="avance/element"] label', (list) =>
      list.map((label) => label.textContent),
    );
    expect(labels).to.deep.equal([
      'Element',
      'Address of the report (JSON)',
      'Code of the indicator or group',
    ]);
    await content.type('[data-type="avance/element"] input[type=url]', src);
    // The preview follows each letter.
    await content.waitForSelector(`[data-type="avance/element"] indicator-card[src="${src}"]`, {timeout: 0});
  });

  it('saves the block, which the page of the post shows with the script', async function () {
    this.timeout(300_000);
    const id = await page.evaluate(async () => {
      const {data} = globalThis.wp;
      data.dispatch('core/editor').editPost({title: 'A', status: 'publish'});
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').getCurrentPostId();
    });
    const content = await wordpress.php(`return get_post(${id})->post_content;`);
    expect(content).to.equal(`<!-- wp:avance/element {"src":"${src}"} /-->`);
    const html = await (await fetch(`${wordpress.origin}/?p=${id}`)).text();
    expect(html).to.contain(`<indicator-card src="${src}"`).and.contain('avance.iife.js');
  });
});
