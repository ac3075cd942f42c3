import {execFile} from 'node:child_process';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {Site} from './site.js';
import {startFaultServer} from './fault-server.js';

const servedPaths =
  /^\/(stories\/pages|test\/page\/(host|framework)|dist|data)\/|^\/(csp-report|__requests|__csp-reports|__answer|__edition)\b/;

async function requestText(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Renders a small report as a site with the built command. */
async function renderSite(root, base) {
  const folder = await mkdtemp(join(tmpdir(), 'avance-site-'));
  const args = ['dist/cli.js', 'render', 'data/targets.json', '--site', folder, '--base', base];
  await promisify(execFile)(process.execPath, args, {cwd: root});
  return new Site(folder);
}

/** Bundles the script of a framework's page in another process, because compiling would block the server. */
async function bundleFramework(root, name) {
  const args = ['test/support/frameworks.js', name];
  const options = {cwd: root, maxBuffer: 2 ** 25};
  const {stdout} = await promisify(execFile)(process.execPath, args, options);
  return stdout;
}

/**
 * Serves the pages, the build and the data in the test server as `npm start` does; `/__faults` → the origin of the fault
 * server, started at the first request; `/__site/…` → a rendered site; `/__framework/react.js` → the script of the page
 * made with React.
 */
export function siteMiddleware(root) {
  const site = new Site(root, {probes: true});
  let faultServer = null;
  let renderedSite = null;
  const scripts = new Map();
  return async (context, next) => {
    if (context.path === '/__faults') {
      context.body = await (faultServer ??= startFaultServer());
      return;
    }
    const [, file] = /^\/__site(\/.+)$/.exec(context.path) ?? [];
    if (file) {
      renderedSite ??= renderSite(root, `${context.origin}/__site/`);
      const response = await (await renderedSite).respond({method: 'GET', url: file});
      context.status = response.status;
      context.set(response.headers);
      context.remove('content-security-policy');
      context.body = response.body;
      return;
    }
    const [, framework] = /^\/__framework\/(\w+)\.js$/.exec(context.path) ?? [];
    if (framework) {
      if (!scripts.has(framework)) scripts.set(framework, bundleFramework(root, framework));
      context.type = 'js';
      context.body = await scripts.get(framework);
      return;
    }
    if (!servedPaths.test(context.path)) return next();
    const body = context.method === 'POST' ? await requestText(context.req) : '';
    const response = await site.respond({method: context.method, url: context.url, body});
    context.status = response.status;
    context.set(response.headers);
    context.body = response.body;
  };
}
