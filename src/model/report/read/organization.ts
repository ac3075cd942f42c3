import {matchingPattern, readRecord, readString, readText, readTexts, refine} from './field.ts';
import type {Reader} from './field.ts';
import {readCode, readPartialDate, readPeriod} from './observation.ts';
import type {GlossaryEntry} from '../glossary.ts';
import type {License, Organization, Policy, Source} from '../organization.ts';
import type {Place} from '../place.ts';

/** A letter, then letters, digits, `-` and `_`: safe as DOM id, URL fragment and file name. */
export const idPattern = /^[A-Za-z][\w-]{0,127}$/;

export const readId: Reader<string> = matchingPattern(idPattern, 'bad-id');

/** Reads an http or https URL without user and password. Only such URLs become links. */
export const readUrl: Reader<string> = matchingPattern(/^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i, 'bad-url');

export const readOrganization: Reader<Organization> = readRecord<Organization>(
  {name: readText},
  {
    id: readId,
    shortName: readText,
    unit: readText,
    country: readString,
    url: readUrl,
    email: matchingPattern(/^[^\s@?&#]+@[^\s@?&#]+$/),
  },
);

export const readSource: Reader<Source> = readRecord<Source>(
  {title: readText, editorNotes: readTexts},
  {
    id: readId,
    publisher: readText,
    url: readUrl,
    retrieved: readPartialDate,
    sha256: readString,
    note: readText,
  },
);

export const readLicense: Reader<License> = refine(
  readRecord<License>({}, {id: readString, name: readText, url: readUrl}),
  ({id, name, url}) => (id ?? name ?? url) !== null,
  'missing-field',
);

export const readGlossaryEntry: Reader<GlossaryEntry> = refine(
  readRecord<GlossaryEntry>({term: readText}, {expansion: readText, definition: readText, url: readUrl}),
  ({expansion, definition}) => (expansion ?? definition) !== null,
  'missing-field',
);

export const readPlace: Reader<Place> = readRecord<Place>(
  {code: readCode, name: readText},
  {level: readString, parent: readCode},
);

export const readPolicy: Reader<Policy> = readRecord<Policy>(
  {name: readText},
  {
    id: readId,
    shortName: readText,
    legalBasis: readText,
    legalUrl: readUrl,
    horizon: readRecord<NonNullable<Policy['horizon']>>({}, {start: readPeriod, end: readPeriod}),
  },
);
