import {scriptsOf} from './bundle.js';
import {mountContestant} from './in-page.js';

/** The scripts of the package that a contestant of Avance requests until 18 indicators are drawn, by their paths. */
export async function requestedScripts(browser, origin, name) {
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1280, height: 800});
    const paths = new Set();
    page.on('request', (request) => paths.add(new URL(request.url()).pathname));
    await page.goto(`${origin}/`);
    const layout = name === 'avance-table' ? 'table' : 'cards';
    await page.evaluate(mountContestant, {scripts: scriptsOf(name), layout, count: 18, kind: 'document'});
    await page.waitForNetworkIdle();
    return [...paths].filter((path) => /^\/dist\/.*\.js$/.test(path));
  } finally {
    await page.close();
  }
}
