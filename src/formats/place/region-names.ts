import {peruRegions, type PeruRegion} from '../../model/places/peru-regions.ts';
import {foldText} from '../../text/search.ts';
import {isTotal} from '../base/total-words.ts';

/** Other names of a region, folded, by its code. */
const otherNames: Readonly<Record<string, string>> = {
  'cuzco': '08',
  'provincia constitucional del callao': '07',
  'provincia constitucional callao': '07',
  'prov constitucional del callao': '07',
  'prov const del callao': '07',
  'prov const callao': '07',
  'p c del callao': '07',
  'constitutional province of callao': '07',
};

const byCode = new Map(peruRegions.map((region) => [region.code, region]));
const byName = new Map<string, PeruRegion | undefined>([
  ...peruRegions.flatMap((region) => [
    [foldText(region.name), region] as const,
    [foldText(region.iso), region] as const,
  ]),
  ...Object.entries(otherNames).map(([name, code]) => [name, byCode.get(code)] as const),
]);

/** Words for a region around its name. */
const prefix = /^(?:departamento|dpto|depto|dep|region|gobierno regional|gore|department)(?: de| del| of)? /;
const suffix = / (?:region|department)$/;

/** Folded, without points: `Prov. Const. del Callao` → `prov const del callao`. */
function plainName(text: string): string {
  return foldText(text.replace(/[.,]/g, ' '));
}

/** The region of Peru with a two-digit UBIGEO of INEI. */
export function regionOfCode(code: string): PeruRegion | null {
  return byCode.get(code) ?? null;
}

/** The region of Peru that a text names: without accents and case, with usual variants, or by ISO 3166-2. */
export function regionOfName(text: string): PeruRegion | null {
  const name = plainName(text);
  return byName.get(name) ?? byName.get(name.replace(prefix, '').replace(suffix, '')) ?? null;
}

/** True for `Región Lima`, which INEI uses for the department without its capital, and others for the department. */
export function isDoubtfulLima(text: string): boolean {
  return /^(?:region(?: de)? lima|lima region|(?:gobierno regional|gore)(?: de)? lima)$/.test(
    plainName(text),
  );
}

/** A place within a region that many sources list beside the regions. */
export interface RegionPart {
  readonly code: string;
  readonly name: string;
  /** Code of the region. */
  readonly parent: string;
}

const parts: readonly RegionPart[] = [
  {code: 'lima-metropolitana', name: 'Lima Metropolitana', parent: '15'},
  {code: 'lima-provincias', name: 'Lima Provincias', parent: '15'},
];

/** Lima Metropolitana and Lima Provincias: neither is the region Lima. */
export function partOfRegion(text: string): RegionPart | null {
  const name = plainName(text);
  return parts.find((part) => foldText(part.name) === name) ?? null;
}

/** True for the name of the country beside its regions, or the word for a total. */
export function isPeru(text: string): boolean {
  return isTotal(text) || isNamedPeru(text);
}

/** True for the name of the country; false for a total, which may be that of a few regions. */
export function isNamedPeru(text: string): boolean {
  return /^(?:total |todo el |pais )?peru(?: total| \(total\)|, total)?$|^per?$/.test(foldText(text));
}
