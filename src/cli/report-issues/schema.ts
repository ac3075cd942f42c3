import {Ajv2020} from 'ajv/dist/2020.js';
import type {ErrorObject} from 'ajv/dist/2020.js';

/** Where a document does not fit the schema: JSON pointer and what is wrong there. */
export interface SchemaFault {
  readonly path: string;
  readonly message: string;
}

const most = 200;

/** A check of documents against one schema, compiled once. */
export function schemaCheck(schema: object): (document: unknown) => readonly SchemaFault[] {
  const isValid = new Ajv2020({strict: false, allErrors: true}).compile(schema);
  return (document) =>
    isValid(document) ? [] : (isValid.errors ?? []).filter(isLeaf).slice(0, most).map(fault);
}

/** That no branch fits follows from what is wrong in each. */
function isLeaf({keyword}: ErrorObject): boolean {
  return !['oneOf', 'anyOf', 'if'].includes(keyword);
}

function fault({instancePath, message, params}: ErrorObject): SchemaFault {
  const extra: unknown = params['additionalProperty'] ?? params['allowedValues'];
  return {path: instancePath, message: `${message ?? ''}${extra === undefined ? '' : ` (${String(extra)})`}`};
}
