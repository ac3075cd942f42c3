/** Codes of the findings; each has a message `doctor.CODE`. */
export const findingCodes = [
  'escaped',
  'tags-stripped',
  'script-stripped',
  'module-stripped',
  'data-stripped',
  'table-only',
  'smart-quotes',
  'self-closed',
  'swallowed',
  'paragraph',
  'locale',
  'no-scripts',
  'script-blocked',
  'script-own-host',
  'script-nonce',
  'data-blocked',
  'data-own-host',
  'frame-blocked',
  'trusted-types',
  'mixed',
  'file-address',
  'script-cors',
  'chunks-missing',
  'chunks-blocked',
  'chunks-cors',
  'data-cors',
  'edition-status',
  'sheet-gap',
  'png',
  'no-downloads',
  'report-only',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One effect of a host page on the elements. */
export interface DoctorFinding {
  readonly code: FindingCode;
  /** True when the elements do not work; false for a limitation. */
  readonly isBlocked: boolean;
  /** The policy directive, address or tag that the finding is about. */
  readonly detail: string;
}

export function blocking(code: FindingCode, detail: string): DoctorFinding {
  return {code, detail, isBlocked: true};
}

export function nonBlocking(code: FindingCode, detail: string): DoctorFinding {
  return {code, detail, isBlocked: false};
}
