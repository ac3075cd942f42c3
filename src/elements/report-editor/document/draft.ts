import {createDocument, type EditorDocument} from './document.ts';

const storageKey = 'avance-report-editor';

/** The document as JSON: maps and sets are lists, and rows only their texts. */
interface StoredDraft {
  readonly time: string;
  readonly document: unknown;
}

/** Keeps a document in this browser, because its person chose to. Returns the time; null where the browser refuses. */
export function saveDraft(document: EditorDocument): string | null {
  const time = new Date().toISOString();
  try {
    localStorage.setItem(storageKey, JSON.stringify({time, document}, withCollections));
    return time;
  } catch {
    return null;
  }
}

/** The time of the draft in this browser; empty without one. */
export function draftTime(): string {
  return readDraft()?.time ?? '';
}

/** The document of the draft; null without a readable one. */
export function loadDraft(): EditorDocument | null {
  const stored = readDraft()?.document as Partial<EditorDocument> | undefined;
  if (!stored?.source || !stored.edits) return null;
  return {...createDocument(stored.source), ...stored};
}

export function clearDraft(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Where storage is blocked, no draft was saved.
  }
}

function readDraft(): StoredDraft | null {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? 'null', toCollections) as StoredDraft | null;
  } catch {
    return null;
  }
}

function withCollections(_key: string, value: unknown): unknown {
  if (value instanceof Map) return {map: [...value]};
  return value instanceof Set ? {set: [...value]} : value;
}

function toCollections(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1) return value;
  if ('map' in value && Array.isArray(value.map)) return new Map(value.map as [unknown, unknown][]);
  return 'set' in value && Array.isArray(value.set) ? new Set(value.set as unknown[]) : value;
}
