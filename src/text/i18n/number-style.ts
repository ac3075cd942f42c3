import type {NumberStyle} from './messages/number-style.ts';
import {findTranslation} from './translations.ts';

/** A language, alone or with a region. Script, variant and extension can change the style. */
const plainTag = /^[a-z]+(?:-([A-Z]{2}|419))?$/;

/**
 * Returns the style of numbers in the region of a canonical BCP 47 tag. Null without a translation that has styles, and
 * for a tag with more than language and region. With `isListed`, null too for a region that no style lists.
 */
export function findNumberStyle(tag: string, isListed = false): NumberStyle | null {
  const [plain = '', region = ''] = plainTag.exec(tag) ?? [];
  const styles = findTranslation(plain)?.numberStyles ?? [];
  const style = styles.find(({regions}) => regions.includes(region)) ?? (isListed ? null : styles[0]);
  return style ?? null;
}
