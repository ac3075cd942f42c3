import {findElementTags, findEscapedTag} from './element-tags.ts';
import {blocking, type DoctorFinding} from './finding.ts';
import {getAttribute, type HostPage} from './host-page.ts';

const scriptTag = /<script\b[^>]*\bsrc\s*=\s*["']?[^"'\s>]*avance[^"'\s>]*\.js[^>]*>/gi;

/** What an editor or a sanitizer removed from the pasted code. Empty for a page without any of it. */
export function markupFindings({html}: HostPage): readonly DoctorFinding[] {
  const tags = findElementTags(html, 'own', 'none');
  const scripts = html.match(scriptTag) ?? [];
  const escapedTag = findEscapedTag(html);
  if (escapedTag !== null) return [blocking('escaped', escapedTag)];
  if (scripts.length && !tags.length) return [blocking('tags-stripped', scripts[0] ?? '')];
  if (tags.length && !scripts.length) return [blocking('script-stripped', tags[0] ?? '')];
  return [...moduleFindings(scripts), ...dataFindings(html)];
}

function moduleFindings(scripts: readonly string[]): readonly DoctorFinding[] {
  return scripts
    .filter((tag) => !/\.iife\.js/.test(tag) && getAttribute(tag, 'type') !== 'module')
    .map((tag) => blocking('module-stripped', tag));
}

function dataFindings(html: string): readonly DoctorFinding[] {
  const [tag] = findElementTags(html, 'own');
  return tag === undefined || hasData(html) ? [] : [blocking('data-stripped', tag)];
}

function hasData(html: string): boolean {
  return /<script\b[^>]*application\/json/i.test(html) || findDataAddress(html) !== null;
}

/** The folder of the module script of Avance, with a trailing slash; null without one. */
export function findScriptFolder(html: string): string | null {
  const addresses = (html.match(scriptTag) ?? []).map((tag) => getAttribute(tag, 'src') ?? '');
  const [, folder = null] =
    addresses.map((address) => /^(.*?)avance\.js(?:[?#].*)?$/.exec(address)).find(Boolean) ?? [];
  return folder === '' ? './' : folder;
}

/** The `src` of the first element that has one. */
export function findDataAddress(html: string): string | null {
  const addresses = findElementTags(html).map((tag) => getAttribute(tag, 'src'));
  return addresses.find(Boolean) ?? null;
}
