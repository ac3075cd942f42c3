import {hasTexts} from '../../text/i18n/languages.ts';
import {findElementTags, findEscapedTag} from './element-tags.ts';
import {blocking, nonBlocking, type DoctorFinding} from './finding.ts';
import type {HostPage} from './host-page.ts';
import {nestingFindings} from './nesting-findings.ts';
import type {PageContent, PageTag} from './page-tags.ts';

/** What an editor or a sanitizer removed from the pasted code. Empty for a page without any of it. */
export function markupFindings({content}: HostPage): readonly DoctorFinding[] {
  const [tag] = findElementTags(content, 'own', 'none');
  const scripts = findScripts(content);
  const [script] = scripts;
  const escapedTag = findEscapedTag(content);
  if (escapedTag !== null) return [blocking('escaped', escapedTag)];
  if (script && !tag) return [blocking('tags-stripped', script.source)];
  if (!script && !tag) return tableFindings(content);
  const quotes = quoteFindings(content);
  const nesting = nestingFindings(content);
  if (tag && !script) return [blocking('script-stripped', tag.source), ...quotes, ...nesting];
  return [
    ...moduleFindings(scripts),
    ...fileFindings(content),
    ...(quotes.length ? quotes : dataFindings(content)),
    ...localeFindings(content),
    ...nesting,
  ];
}

/** Addresses of files on the machine of the author: `file:///C:/report.json`, or `C:\\report.json`. */
function fileFindings(content: PageContent): readonly DoctorFinding[] {
  const addresses = [...findElementTags(content), ...findScripts(content)].map(
    ({attributes}) => attributes.get('src') ?? '',
  );
  const address = addresses.find((src) => /^(?:file:|[a-z]:[\\/])/i.test(src));
  return address === undefined ? [] : [blocking('file-address', address)];
}

/** A table of an embed code without its element: its cells end with a hidden separator. */
function tableFindings({tags}: PageContent): readonly DoctorFinding[] {
  const isHiddenSpan = ({name, attributes}: PageTag): boolean => name === 'span' && attributes.has('hidden');
  const table = tags.find(
    ({name}, index) => name === 'table' && tags.slice(index, index + 5).some(isHiddenSpan),
  );
  return table ? [nonBlocking('table-only', table.source)] : [];
}

/** Quotation marks of a text in place of those of HTML, as word processors and some editors set them. */
const typographicQuotes = /^[“”„‟″‘’‚‛′«»]/;

function quoteFindings(content: PageContent): readonly DoctorFinding[] {
  const tag = [...findElementTags(content), ...findScripts(content)].find(({attributes}) =>
    [...attributes.values()].some((value) => typographicQuotes.test(value)),
  );
  return tag ? [blocking('smart-quotes', tag.source)] : [];
}

/** Elements in a language without texts. A script of the page may register it. */
function localeFindings(content: PageContent): readonly DoctorFinding[] {
  const tag = findElementTags(content).find(({attributes}) => {
    const locale = attributes.get('locale') ?? '';
    return locale !== '' && !hasTexts(locale);
  });
  return tag ? [nonBlocking('locale', tag.source)] : [];
}

/** The scripts of Avance, by the names of their files. */
function findScripts({tags}: PageContent): readonly PageTag[] {
  return tags.filter(
    ({name, attributes}) => name === 'script' && isAvanceScript(attributes.get('src') ?? ''),
  );
}

function isAvanceScript(address: string): boolean {
  const start = address.indexOf('avance');
  return start >= 0 && address.indexOf('.js', start) >= 0;
}

function moduleFindings(scripts: readonly PageTag[]): readonly DoctorFinding[] {
  return scripts
    .filter(({source, attributes}) => !source.includes('.iife.js') && attributes.get('type') !== 'module')
    .map(({source}) => blocking('module-stripped', source));
}

function dataFindings(content: PageContent): readonly DoctorFinding[] {
  const [tag] = findElementTags(content, 'own');
  return !tag || hasData(content) ? [] : [blocking('data-stripped', tag.source)];
}

function hasData(content: PageContent): boolean {
  const isData = ({name, attributes}: PageTag): boolean =>
    name === 'script' && (attributes.get('type') ?? '').toLowerCase().includes('application/json');
  return content.tags.some(isData) || findDataAddress(content) !== null;
}

/** The folder of the module script of Avance, with a trailing slash; null without one. */
export function findScriptFolder(content: PageContent): string | null {
  const addresses = findScripts(content).map(({attributes}) => attributes.get('src') ?? '');
  const [, folder = null] =
    addresses.map((address) => /^(.*?)avance\.js(?:[?#].*)?$/.exec(address)).find(Boolean) ?? [];
  return folder === '' ? './' : folder;
}

/** The `src` of the first element that has one. */
export function findDataAddress(content: PageContent): string | null {
  const addresses = findElementTags(content).map(({attributes}) => attributes.get('src'));
  return addresses.find(Boolean) ?? null;
}
