import {matchingPattern, readRecord, readString, refine, readText} from './field.ts';
import type {Reader} from './field.ts';
import {partialDate, period} from './observation.ts';
import type {License, Organization, Policy, Source} from '../report.ts';

/** Letters, digits, `-` and `_`, a letter first: safe as DOM id, URL fragment and file name. */
export const idPattern = /^[A-Za-z][\w-]{0,127}$/;

export const id: Reader<string> = matchingPattern(idPattern, 'bad-id');

/** http or https, with no user or password in it: the only addresses that may become links. */
export const url: Reader<string> = matchingPattern(/^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i, 'bad-url');

export const organization: Reader<Organization> = readRecord<Organization>(
  {name: readText},
  {
    id,
    shortName: readText,
    unit: readText,
    country: readString,
    url,
    email: matchingPattern(/^[^\s@?&#]+@[^\s@?&#]+$/),
  },
);

export const source: Reader<Source> = readRecord<Source>(
  {title: readText},
  {
    id,
    publisher: readText,
    url,
    retrieved: partialDate,
    sha256: readString,
    note: readText,
  },
);

export const license: Reader<License> = refine(
  readRecord<License>({}, {id: readString, name: readText, url}),
  ({id, name, url}) => (id ?? name ?? url) !== null,
  'missing-field',
);

export const policy: Reader<Policy> = readRecord<Policy>(
  {name: readText},
  {
    id,
    shortName: readText,
    legalBasis: readText,
    legalUrl: url,
    horizon: readRecord<NonNullable<Policy['horizon']>>({}, {start: period, end: period}),
  },
);
