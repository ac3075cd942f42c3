import {readFile} from 'node:fs/promises';
import {getPHPLoaderModule} from '@php-wasm/node-8-3';
import {loadPHPRuntime, PHP} from '@php-wasm/universal';

const root = new URL('../../', import.meta.url);
const builds = new URL('node_modules/@wp-playground/wordpress-builds/src/', import.meta.url);
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
$settings = "define('WP_DEBUG', true); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);";
$sample = file_get_contents('/wordpress/wp-config-sample.php');
file_put_contents('/wordpress/wp-config.php', str_replace("define( 'WP_DEBUG', false );", $settings, $sample));
`;

const load = `<?php
error_reporting(E_ALL);
ini_set('display_errors', '0');
$_SERVER += ['HTTP_HOST' => 'localhost', 'REQUEST_URI' => '/'];
require '/wordpress/wp-load.php';
`;

/**
 * Starts WordPress 6.5 with the plugin.
 * @returns {Promise<(code: string) => Promise<unknown>>} runs PHP that ends with \`return\`, and returns its value. Throws
 * for an error, a warning or a notice of PHP.
 */
export async function startWordPress() {
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
  return async (code) => JSON.parse(await run(php, `${load}echo json_encode((function () { ${code} })());`));
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
