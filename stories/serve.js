import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {createServer} from 'vite';
import {contentSecurityPolicy} from './content-security-policy.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const scripts = JSON.parse(await readFile(`${root}.config/build/scripts.json`, 'utf8'));

/** Runs the scripts of the example pages from source: `/dist/avance.js` becomes `/src/define/all.ts`. */
function scriptsFromSource() {
  const entries = new Map(scripts.map(({file, entry}) => [`/dist/${file}`, `/${entry}`]));
  return {
    name: 'scripts-from-source',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        request.url = entries.get(request.url) ?? request.url;
        next();
      });
    },
  };
}

/** Answers with the strict content security policy, except for Vite's own pages. */
function strictPolicy() {
  return {
    name: 'strict-policy',
    configureServer({middlewares}) {
      middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url, 'http://localhost');
        if (pathname === '/') return response.writeHead(302, {location: `/stories/pages/${indexPage}`}).end();
        if (pathname === '/csp-report') return response.writeHead(204).end();
        if (pathname.endsWith('.html')) response.setHeader('content-security-policy', contentSecurityPolicy);
        return next();
      });
    },
  };
}

/** Vite watches src, data and stories. Watching the other folders would only cost time. */
const unwatched = ['dist', '.dist-*', '.cache', 'storybook-static', 'test'].map(
  (name) => `${root}${name}/**`,
);

function startServer() {
  return createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    publicDir: false,
    cacheDir: '.cache/pages',
    plugins: [scriptsFromSource(), strictPolicy()],
    // Vite bundles the libraries of these files at startup. Otherwise it reloads a page when it discovers one.
    optimizeDeps: {entries: scripts.map(({entry}) => entry)},
    server: {
      host: '127.0.0.1',
      port: Number(process.env.PORT ?? 4173),
      cors: {origin: '*'},
      // Vite would read the script of a page from dist, which the page does not load.
      preTransformRequests: false,
      watch: {ignored: unwatched},
      warmup: {clientFiles: scripts.map(({entry}) => entry)},
    },
  });
}

/** The page that shows all others, which is listed first. */
const indexPage = 'index.html';

async function pageNames() {
  const files = await readdir(new URL('pages/', import.meta.url));
  const pages = files.filter((file) => file.endsWith('.html') && file !== indexPage);
  return [indexPage, ...pages.sort()];
}

const start = performance.now();
console.log('Building the example pages from src …');
const server = await (await startServer()).listen();
const {port} = server.httpServer.address();
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `Ready in ${seconds} s at http://127.0.0.1:${port}. A change in src, data or stories reloads the page.`,
);
for (const name of await pageNames()) console.log(`  http://127.0.0.1:${port}/stories/pages/${name}`);
console.log('Ctrl+C stops the server.');
