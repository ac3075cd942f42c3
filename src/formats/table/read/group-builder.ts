import {slugify} from '../../base/slugify.ts';

/** A group as the format writes it. */
export interface GroupDocument {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly code?: string;
  readonly label?: TranslatedText;
  title: TranslatedText;
  readonly declaredCounts: Record<string, number>;
}

export type TranslatedText = Readonly<Record<string, string>>;

export interface GroupInput {
  readonly kind: string;
  /** As printed: `3.1`. */
  readonly code: string | null;
  readonly label: string | null;
  readonly title: string | null;
  readonly parentId: string | null;
}

const prefixes: Readonly<Record<string, string>> = {objective: 'op', guideline: 'li', service: 'se'};

/** The groups of a file, each once, in the order in which they are met. */
export class GroupBuilder {
  readonly #all = new Map<string, GroupDocument>();
  readonly #language: string;
  readonly #width: number;

  /** `width`: digits of each part of a code, as the codes of the rows have them; 3.1 is 03.01 beside 03.01.01. */
  constructor(language: string, width: number) {
    this.#language = language;
    this.#width = width;
  }

  get all(): readonly GroupDocument[] {
    return [...this.#all.values()];
  }

  byId(id: string): GroupDocument | null {
    return this.#all.get(id) ?? null;
  }

  byCode(kind: string, code: string): GroupDocument | null {
    return this.#all.get(this.#id(kind, this.code(code), '')) ?? null;
  }

  /** The group of that kind and code (without one: of that title), met now or before. */
  getOrAdd({kind, code: printed, label, title, parentId}: GroupInput): {
    readonly group: GroupDocument;
    readonly isNew: boolean;
  } {
    const code = printed === null ? null : this.code(printed);
    const id = this.#id(kind, code, `${parentId ?? ''} ${title ?? ''}`);
    const known = this.#all.get(id);
    if (known) return {group: known, isNew: false};
    const words = (text: string): TranslatedText => ({[this.#language]: text});
    const shown = label ?? (printed !== null && printed !== code ? printed : null);
    const group: GroupDocument = {
      id,
      parentId,
      kind,
      ...(code !== null && {code}),
      ...(shown !== null && {label: words(shown)}),
      title: words(title ?? label ?? printed ?? id),
      declaredCounts: {},
    };
    this.#all.set(id, group);
    return {group, isNew: true};
  }

  code(printed: string): string {
    const isDotted = /^\d+(\.\d+)*$/.test(printed);
    return isDotted
      ? printed
          .split('.')
          .map((part) => part.padStart(this.#width, '0'))
          .join('.')
      : printed;
  }

  #id(kind: string, code: string | null, otherwise: string): string {
    return `${prefixes[kind] ?? 'gr'}-${slugify(code ?? otherwise)}`;
  }
}
