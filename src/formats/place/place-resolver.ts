import {peruRegions} from '../../model/places/peru-regions.ts';
import type {ImportProblem} from '../../model/report/problem.ts';
import {foldText} from '../../text/search.ts';
import type {ImportLog} from '../base/import-log.ts';
import type {PlaceAnswers} from './place-answer.ts';
import type {NamedPlace, PlaceCells} from './place-cells.ts';
import {contradictionProblem, nearestRegions, unknownPlaceProblem} from './place-problems.ts';
import {PlaceRegistry, type PlaceRecord} from './place-registry.ts';
import {
  isDoubtfulLima,
  isNamedPeru,
  isPeru,
  partOfRegion,
  regionOfCode,
  regionOfName,
} from './region-names.ts';
import {codeForm, normalizeUbigeo} from './ubigeo.ts';

/** The country around the regions, with the figures of the whole. */
const peru: PlaceRecord = {code: 'PE', name: 'Perú', level: 'country'};

/** Finds the places of the distinct cells of one file. */
export class PlaceResolver {
  readonly #cells: readonly PlaceCells[];
  readonly #answers: PlaceAnswers;
  readonly #log: ImportLog;
  readonly #registry = new PlaceRegistry();
  /** True when half of the names or more are regions of Peru, at least two, or one beside the country or an answer: others are questions. */
  readonly #isOfPeru: boolean;
  readonly #hasPartsOfLima: boolean;
  readonly #hasLima: boolean;
  /** True when a row is of Peru by name: a total alone may be that of a few regions. */
  readonly #namesCountry: boolean;
  #isUbigeo = false;
  /** Folded name of the place by its code, and keys of the reported problems. */
  readonly #namesByCode = new Map<string, string>();
  readonly #reported = new Set<string>();

