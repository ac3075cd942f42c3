import {slugify} from '../../base/slugify.ts';

/** A group as a report document writes it. */
export interface GroupJson {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly code?: string;
  readonly label?: TranslatedText;
  title: TranslatedText;
  readonly declaredCounts: Record<string, number>;
}

/** A text by language tag. */
export type TranslatedText = Readonly<Record<string, string>>;

interface GroupInput {
  readonly kind: string;
  /** As printed: `3.1`. */
  readonly code: string | null;
  readonly label: string | null;
  readonly title: string | null;
  readonly parentId: string | null;
}

const idPrefixes: Readonly<Record<string, string>> = {objective: 'op', guideline: 'li', service: 'se'};

/** Collects the groups of a file, each once, in the order of their first appearance. */
export class GroupBuilder {
  readonly #groups = new Map<string, GroupJson>();
  readonly #language: string;
  readonly #codeWidth: number;

  /** `codeWidth`: digits of each part of a code; with 2, the printed 3.1 becomes 03.01. */
  constructor(language: string, codeWidth: number) {
    this.#language = language;
    this.#codeWidth = codeWidth;
  }

  get records(): readonly GroupJson[] {
    return [...this.#groups.values()];
  }

  byId(id: string): GroupJson | null {
    return this.#groups.get(id) ?? null;
  }

  byCode(kind: string, code: string): GroupJson | null {
    return this.byId(groupId(kind, this.padCode(code)));
  }

  /** The ancestors of a group from the top down, and the group itself; empty for null. */
  pathTo(group: GroupJson | null): readonly GroupJson[] {
    if (!group) return [];
    const parent = group.parentId === null ? null : this.byId(group.parentId);
    return [...this.pathTo(parent), group];
  }

  /** The group of that kind and code, or of that title when it has no code. */
  getOrAdd(input: GroupInput): {readonly group: GroupJson; readonly isNew: boolean} {
    const code = input.code === null ? null : this.padCode(input.code);
    const id = groupId(input.kind, code ?? `${input.parentId ?? ''} ${input.title ?? ''}`);
    const knownGroup = this.byId(id);
    if (knownGroup) return {group: knownGroup, isNew: false};
    const group = this.#create(id, code, input);
    this.#groups.set(id, group);
    return {group, isNew: true};
  }

  #create(
    id: string,
    code: string | null,
    {kind, code: printed, label, title, parentId}: GroupInput,
  ): GroupJson {
    const text = (value: string): TranslatedText => ({[this.#language]: value});
    const shownLabel = label ?? (printed !== code ? printed : null);
    return {
      id,
      parentId,
      kind,
      ...(code !== null && {code}),
      ...(shownLabel !== null && {label: text(shownLabel)}),
      title: text(title ?? label ?? printed ?? id),
      declaredCounts: {},
    };
  }

  /** The printed code with each part in its full width; a code that is not digits and dots stays as it is. */
  padCode(printed: string): string {
    if (!/^\d+(\.\d+)*$/.test(printed)) return printed;
    const parts = printed.split('.').map((part) => part.padStart(this.#codeWidth, '0'));
    return parts.join('.');
  }
}

function groupId(kind: string, name: string): string {
  return `${idPrefixes[kind] ?? 'gr'}-${slugify(name)}`;
}
