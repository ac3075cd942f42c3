import {allowsUrl} from './csp-source.ts';
import {directiveText, effectiveDirective, type FetchDirective} from './csp.ts';
import {blocking, nonBlocking, type DoctorFinding} from './finding.ts';
import type {HostPage} from './host-page.ts';
import type {HostRequirements} from './host-requirements.ts';

/** URL in place of that of a saved page, to find out whether its own host is allowed. */
const unknownPageUrl = 'https://self.invalid/';

/** What the content security policies of a page forbid. */
export function cspFindings(page: HostPage, requirements: HostRequirements): readonly DoctorFinding[] {
  const {scripts, data, frame} = requirements;
  const scriptDirective = blockingScriptDirective(page, `${scripts}avance.js`);
  return [
    ...(lacksSandboxToken(page, 'allow-scripts')
      ? [blocking('no-scripts', 'sandbox')]
      : findings(scriptDirective, (directive) => scriptFinding(page, directive))),
    ...(scriptDirective === null ? chunkFindings(page, requirements) : []),
    ...findings(blockingDirective(page, 'connect-src', data), (directive) => dataFinding(page, directive)),
    ...findings(blockingDirective(page, 'frame-src', frame), (directive) =>
      nonBlocking('frame-blocked', directive),
    ),
    ...trustedTypesFindings(page),
    ...findings(blockingDirective(page, 'img-src', 'blob:image'), (directive) =>
      nonBlocking('png', directive),
    ),
    ...(lacksSandboxToken(page, 'allow-downloads') ? [nonBlocking('no-downloads', 'sandbox')] : []),
    ...(page.isReportOnly ? [nonBlocking('report-only', 'content-security-policy-report-only')] : []),
  ];
}

function findings(
  directive: string | null,
  toFinding: (directive: string) => DoctorFinding,
): readonly DoctorFinding[] {
  return directive === null ? [] : [toFinding(directive)];
}

function lacksSandboxToken({policies}: HostPage, token: string): boolean {
  return policies.some((policy) => policy.get('sandbox')?.includes(token) === false);
}

/** The first directive that forbids a URL, as it is written; null when none does, and for no URL. */
export function blockingDirective(
  {policies, url}: HostPage,
  directive: FetchDirective,
  address: string | null,
): string | null {
  if (address === null) return null;
  const directives = policies.map((policy) => effectiveDirective(policy, directive));
  const blocking = directives.find((candidate) => candidate && !allowsUrl(candidate.sources, address, url));
  return blocking ? directiveText(blocking) : null;
}

/** With `strict-dynamic` host sources are ignored, so that no URL is allowed by itself. */
function blockingScriptDirective(page: HostPage, address: string): string | null {
  const directives = page.policies.map((policy) => effectiveDirective(policy, 'script-src-elem'));
  const strict = directives.find((directive) =>
    directive?.sources.some((source) => /^'strict-dynamic'$/i.test(source)),
  );
  return strict ? directiveText(strict) : blockingDirective(page, 'script-src-elem', address);
}

/** A script with a nonce is allowed everywhere; a script on the host of the page often is. */
function scriptFinding(page: HostPage, directive: string): DoctorFinding {
  if (/'nonce-/.test(directive)) return nonBlocking('script-nonce', directive);
  const {page: knownPage, root} = ownHost(page);
  return blockingScriptDirective(knownPage, root) === null
    ? nonBlocking('script-own-host', directive)
    : blocking('script-blocked', directive);
}

/** A policy may allow `avance.js` by its path, and not the folder of its chunks. */
function chunkFindings(page: HostPage, {chunks}: HostRequirements): readonly DoctorFinding[] {
  const directives = chunks.map((chunk) => blockingDirective(page, 'script-src-elem', chunk));
  const directive = directives.find((candidate) => candidate !== null) ?? null;
  return findings(directive, (text) => blocking('chunks-blocked', text));
}

function dataFinding(page: HostPage, directive: string): DoctorFinding {
  const {page: knownPage, root} = ownHost(page);
  return blockingDirective(knownPage, 'connect-src', root) === null
    ? nonBlocking('data-own-host', directive)
    : blocking('data-blocked', directive);
}

/** The page with a known URL, and the root of its host. */
function ownHost(page: HostPage): {readonly page: HostPage; readonly root: string} {
  const url = page.url ?? unknownPageUrl;
  return {page: {...page, url}, root: new URL('/', url).href};
}

/** A list of Trusted Types policies must contain `avance`, for browsers without `setHTML`. */
function trustedTypesFindings({policies}: HostPage): readonly DoctorFinding[] {
  const lists = policies
    .filter((policy) => policy.has('require-trusted-types-for'))
    .map((policy) => policy.get('trusted-types'));
  const closedList = lists.find((names) => names && !names.includes('avance') && !names.includes('*'));
  return closedList
    ? [nonBlocking('trusted-types', directiveText({name: 'trusted-types', sources: closedList}))]
    : [];
}
