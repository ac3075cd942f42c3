/** Fields of a report and of its records. */
const reportFields = `baseline bounds breaks change code comparison country decimals denominator description
  disaggregations edition flags from groups id indicators issued kind label latest license limit lower max min missing
  name note notes observations parentId period periodLabel periodStart publisher responsible shortName source sources
  start symbol targets title to unit upper url`;

/** Fields of records and options inside the library. */
const innerFields = `background className controllers disabled eyebrow failure forcedColors groupedFrom hasReasons hints
  integrity invalidValue isFar isPlain isReported json lang many moreContrast numberStyles plural prefix prepare pressed
  problems registry status token`;

/** Fields of tables, their rows and columns, and of the parts of the editor. */
const tableFields = `argument columns conflict hasField isCode isInGrid isNumeric isStated lines periodForm records rowName
  stated stopsReport`;

/** Members of the dictionaries that Lit and the web platform read through prototypes. */
const platformFields = `attribute converter delegatesFocus hasChanged headers mode once reflect root slotAssignment state
  style threshold toJSON type`;

/** Names of inherited properties with which the pages of pollution.test.ts are opened, one a page. */
export const pollutedNames: readonly string[] = [reportFields, innerFields, tableFields, platformFields]
  .join(' ')
  .split(/\s+/);

/**
 * Members that also stop the page's own scripts: no accessor can be defined, no listener added, or no template parsed.
 * The elements may then show their fallback or an error, but no value of the page.
 */
export const breakingNames: readonly string[] = ['attributes', 'get', 'set', 'signal', 'value', 'writable'];
