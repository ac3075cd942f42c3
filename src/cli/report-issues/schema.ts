import {Ajv2020} from 'ajv/dist/2020.js';
import type {ErrorObject} from 'ajv/dist/2020.js';
import type {ReportProblem} from '../../model/report/problem.ts';

const problemLimit = 200;

/** Returns a check of documents against one schema, compiled once. At most 200 problems. */
export function schemaCheck(schema: object): (document: unknown) => readonly ReportProblem[] {
  const isValid = new Ajv2020({strict: false, allErrors: true}).compile(schema);
  return (document) =>
    isValid(document) ? [] : (isValid.errors ?? []).filter(isLeaf).slice(0, problemLimit).map(schemaProblem);
}

/** False for a failure that only follows from those of its branches. */
function isLeaf({keyword}: ErrorObject): boolean {
  return !['oneOf', 'anyOf', 'if'].includes(keyword);
}

function schemaProblem({instancePath, message, params}: ErrorObject): ReportProblem {
  const extra: unknown = params['additionalProperty'] ?? params['allowedValues'];
  const found = `${message ?? ''}${extra === undefined ? '' : ` (${String(extra)})`}`;
  return {code: 'schema', severity: 'warning', path: instancePath, found};
}