  constructor(cells: readonly (PlaceCells | null)[], answers: PlaceAnswers, log: ImportLog) {
    this.#cells = cells.filter((item) => item !== null);
    this.#answers = new Map([...answers].map(([text, answer]) => [foldText(text), answer]));
    this.#log = log;
    const names = new Set(
      this.#cells.flatMap(({names: [outer]}) => (isRegionLevel(outer) ? outer.text : [])),
    );
    this.#namesCountry = [...names].some(isNamedPeru);
    const others = [...names].filter((name) => !isPeru(name) && !this.#answers.has(foldText(name)));
    const regions = others.filter((name) => regionOfName(name) ?? partOfRegion(name));
    const least = others.length < names.size ? 1 : 2;
    this.#isOfPeru = regions.length >= least && regions.length * 2 >= others.length;
    this.#hasPartsOfLima = regions.some((name) => partOfRegion(name) !== null);
    this.#hasLima = regions.some((name) => regionOfName(name)?.code === '15' && !isDoubtfulLima(name));
  }

  /** The places among those that were found, and the places around them. */
  recordsOf(used: ReadonlySet<PlaceRecord | null>): readonly PlaceRecord[] {
    const parents = new Set([...used].flatMap((place) => place?.parent ?? []));
    const records = this.#registry.records.filter((place) => used.has(place) || parents.has(place.code));
    return this.#isOfPeru && this.#namesCountry && used.has(null)
      ? [peru, ...records.map((place) => ({...place, parent: place.parent ?? peru.code}))]
      : records;
  }

  /**
   * Decides how codes are read. `isStated`: the header or the user states UBIGEO. Without names, only the codes
   * of all 25 regions are, with a note: other countries and RENIEC number their areas too.
   */
  readCodes(isStated: boolean): void {
    const coded = this.#cells.flatMap(({code}) => code ?? []);
    const codes = [...new Set(coded.map(({text}) => text))].filter((code) => /^\d+$/.test(code));
    const form = codeForm(codes);
    const areAllRegions = (): boolean => {
      const found = new Set(codes.map(normalizeUbigeo));
      return peruRegions.every(({code}) => found.has(code));
    };
    this.#isUbigeo = form.isUbigeo && (isStated || this.#isOfPeru || areAllRegions());
    const [first] = coded;
    if (!first) return;
    const problem = {severity: 'repaired', row: null, column: first.column.header} as const;
    const isOpen = isStated && !this.#isOfPeru && form.unclear !== null;
    if (isOpen) this.#report(unknownPlaceProblem({...first, text: form.unclear}, null));
    if (!this.#isUbigeo) return;
    if (form.shortened !== null) {
      const found = `${form.shortened} → 0${form.shortened}`;
      this.#log.add({...problem, code: 'place-code-padded', found});
    }
    if (!isStated && !this.#isOfPeru) this.#log.add({...problem, code: 'ubigeo-taken', found: '07 = Callao'});
  }

  /** The place of the cells; null for the whole. */
  resolve(cells: PlaceCells | null): PlaceRecord | null {
    if (!cells) return null;
    const {code, names} = cells;
    const ubigeo = code && this.#ubigeoOf(code.text);
    if (ubigeo === '') return null;
    if (code && ubigeo !== null) return this.#ofUbigeo(ubigeo, code, cells);
    // A number beside a name of a region may be of another numbering, and the name decides.
    if (code && (!this.#isOfPeru || /\p{L}/u.test(code.text))) return this.#ofCode(code, cells);
    return names.length ? this.#ofNames(cells) : this.#registry.addNamed(code?.text ?? '');
  }

  /** UBIGEO of INEI of a code; empty for the country, null for another code. */
  #ubigeoOf(text: string): string | null {
    if (this.#isUbigeo && /^\d+$/.test(text)) return normalizeUbigeo(text);
    return /^PE-[A-Z]{3}$/i.test(text) ? (regionOfName(text)?.code ?? null) : null;
  }

  /** The code counts; the name of a region must be that of the code. */
  #ofUbigeo(ubigeo: string, code: NamedPlace, {names, line}: PlaceCells): PlaceRecord | null {
    const [outer] = names;
    const expected = regionOfCode(ubigeo.slice(0, 2))?.name ?? '';
    if (this.#isOfPeru && isRegionLevel(outer) && !this.#isMisspelt(outer.text, expected)) {
      const region = this.#ofRegionName(outer, line);
      if (region && ubigeo.length === 2 && region.parent === ubigeo) return region;
      if ((region?.parent ?? region?.code) !== ubigeo.slice(0, 2))
        this.#report(contradictionProblem(code, outer.text, expected, line));
    }
    const name = ubigeo.length > 2 ? (names.at(-1)?.text ?? null) : null;
    this.#checkName(ubigeo, name, code, line);
    return this.#registry.addUbigeo(ubigeo, name);
  }

  /** A code of another country, or of the source. */
  #ofCode(code: NamedPlace, {names, line}: PlaceCells): PlaceRecord {
    const name = names.at(-1)?.text ?? null;
    const part = name === null ? null : partOfRegion(name);
    if (part?.code === code.text) return this.#registry.add({...part});
    this.#checkName(code.text, name, code, line);
    return this.#registry.add({code: code.text.slice(0, 60), name: name ?? code.text});
  }

  /** True for a name that no region has and that is nearest to the name of the code. */
  #isMisspelt(text: string, expected: string): boolean {
    const isKnown = this.#answers.has(foldText(text)) || isPeru(text) || partOfRegion(text) !== null;
    return !isKnown && !regionOfName(text) && nearestRegions(text)[0] === expected;
  }

  #checkName(code: string, name: string | null, cell: NamedPlace, line: number | null): void {
    if (name === null) return;
    const known = this.#namesByCode.get(code);
    if (known === undefined) this.#namesByCode.set(code, name);
    else if (foldText(known) !== foldText(name)) this.#report(contradictionProblem(cell, name, known, line));
  }

  #ofNames({names: [outer, ...others], line}: PlaceCells): PlaceRecord | null {
    if (!outer) return null;
    const isRegion = this.#isOfPeru && isRegionLevel(outer);
    const place = isRegion ? this.#ofRegionName(outer, line) : this.#answered(outer.text, line);
    return others.reduce<PlaceRecord | null>((parent, {text, column}) => {
      return this.#registry.addNamed(text, parent?.code ?? null, isRegion ? column.level : null);
    }, place);
  }

  #answered(text: string, line: number | null): PlaceRecord | null {
    const answer = this.#answers.get(foldText(text));
    if (answer === 'total') return null;
    if (answer !== undefined && answer !== 'own') return this.#registry.addUbigeo(answer, null);
    const part = partOfRegion(text);
    if (!part || !this.#isOfPeru) return this.#registry.addNamed(text);
    const problem = {code: 'place-part', severity: 'repaired', row: line, column: null} as const;
    if (answer === undefined) this.#report({...problem, found: part.name});
    return this.#registry.add({...part});
  }

  /** A name in a column of regions of Peru; null for the country. A name that no region has is kept, with a question. */
  #ofRegionName(named: NamedPlace, line: number | null): PlaceRecord | null {
    const {text} = named;
    if (this.#answers.has(foldText(text)) || partOfRegion(text)) return this.#answered(text, line);
    if (isPeru(text)) return null;
    const region = regionOfName(text);
    const isDoubtful = isDoubtfulLima(text) && (this.#hasPartsOfLima || this.#hasLima);
    if (region && !isDoubtful) return this.#registry.addUbigeo(region.code, null);
    this.#report(unknownPlaceProblem(named, line));
    return this.#registry.addNamed(text);
  }

  /** Reports the same thing once. */
  #report(problem: ImportProblem): void {
    const key = `${problem.code} ${problem.found ?? ''}`;
    if (!this.#reported.has(key)) this.#log.add(problem);
    this.#reported.add(key);
  }
}

/** True for a name in a column of regions, or of places of a level that the header does not state. */
function isRegionLevel(named: NamedPlace | undefined): named is NamedPlace {
  return named !== undefined && (named.column.level === null || named.column.level === 'region');
}
