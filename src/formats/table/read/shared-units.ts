import type {UnitJson} from '../../base/parse-unit.ts';

/** Characters of a unit that is written with its indicator: the reader may have to name the row of a long text. */
const longUnit = 1000;

/** The units of a document by key: thousands of indicators have few. */
export class SharedUnits {
  readonly records: Record<string, UnitJson> = {};
  readonly #keys = new Map<string, string>();

  /** The key of a unit, which is added when no equal unit has one; the unit itself when it is long. */
  reference(unit: UnitJson): string | UnitJson {
    const content = JSON.stringify(unit);
    if (content.length > longUnit) return unit;
    const known = this.#keys.get(content);
    if (known !== undefined) return known;
    const key = `unit-${this.#keys.size + 1}`;
    this.#keys.set(content, key);
    this.records[key] = unit;
    return key;
  }
}
