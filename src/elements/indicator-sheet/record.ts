import {html} from 'lit';
import type {Group} from '../../model/report/group.ts';
import type {LocalizedText} from '../../model/report/localized-text.ts';
import type {Organization, Source} from '../../model/report/organization.ts';
import {countryName} from '../../text/format/country.ts';
import {formatDate} from '../../text/format/date.ts';
import {groupLabel, localizedText} from '../shared/localized-text.ts';
import {link} from '../shared/source-line.ts';
import {remarks, type SheetContext} from './field.ts';

/** Name with the short form in parentheses, unit, country and e-mail address. The name links to the page of the organization. */
export function organization(
  {name, shortName, unit, country, url, email}: Organization,
  context: SheetContext,
): readonly unknown[] {
  return [
    link(url, localizedText(name, context)),
    inParentheses(shortName, context),
    remarks([localizedText(unit, context), country && countryName(country, context.locale), email]),
  ];
}

/** Code and title of a group, with its description and notes. */
export function group(record: Group, context: SheetContext): readonly unknown[] {
  const {code, title, description, notes} = record;
  const name = localizedText(title, context);
  const label = code ?? groupLabel(record, context);
  return [
    label ? [label, ' · ', name] : name,
    remarks([description, ...notes].map((text) => localizedText(text, context))),
  ];
}

/** Title of a source, linked to its page, with publisher, date of retrieval, note and hash. */
export function source(
  {title, publisher, url, retrieved, note, sha256}: Source,
  context: SheetContext,
): readonly unknown[] {
  const {locale} = context;
  return [
    link(url, localizedText(title, context)),
    remarks([
      localizedText(publisher, context),
      retrieved && locale.t('sheet.retrieved', {date: formatDate(retrieved, locale)}),
      localizedText(note, context),
      sha256 && html`<span class="hash">${locale.t('sheet.hash', {hash: sha256})}</span>`,
    ]),
  ];
}

/** A short form after a name; empty without one. */
export function inParentheses(shortName: LocalizedText | null, context: SheetContext): unknown {
  return shortName ? [' (', localizedText(shortName, context), ')'] : '';
}
