import {execFile} from 'node:child_process';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {Site} from './site.js';
import {startFaultServer} from './fault-server.js';

const served =
  /^\/(stories\/pages|test\/page\/(host|framework)|dist|data)\/|^\/(csp-report|__requests|__csp-reports|__answer|__edition)\b/;

async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The site that the built command makes of a small report, as a folder. */
async function rendered(root) {
  const folder = await mkdtemp(join(tmpdir(), 'avance-site-'));
  const args = [
    'dist/cli.js',
    'render',
    'data/targets.json',
    '--site',
    folder,
    '--base',
    'https://example.org/',
  ];
  await promisify(execFile)(process.execPath, args, {cwd: root});
  return new Site(folder);
}

/** The script of a framework's page. A process of its own: what compiles it would keep the server from answering. */
async function bundled(root, name) {
  const args = ['test/support/frameworks.js', name];
  const options = {cwd: root, maxBuffer: 2 ** 25};
  const {stdout} = await promisify(execFile)(process.execPath, args, options);
  return stdout;
}

/**
 * The pages, the build and the data as `npm start` serves them, inside the test server; `/__faults` → the origin of a
 * server that fails as it is told, started when first asked for; `/__site/…` → a site rendered ahead;
 * `/__framework/react.js` → the script of a page that is made with React.
 */
export function siteMiddleware(root) {
  const site = new Site(root, {probes: true});
  let faults = null;
  let ahead = null;
  const scripts = new Map();
  return async (context, next) => {
    if (context.path === '/__faults') {
      context.body = await (faults ??= startFaultServer());
      return;
    }
    const [, file] = /^\/__site(\/.+)$/.exec(context.path) ?? [];
    if (file) {
      ahead ??= rendered(root);
      const answer = await (await ahead).answer({method: 'GET', url: file});
      context.status = answer.status;
      context.set(answer.headers);
      context.remove('content-security-policy');
      context.body = answer.body;
      return;
    }
    const [, framework] = /^\/__framework\/(\w+)\.js$/.exec(context.path) ?? [];
    if (framework) {
      if (!scripts.has(framework)) scripts.set(framework, bundled(root, framework));
      context.type = 'js';
      context.body = await scripts.get(framework);
      return;
    }
    if (!served.test(context.path)) return next();
    const body = context.method === 'POST' ? await text(context.req) : '';
    const answer = await site.answer({method: context.method, url: context.url, body});
    context.status = answer.status;
    context.set(answer.headers);
    context.body = answer.body;
  };
}
