import {rm} from 'node:fs/promises';
import {bundle, bytes, isAvance, packageScript} from './bundle.js';
import {createContent, packageFile} from './content.js';
import {names} from './contest.js';
import {bundlesOf, createPages} from './load/pages.js';
import {renderCards, snippetCards, writeSite} from './load/site.js';
import {requestedScripts} from './package-scripts.js';
import {serve} from './server.js';

/** The contestants of a plan in scenes of these kinds. */
function contestantsIn(plan, kinds) {
  const contestants = plan.filter(({scene}) => kinds.includes(scene.kind)).flatMap((run) => run.contestants);
  return [...new Set(contestants)];
}

/** Bytes of the scripts that each contestant loads: its bundle, or the scripts of the package that the page requested. */
async function measureSizes(browser, origin, contestants, bundles) {
  const sizes = new Map();
  for (const name of Object.keys(names).filter((name) => contestants.includes(name))) {
    const scripts = isAvance(name)
      ? (await requestedScripts(browser, origin, name)).map(packageFile)
      : [bundles.get(`/${name}.js`)];
    sizes.set(name, bytes(scripts));
  }
  return sizes;
}

/** Bundles the contestants of a plan, starts the server, and creates the pages of the load scenes if they are planned. */
export async function startBench(browser, certificate, plan) {
  const mounted = contestantsIn(plan, ['mount']);
  const loaded = contestantsIn(plan, ['load', 'takeover']);
  const bundled = [...mounted, ...bundlesOf(loaded), ...(loaded.length > 0 ? ['avance-card'] : [])];
  const bundles = await bundle([...new Set(bundled)]);
  const site = {pages: new Map(), siteFolder: ''};
  const server = await serve(certificate, (path) => createContent({bundles, ...site})(path));
  const stop = async () => {
    server.stop();
    if (site.siteFolder) await rm(site.siteFolder, {recursive: true});
  };
  try {
    const sizes = await measureSizes(browser, server.origin, mounted, bundles);
    if (loaded.length > 0) await addSite(browser, server, site);
    return {browser, sizes, origin: server.origin, stop};
  } catch (error) {
    await stop(); // An open server would keep the process alive.
    throw error;
  }
}

async function addSite(browser, {origin, embedOrigin}, site) {
  site.siteFolder = await writeSite();
  const [cards, snippets] = [await renderCards(), await snippetCards()];
  const chunks = await requestedScripts(browser, origin, 'avance-card');
  if (!chunks.includes(packageScript)) throw new Error('The package was not loaded.');
  site.pages = createPages({embedOrigin, cards, snippets, chunks});
}
