import {foldText} from '../../../text/search.ts';

/** Meaning of a line of text between the tables. */
export type Heading =
  | {
      readonly as: 'group';
      readonly kind: string;
      readonly code: string;
      readonly label: string | null;
      readonly title: string | null;
    }
  | {readonly as: 'section'; readonly kind: string; readonly code: string; readonly shortName: string | null}
  | {readonly as: 'count'; readonly name: string; readonly count: number; readonly publisher: string | null}
  | {readonly as: 'note'; readonly text: string}
  | {readonly as: 'source'; readonly text: string}
  | {readonly as: 'year'; readonly year: string}
  | {readonly as: 'text'};

const kindPatterns: readonly (readonly [RegExp, string])[] = [
  [/^objetivos?/, 'objective'],
  [/^lineamientos?/, 'guideline'],
  [/^servicios?/, 'service'],
  [/^ejes?/, 'axis'],
];
const countNames: Readonly<Record<string, string>> = {
  objective: 'objectives',
  guideline: 'guidelines',
  service: 'services',
  axis: 'axes',
};
const kindByDepth = ['objective', 'guideline', 'service'];
const namedPattern =
  /^((?:objetivo|lineamiento|eje)[^\d:]*?)(?:n[°º.]*|nro\.?)?\s*(\d[\d.]*?)\.?(?:\s*[:.–—-]\s*(.+))?$/i;
const sectionPattern =
  /^avances?\b.*\b(objetivo|lineamiento)[a-z ]*?(?:n[°º.]*)?\s*(\d[\d.]*)(?:\s*[–—-]\s*(\S+))?$/i;
const countPattern =
  /^(\d+)\s+(objetivos|lineamientos|servicios|ejes)(?:\s+en\s+total)?(?:\s+que se implementan desde (?:el|la)\s+(.+))?$/i;
const numberedPattern = /^(\d+(?:\.\d+){0,2})\.?\s+(\p{L}.*)$/su;

/** A longer text is not the name of a group. Its patterns take long for it. */
const maxHeadingLength = 1000;

/** Parses headings of Peruvian policy reports; any other line is `text`. */
export function parseHeading(text: string): Heading {
  if (text.length > maxHeadingLength) return parseNote(text) ?? {as: 'text'};
  return (
    parseNamedGroup(text) ??
    parseSection(text) ??
    parseCount(text) ??
    parseNumberedGroup(text) ??
    parseNote(text) ?? {as: 'text'}
  );
}

/** `OBJETIVO PRIORITARIO N° 03: título` */
function parseNamedGroup(text: string): Heading | null {
  const [, word = '', code = '', title = null] = namedPattern.exec(text) ?? [];
  const kind = kindOf(word);
  if (!kind) return null;
  const label =
    title === null
      ? toSentenceCase(text)
      : toSentenceCase(text.slice(0, text.length - title.length).replace(/[\s:.–—-]+$/, ''));
  return {as: 'group', kind, code, label, title};
}

/** `AVANCES DE LOS SERVICIOS DEL OBJETIVO PRIORITARIO 03 – MIMP` */
function parseSection(text: string): Heading | null {
  const [, word = '', code = '', shortName = null] = sectionPattern.exec(text) ?? [];
  const kind = kindOf(word);
  return kind ? {as: 'section', kind, code, shortName} : null;
}

/** `16 servicios que se implementan desde el Ministerio de la Mujer` */
function parseCount(text: string): Heading | null {
  const [, digits = '', word = '', publisher = null] = countPattern.exec(text) ?? [];
  const name = countNames[kindOf(word) ?? ''];
  return name
    ? {as: 'count', name: publisher ? `${name}ByPublisher` : name, count: Number(digits), publisher}
    : null;
}

/** `3.1 Título`: the depth of the code gives the kind. */
function parseNumberedGroup(text: string): Heading | null {
  const [, code = '', title = ''] = numberedPattern.exec(text) ?? [];
  const kind = kindByDepth[code.split('.').length - 1];
  return title && kind && code.includes('.') ? {as: 'group', kind, code, label: null, title} : null;
}

function parseNote(text: string): Heading | null {
  if (/^(19|20)\d\d$/.test(text)) return {as: 'year', year: text};
  const [, source] = /^(?:(?:fuente|source|fonte)\s*:|data source\b\s*:?)\s*(.+)$/is.exec(text) ?? [];
  if (source) return {as: 'source', text: source};
  return /^(notas?|elaboraci[oó]n|last updated)\b|^([a-z]{1,2}\/|\*+|\(\d\)|\[\d\])\s*\S/i.test(text)
    ? {as: 'note', text}
    : null;
}

function kindOf(word: string): string | null {
  const words = foldText(word);
  return kindPatterns.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** `OBJETIVO PRIORITARIO N° 03` → `Objetivo prioritario N° 03`; a label with lower-case letters is unchanged. */
function toSentenceCase(label: string): string {
  if (label !== label.toUpperCase()) return label;
  return (label.slice(0, 1) + label.slice(1).toLowerCase()).replace(/\bn°/, 'N°');
}

/** Splits `03.01.01 Servicio de …` into code and words; either is null when absent. */
export function splitCode(text: string): {readonly code: string | null; readonly words: string | null} {
  const [, code = null, words = null] =
    /^((?:[A-Z]{1,5}[.-]?)?\d+(?:\.\d+)*)\.?(?:\s*[-–:]?\s+(\S.*))?$/s.exec(text.trim()) ?? [];
  return code === null ? {code: null, words: text.trim() || null} : {code, words};
}
