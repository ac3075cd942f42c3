import {matching, record, string, such, text} from './field.ts';
import type {Reader} from './field.ts';
import {partialDate, period} from './observation.ts';
import type {License, Organization, Policy, Source} from '../report.ts';

/** Letters, digits, `-` and `_`, a letter first: safe as DOM id, URL fragment and file name. */
export const idPattern = /^[A-Za-z][\w-]{0,127}$/;

export const id: Reader<string> = matching(idPattern, 'bad-id');

/** http or https, with no user or password in it: the only addresses that may become links. */
export const url: Reader<string> = matching(/^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i, 'bad-url');

export const organization: Reader<Organization> = record<Organization>(
  {name: text},
  {
    id,
    shortName: text,
    unit: text,
    country: string,
    url,
    email: matching(/^[^\s@?&#]+@[^\s@?&#]+$/),
  },
);

export const source: Reader<Source> = record<Source>(
  {title: text},
  {
    id,
    publisher: text,
    url,
    retrieved: partialDate,
    sha256: string,
    note: text,
  },
);

export const license: Reader<License> = such(
  record<License>({}, {id: string, name: text, url}),
  ({id, name, url}) => (id ?? name ?? url) !== null,
  'missing-field',
);

export const policy: Reader<Policy> = record<Policy>(
  {name: text},
  {
    id,
    shortName: text,
    legalBasis: text,
    legalUrl: url,
    horizon: record<NonNullable<Policy['horizon']>>({}, {start: period, end: period}),
  },
);
