import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {document, records} from './document.js';

const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

const emptyPage = `<!doctype html><html lang="es"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<style>body{margin:16px;font:16px/1.4 sans-serif}main.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:16px}</style>
<main></main></html>`;

const generators = {document, records};

function generated(path) {
  const [, kind, count, decrease] = /^\/(document|records)\/(\d+)\/(\d+)\.json$/.exec(path) ?? [];
  return kind && generators[kind](Number(count), Number(decrease));
}

function fileUnder(folder, path) {
  try {
    return readFileSync(`${folder}/${path}`);
  } catch {
    return undefined;
  }
}

/** Returns a file of the package, by the path of its URL: `/dist/avance.js` and the chunks beside it. */
export function packageFile(path) {
  return path.startsWith('/dist/') ? fileUnder(distFolder, path.slice('/dist/'.length)) : undefined;
}

/**
 * Returns the function from a path to its content: the empty page, the bundles, the package, the pages of the load
 * scenes, the site that `avance render --site` wrote, and `/document/18/0.json` or `/records/18/1.json`.
 */
export function createContent({bundles, pages, siteFolder}) {
  return (path) => {
    if (path === '/') return emptyPage;
    if (path.startsWith('/site/')) return fileUnder(siteFolder, path.slice('/site/'.length));
    return bundles.get(path) ?? pages.get(path) ?? packageFile(path) ?? generated(path);
  };
}
