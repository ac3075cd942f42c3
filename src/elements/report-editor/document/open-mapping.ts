import type {Mapping, UnknownEntry} from '../../../formats/mapping/mapping.ts';
import {decode} from '../../../formats/decode.ts';
import {foldText} from '../../../text/search.ts';
import {findNamedRows} from '../../../formats/table/row-names.ts';
import {withEdits, type EditorDocument} from './document.ts';

/** True for the name of a mapping file. */
export function isMappingFile(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Reads a mapping file; null when its reader cannot be loaded. The library for YAML is loaded with the first one. */
export async function openMapping(bytes: Uint8Array): Promise<Mapping | UnknownEntry | null> {
  const library = await Promise.all([
    import('../../../formats/mapping/yaml-content.ts'),
    import('../../../formats/mapping/mapping.ts'),
  ]).catch(() => null);
  if (!library) return null;
  const [{yamlContent}, {readMapping}] = library;
  try {
    return readMapping(yamlContent(decode(bytes).text));
  } catch (error) {
    return {unknown: (error instanceof Error ? error.message : String(error)).replace(/\n.*/s, '')};
  }
}

/** The document with the answers of a mapping, which replace those that were given. */
export function withMapping(document: EditorDocument, mapping: Mapping): EditorDocument {
  const {sheets: _sheets, includeHidden: _includeHidden, columns, unit, rowNames, ...answers} = mapping;
  const {table, skipped: skippedBefore, rowKinds: kindsBefore} = document.edits;
  const {kinds, absent, unclear} = findNamedRows(table.rows, rowNames);
  const isOpen = (name: string): boolean =>
    absent.includes(name) || unclear.some((row) => row.name === foldText(name));
  const [skipped, rowKinds] = [new Set(skippedBefore), new Map(kindsBefore)];
  for (const [line, kind] of kinds)
    if (kind === 'ignore') skipped.add(line);
    else rowKinds.set(line, kind);
  return withEdits(document, {
    ...answers,
    skipped,
    rowKinds,
    rowNames: new Map([...rowNames].filter(([name]) => isOpen(name))),
    unit: unit ?? '',
    columns: new Map([...document.edits.columns, ...columns]),
  });
}
