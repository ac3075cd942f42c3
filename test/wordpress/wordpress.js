import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {getPHPLoaderModule} from '@php-wasm/node-8-3';
import {loadPHPRuntime, PHP, PHPRequestHandler} from '@php-wasm/universal';

const root = new URL('../../', import.meta.url);
const builds = new URL('node_modules/@wp-playground/wordpress-builds/src/', import.meta.url);
const files = new URL('node_modules/@wp-playground/wordpress-builds/public/wp-6.5/', import.meta.url);
const pluginFiles = ['avance.php', 'block.json', 'block.js', 'block.asset.php'];

/** Unpacks WordPress with its database, and connects it to SQLite. No request leaves it. */
const setup = `<?php
foreach (['/tmp/wordpress.zip' => '/wordpress', '/tmp/sqlite.zip' => '/wordpress/wp-content/plugins'] as $zip => $folder) {
  $archive = new ZipArchive();
  if ($archive->open($zip) !== true || !$archive->extractTo($folder)) echo "cannot unpack $zip";
}
$sqlite = '/wordpress/wp-content/plugins/sqlite-database-integration';
rename("$sqlite-main", $sqlite);
$places = ['{SQLITE_IMPLEMENTATION_FOLDER_PATH}' => $sqlite, '{SQLITE_PLUGIN}' => 'sqlite-database-integration/load.php'];
file_put_contents('/wordpress/wp-content/db.php', strtr(file_get_contents("$sqlite/db.copy"), $places));
$settings = "define('WP_DEBUG', true); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('WP_DEBUG_DISPLAY', false); define('CONCATENATE_SCRIPTS', false);";
$sample = file_get_contents('/wordpress/wp-config-sample.php');
file_put_contents('/wordpress/wp-config.php', str_replace("define( 'WP_DEBUG', false );", $settings, $sample));
`;

const load = `<?php
error_reporting(E_ALL);
ini_set('display_errors', '0');
$_SERVER += ['HTTP_HOST' => 'localhost', 'REQUEST_URI' => '/'];
require '/wordpress/wp-load.php';
`;

/** The administrator is logged in, without a form. */
const login = `<?php
add_filter('determine_current_user', static fn() => 1);
function auth_redirect() {}
`;

async function installed() {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), {}));
  php.writeFile('/tmp/wordpress.zip', await readFile(new URL('wordpress/wp-6.5.zip', builds)));
  const sqlite = new URL('sqlite-database-integration/sqlite-database-integration.zip', builds);
  php.writeFile('/tmp/sqlite.zip', await readFile(sqlite));
  await run(php, setup);
  const folder = '/wordpress/wp-content/plugins/avance';
  php.mkdir(folder);
  for (const name of pluginFiles)
    php.writeFile(`${folder}/${name}`, await readFile(new URL(`src/wordpress/${name}`, root)));
  const activate = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; echo activate_plugin('avance/avance.php') ?? '';`;
  await run(php, load + activate);
  return php;
}

function evaluator(php) {
  return async (code) => JSON.parse(await run(php, `${load}echo json_encode((function () { ${code} })());`));
}

/**
 * Starts WordPress 6.5 with the plugin.
 * @returns {Promise<(code: string) => Promise<unknown>>} runs PHP that ends with `return`, and returns its value. Throws
 * for an error, a warning or a notice of PHP.
 */
export async function startWordPress() {
  return evaluator(await installed());
}

/**
 * Serves WordPress with the plugin to a browser, whose reader is the administrator.
 * @returns {Promise<{origin: string, php: (code: string) => Promise<unknown>, close: () => void}>}
 */
export async function serveWordPress() {
  const php = await installed();
  php.mkdir('/wordpress/wp-content/mu-plugins');
  php.writeFile('/wordpress/wp-content/mu-plugins/login.php', login);
  let handler;
  // One interpreter answers one request after the other.
  let last = Promise.resolve();
  const inTurn = (act) => (last = last.then(act, act));
  const server = createServer((request, response) => {
    const answer = async () => {
      const {pathname} = new URL(request.url, 'http://a');
      const file = pathname.endsWith('.php') ? null : await readStatic(pathname);
      if (file) return response.setHeader('content-type', file.type).end(file.body);
      const {httpStatusCode, headers, bytes} = await inTurn(async () =>
        handler.request({
          url: request.url,
          method: request.method,
          headers: request.headers,
          body: await bodyOf(request),
        }),
      );
      response.writeHead(httpStatusCode, headers).end(bytes);
    };
    answer().catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  handler = new PHPRequestHandler({php, documentRoot: '/wordpress', absoluteUrl: origin});
  const evaluate = evaluator(php);
  await evaluate(`foreach (['siteurl', 'home'] as $name) update_option($name, '${origin}'); return true;`);
  return {origin, php: (code) => inTurn(() => evaluate(code)), close: () => server.close()};
}

const types = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** A file of WordPress, which its ZIP archive leaves out, or of the plugin. Null for none. */
async function readStatic(path) {
  const [, pluginFile] = /^\/wp-content\/plugins\/avance\/(.*)$/.exec(path) ?? [];
  const isScript = pluginFile?.startsWith('avance.iife') ?? false;
  const place = isScript
    ? new URL(`dist/${pluginFile}`, root)
    : pluginFile
      ? new URL(`src/wordpress/${pluginFile}`, root)
      : new URL(`.${path}`, files);
  const body = await readFile(place).catch(() => null);
  return body && {body, type: types[path.split('.').at(-1)] ?? 'application/octet-stream'};
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return parts.length > 0 ? new Uint8Array(Buffer.concat(parts)) : undefined;
}

async function run(php, code) {
  const {text, errors, exitCode} = await php.run({code});
  const faults = errors.split('\n').filter((line) => line && !line.includes('sqlite-database-integration'));
  if (exitCode !== 0 || faults.length > 0) throw new Error([...faults, text].join('\n').slice(0, 2000));
  return text;
}

/** A text as a literal of PHP. */
export function phpText(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
