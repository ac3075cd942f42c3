interface Result {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  /** `['VIOLATION', 'FAIL']`; `POTENTIAL` and `MANUAL` are questions to a person. */
  readonly value: readonly [level: string, outcome: string];
  readonly path: {readonly dom: string};
}

interface EqualAccess {
  readonly Checker: new () => {
    check: (node: Node, rulesets: readonly string[]) => Promise<{readonly results: readonly Result[]}>;
  };
}

declare const ace: EqualAccess;

let loading: Promise<unknown> | null = null;

/** The engine is a classic script that declares a global variable. */
async function load(): Promise<unknown> {
  const script = document.createElement('script');
  script.src = '/node_modules/accessibility-checker-engine/ace.js';
  document.head.append(script);
  await new Promise((loaded) => script.addEventListener('load', loaded, {once: true}));
  return script;
}

/** Rules that do not apply, or that this engine applies wrongly. */
const excludedRules = [
  // Landmarks belong to the page around a component.
  'aria_content_in_landmark',
  'skip_main_exists',
  // The engine does not read clipped text, which names a heading whose visible text is shorter.
  'heading_content_exists',
  'aria_accessiblename_exists',
  // Roles are stated where a style such as `display: grid` or `list-style: none` takes the native one away.
  'aria_role_redundant',
  // The stage of the slides takes the arrow keys.
  'element_tabbable_role_valid',
  // The column of the drawings has no heading: they are hidden from screen readers.
  'table_headers_related',
  // The engine misses the `<li>` elements of the first legend of a page; axe has a rule of the same meaning.
  'aria_child_valid',
  // HTML has `<u>` for text with a mark of its own: https://html.spec.whatwg.org/multipage/#the-u-element
  'element_attribute_deprecated',
];

/** Returns what the rules of IBM Equal Access, a second checker beside axe, find in `element` and its shadow roots: rule, message and place. */
export async function equalAccessFailures(element: Element): Promise<readonly string[]> {
  await (loading ??= load());
  const {results} = await new ace.Checker().check(element, ['IBM_Accessibility']);
  return results
    .filter(({value, ruleId}) => value[1] === 'FAIL' && !excludedRules.includes(ruleId))
    .map(({ruleId, message, snippet, path}) => `${ruleId}: ${message}: ${snippet}: ${path.dom}`);
}
