import {foldText} from '../../../text/search.ts';

/** What a line of text around the tables says. */
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

const kindOfWord: readonly (readonly [RegExp, string])[] = [
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
const named =
  /^((?:objetivo|lineamiento|eje)[^\d:]*?)(?:n[°º.]*|nro\.?)?\s*(\d[\d.]*?)\.?(?:\s*[:.–—-]\s*(.+))?$/i;
const section =
  /^avances?\b.*\b(objetivo|lineamiento)[a-z ]*?(?:n[°º.]*)?\s*(\d[\d.]*)(?:\s*[–—-]\s*(\S+))?$/i;
const counted =
  /^(\d+)\s+(objetivos|lineamientos|servicios|ejes)(?:\s+en\s+total)?(?:\s+que se implementan desde (?:el|la)\s+(.+))?$/i;
const numbered = /^(\d+(?:\.\d+){0,2})\.?\s+(\p{L}.*)$/su;

/** Reads headings of Peruvian policy reports; everything else is plain text. */
export function parseHeading(text: string): Heading {
  return (
    namedGroup(text) ??
    sectionOf(text) ??
    count(text) ??
    numberedGroup(text) ??
    parseNote(text) ?? {as: 'text'}
  );
}

function namedGroup(text: string): Heading | null {
  const [, word = '', code = '', title = null] = named.exec(text) ?? [];
  const kind = kindOf(word);
  if (!kind) return null;
  const label =
    title === null
      ? toSentenceCase(text)
      : toSentenceCase(text.slice(0, text.length - title.length).replace(/[\s:.–—-]+$/, ''));
  return {as: 'group', kind, code, label, title};
}

function sectionOf(text: string): Heading | null {
  const [, word = '', code = '', shortName = null] = section.exec(text) ?? [];
  const kind = kindOf(word);
  return kind ? {as: 'section', kind, code, shortName} : null;
}

function count(text: string): Heading | null {
  const [, digits = '', word = '', publisher = null] = counted.exec(text) ?? [];
  const name = countNames[kindOf(word) ?? ''];
  return name
    ? {as: 'count', name: publisher ? `${name}ByPublisher` : name, count: Number(digits), publisher}
    : null;
}

function numberedGroup(text: string): Heading | null {
  const [, code = '', title = ''] = numbered.exec(text) ?? [];
  const kind = kindByDepth[code.split('.').length - 1];
  return title && kind && code.includes('.') ? {as: 'group', kind, code, label: null, title} : null;
}

function parseNote(text: string): Heading | null {
  if (/^(19|20)\d\d$/.test(text)) return {as: 'year', year: text};
  const [, source] = /^fuente\s*:\s*(.+)$/is.exec(text) ?? [];
  if (source) return {as: 'source', text: source};
  return /^(notas?|elaboraci[oó]n)\b|^([a-z]{1,2}\/|\*+|\(\d\)|\[\d\])\s*\S/i.test(text)
    ? {as: 'note', text}
    : null;
}

function kindOf(word: string): string | null {
  return kindOfWord.find(([pattern]) => pattern.test(foldText(word)))?.[1] ?? null;
}

/** `OBJETIVO PRIORITARIO N° 03` → `Objetivo prioritario N° 03`; a label in small letters stays. */
function toSentenceCase(label: string): string {
  if (label !== label.toUpperCase()) return label;
  return (label.slice(0, 1) + label.slice(1).toLowerCase()).replace(/\bn°/, 'N°');
}

/** `03.01.01 Servicio de …` → its code and its words; a lone code has no words, lone words no code. */
export function splitCode(text: string): {readonly code: string | null; readonly words: string | null} {
  const [, code = null, rest = null] =
    /^((?:[A-Z]{1,5}[.-]?)?\d+(?:\.\d+)*)\.?(?:\s*[-–:]?\s+(\S.*))?$/s.exec(text.trim()) ?? [];
  return code === null ? {code: null, words: text.trim() || null} : {code, words: rest};
}
