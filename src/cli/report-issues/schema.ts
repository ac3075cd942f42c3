import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import type {ReportProblem} from '../../model/report/problem.ts';

const problemLimit = 200;

/** Checks a document and returns at most 200 problems. */
export type SchemaCheck = (document: unknown) => readonly ReportProblem[];

/** Compiles a schema once, for any number of documents. */
export function schemaCheck(schema: object): SchemaCheck {
  const isValid = new Ajv2020({strict: false, allErrors: true}).compile(schema);
  return (document) =>
    isValid(document) ? [] : (isValid.errors ?? []).filter(isLeaf).slice(0, problemLimit).map(schemaProblem);
}

/** False for the error of a whole `oneOf`: each of its branches reports its own errors. */
function isLeaf({keyword}: ErrorObject): boolean {
  return !['oneOf', 'anyOf', 'if'].includes(keyword);
}

function schemaProblem({instancePath, message, params}: ErrorObject): ReportProblem {
  const extra: unknown = params['additionalProperty'] ?? params['allowedValues'];
  const found = `${message ?? ''}${extra === undefined ? '' : ` (${String(extra)})`}`;
  return {code: 'schema', severity: 'warning', path: instancePath, found};
}
