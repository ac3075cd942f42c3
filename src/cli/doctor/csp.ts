/** One content security policy: sources by directive name, which is lower case. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/** Parses a header, which may hold several policies separated by commas. */
export function contentPolicies(header: string): readonly ContentPolicy[] {
  return header
    .split(',')
    .map(contentPolicy)
    .filter(({size}) => size > 0);
}

/** Of a repeated directive the first counts: https://www.w3.org/TR/CSP3/#parse-serialized-policy */
function contentPolicy(text: string): ContentPolicy {
  const directives = new Map<string, readonly string[]>();
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/);
    const key = name.toLowerCase();
    if (key && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}

/** Directives that apply to a kind of request, in the order of their precedence. */
const fallbacks = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
} as const;
export type FetchDirective = keyof typeof fallbacks;

interface EffectiveDirective {
  readonly name: string;
  readonly sources: readonly string[];
}

/** The directive that applies to a kind of request; null when the policy has none. */
export function effectiveDirective(
  policy: ContentPolicy,
  directive: FetchDirective,
): EffectiveDirective | null {
  const name = fallbacks[directive].find((fallback) => policy.has(fallback));
  return name === undefined ? null : {name, sources: policy.get(name) ?? []};
}

/** The directive as it is written in the policy. */
export function directiveText({name, sources}: EffectiveDirective): string {
  return [name, ...sources].join(' ');
}
