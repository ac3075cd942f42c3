/**
 * Returns all texts of a record that readers see, in all languages: those of the values of its maps, at any depth.
 * Leaves out the remarks for publishers.
 */
export function recordTexts(record: unknown): readonly string[] {
  if (record instanceof Map) return [...record.values()].filter((value) => typeof value === 'string');
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([name, value]) =>
    name === 'editorNotes' ? [] : recordTexts(value),
  );
}
