interface Result {
  readonly ruleId: string;
  readonly message: string;
  readonly snippet: string;
  /** `['VIOLATION', 'FAIL']`; `POTENTIAL` and `MANUAL` are questions to a person. */
  readonly value: readonly [level: string, outcome: string];
  readonly path: {readonly dom: string};
}

/** The fields of a guideline that the engine reads. */
interface Guideline {
  readonly id: string;
  readonly checkpoints: readonly {
    readonly num: string;
    readonly rules: readonly {readonly id: string; readonly level: string; readonly toolkitLevel: string}[];
  }[];
}

interface EqualAccess {
  readonly Checker: new () => {
    addGuideline: (guideline: Guideline) => void;
    check: (node: Node, guidelines: readonly string[]) => Promise<{readonly results: readonly Result[]}>;
  };
}

const loading = new WeakMap<Window, Promise<EqualAccess>>();

/** The engine is a classic script that declares a global variable. */
async function load(view: Window): Promise<EqualAccess> {
  const script = view.document.createElement('script');
  script.src = '/node_modules/accessibility-checker-engine/ace.js';
  view.document.head.append(script);
  await new Promise((loaded) => script.addEventListener('load', loaded, {once: true}));
  return (view as Window & {readonly ace: EqualAccess}).ace;
}

/** Rules that do not apply, or that this engine applies wrongly. */
const excludedRules = [
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

/** Rules about the page around a component: the tests of whole pages have them. */
const rulesOfPages = ['aria_content_in_landmark', 'skip_main_exists'];

/** The rule whose result depends on colours. It takes a fifth of the time of the whole set. */
const colours: Guideline = {
  id: 'colours',
  checkpoints: [
    {
      num: '1.4.3',
      rules: [{id: 'text_contrast_sufficient', level: 'VIOLATION', toolkitLevel: '1'}],
    },
  ],
};

/**
 * Returns what the rules of IBM Equal Access, a second checker beside axe, find in `element` and its shadow roots: rule,
 * message and place. `guideline` restricts the rules to those of colours.
 */
export async function equalAccessFailures(
  element: Element,
  view: Window = window,
  guideline: 'IBM_Accessibility' | 'colours' = 'IBM_Accessibility',
): Promise<readonly string[]> {
  const request = loading.get(view) ?? load(view);
  loading.set(view, request);
  const {Checker} = await request;
  const checker = new Checker();
  checker.addGuideline(colours);
  const {results} = await checker.check(element, [guideline]);
  const excluded = view === window ? [...excludedRules, ...rulesOfPages] : excludedRules;
  return results
    .filter(({value, ruleId}) => value[1] === 'FAIL' && !excluded.includes(ruleId))
    .map(({ruleId, message, snippet, path}) => `${ruleId}: ${message}: ${snippet}: ${path.dom}`);
}
