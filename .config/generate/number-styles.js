import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const messagesFolder = new URL('../../src/text/i18n/messages/', import.meta.url);

/** The generated files: of each built-in language, its folder and the name of its constant. */
const packs = [
  {language: 'es', folder: 'es-PE', name: 'esNumberStyles'},
  {language: 'en', folder: 'en', name: 'enNumberStyles'},
];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Every code of two letters, assigned or not, and Latin America. */
const regions = [...letters.flatMap((first) => letters.map((second) => first + second)), '419'];

/** The lengths of the groups of an integer: 1, 3 for 1234 with grouping. */
function groupLengths(format, integer) {
  const groups = format.formatToParts(integer).filter(({type}) => type === 'integer');
  return groups.map(({value}) => value.length);
}

/** How `Intl` writes numbers in a locale, without `regions`. Fields with the default of `NumberStyle` are absent. */
function numberStyle(locale) {
  const format = new Intl.NumberFormat(locale);
  if (format.resolvedOptions().numberingSystem !== 'latn')
    throw new Error(`${locale}: the digits are not 0 to 9`);
  const parts = format.formatToParts(1234567890.5);
  const markOf = (type) => parts.find((part) => part.type === type).value;
  const groupedFrom = [4, 5, 6].find((digits) => groupLengths(format, 10 ** (digits - 1)).length > 1);
  const groupSize = groupLengths(format, 1234567890).at(-2);
  return {
    decimal: markOf('decimal'),
    group: markOf('group'),
    ...(groupedFrom === 4 ? {} : {groupedFrom}),
    ...(groupSize === 3 ? {} : {groupSize}),
  };
}

/**
 * Regions that the first style lists, so that their tags need no `Intl`. It serves every region that no style lists, and
 * the list of all regions would be a tenth of a language pack.
 */
const commonRegions = ['AU', 'CA', 'ES', 'GB', 'IE', 'NZ', 'US'];

/** The styles of a language, that of the bare language first, each with the regions of which `Intl` has own data. */
function numberStyles(language) {
  const regionsByStyle = new Map([[JSON.stringify(numberStyle(language)), []]]);
  for (const region of regions) {
    const tag = `${language}-${region}`;
    const {locale} = new Intl.NumberFormat(tag).resolvedOptions();
    if (locale !== tag) continue;
    const style = JSON.stringify(numberStyle(tag));
    regionsByStyle.set(style, [...(regionsByStyle.get(style) ?? []), region]);
  }
  return [...regionsByStyle].map(([style, codes], index) => {
    const listed = codes.filter((region) => index > 0 || commonRegions.includes(region));
    return {regions: listed.join(' '), ...JSON.parse(style)};
  });
}

/** Writes white space as an escape, because spaces look alike. */
function escapeSpaces(text) {
  return text.replace(
    /[\u00a0\u202f]/g,
    (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The sources of the number styles of the built-in languages, from the CLDR data of this Node.
 * @returns {Promise<readonly {file: string, source: string}[]>}
 */
export async function numberStyleSources() {
  return Promise.all(
    packs.map(async ({language, folder, name}) => {
      const file = fileURLToPath(new URL(`${folder}/number-styles.ts`, messagesFolder));
      const source = `// Generated from Intl, CLDR ${process.versions.cldr}, by \`npm run number-styles\`. Do not edit.

import type {NumberStyle} from '../number-style.ts';

/** How numbers are written in the regions of \`${language}\`. */
export const ${name}: readonly NumberStyle[] = ${escapeSpaces(JSON.stringify(numberStyles(language)))};
`;
      return {file, source: await format(source, {...(await resolveConfig(file)), parser: 'typescript'})};
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const {file, source} of await numberStyleSources()) await writeFile(file, source);
