import {foldText} from '../../text/search.ts';
import {slugify} from '../base/slugify.ts';
import {regionOfCode} from './region-names.ts';
import {ubigeoLevel} from './ubigeo.ts';

/** A place as a report document writes it, with its name as a plain text. */
export interface PlaceRecord {
  readonly code: string;
  readonly name: string;
  readonly level?: string;
  readonly parent?: string;
}

/** The places of one file, in the order of their first appearance. */
export class PlaceRegistry {
  readonly #byCode = new Map<string, PlaceRecord>();
  /** Codes that were made of names, by the folded names. */
  readonly #codesByName = new Map<string, string>();

  get records(): readonly PlaceRecord[] {
    return [...this.#byCode.values()];
  }

  /** Adds a place, or returns the one that has its code. */
  add(record: PlaceRecord): PlaceRecord {
    const known = this.#byCode.get(record.code);
    if (known) return known;
    this.#byCode.set(record.code, record);
    return record;
  }

  /** The area of a UBIGEO; its code is its name where no name is known. */
  addUbigeo(code: string, name: string | null): PlaceRecord {
    return this.add({
      code,
      name: regionOfCode(code)?.name ?? name ?? code,
      level: ubigeoLevel(code),
      ...(code.length > 2 && {parent: code.slice(0, -2)}),
    });
  }

  /** A place without a code of its own: the code is made of its name, below that of the place around it. */
  addNamed(name: string, parent: string | null = null, level: string | null = null): PlaceRecord {
    const key = JSON.stringify([parent, foldText(name)]);
    const code = this.#codesByName.get(key) ?? this.#newCode(name, parent);
    this.#codesByName.set(key, code);
    return this.add({code, name, ...(level !== null && {level}), ...(parent !== null && {parent})});
  }

  #newCode(name: string, parent: string | null): string {
    const nameSlug = slugify(name) || name;
    const base = (parent === null ? nameSlug : `${parent}-${nameSlug}`).slice(0, 60);
    let code = base;
    for (let number = 2; this.#byCode.has(code); number++) code = `${base}-${number}`;
    return code;
  }
}
