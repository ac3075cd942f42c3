import type {SnippetShape} from '../../render/embed/list-code.ts';
import {blockingDirective, cspFindings} from './csp-findings.ts';
import {dataFindings} from './data-findings.ts';
import {blocking, type DoctorFinding, type FindingCode} from './finding.ts';
import type {HostPage} from './host-page.ts';
import type {HostRequirements} from './host-requirements.ts';
import {markupFindings} from './markup-findings.ts';

export interface Diagnosis {
  readonly findings: readonly DoctorFinding[];
  /** The shape of the code that works on the page. */
  readonly shape: SnippetShape;
}

/** What a host page blocks or removes, and which shape of the code works there. */
export function diagnosis(page: HostPage, requirements: HostRequirements): Diagnosis {
  const findings = [
    ...markupFindings(page),
    ...cspFindings(page, requirements),
    ...networkFindings(page, requirements),
    ...dataFindings(page.content, requirements.gaps),
  ];
  const codes = new Set(findings.map(({code}) => code));
  return {findings, shape: recommendedShape(codes, page, requirements)};
}

/** Findings after which no script of Avance runs or finds its elements. */
const unusable: readonly FindingCode[] = [
  'no-scripts',
  'script-blocked',
  'tags-stripped',
  'script-stripped',
  'data-stripped',
  'table-only',
  'escaped',
  'script-cors',
];
/** Findings after which the script with everything in one file works, and `avance.js` with its chunks does not. */
const needsSingleFile: readonly FindingCode[] = [
  'module-stripped',
  'chunks-missing',
  'chunks-blocked',
  'chunks-cors',
];
const withoutData: readonly FindingCode[] = ['data-blocked', 'data-cors'];

function recommendedShape(
  codes: ReadonlySet<FindingCode>,
  page: HostPage,
  {frame}: HostRequirements,
): SnippetShape {
  if (![...unusable, ...withoutData].some((code) => codes.has(code)))
    return needsSingleFile.some((code) => codes.has(code)) ? 'classic' : 'module';
  // A frame inherits the sandbox of its page, so its scripts would not run either.
  const canFrame = !codes.has('no-scripts') && blockingDirective(page, 'frame-src', frame) === null;
  if (canFrame) return 'iframe';
  return removesTables(codes, page) ? 'list' : 'html';
}

/** Whether a filter removed the table of the code with its element. */
function removesTables(codes: ReadonlySet<FindingCode>, {content}: HostPage): boolean {
  return codes.has('tags-stripped') && content.tags.every(({name}) => name !== 'table');
}

/** What the network forbids, independent of the policies of the page. */
function networkFindings({url}: HostPage, requirements: HostRequirements): readonly DoctorFinding[] {
  const {scripts, data, areScriptsLackingCors, isDataLackingCors, missingChunk, chunkLackingCors} =
    requirements;
  const isMixedContent = (address: string): boolean =>
    url !== null && url.startsWith('https:') && address.startsWith('http:');
  return [
    ...[scripts, data ?? ''].filter(isMixedContent).map((address) => blocking('mixed', address)),
    ...(areScriptsLackingCors ? [blocking('script-cors', scripts)] : []),
    ...(missingChunk === null ? [] : [blocking('chunks-missing', missingChunk)]),
    ...(chunkLackingCors === null || areScriptsLackingCors
      ? []
      : [blocking('chunks-cors', chunkLackingCors)]),
    ...(isDataLackingCors ? [blocking('data-cors', data ?? '')] : []),
  ];
}
