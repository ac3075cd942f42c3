import MagicString from 'magic-string';

const litHtml = /[/\\]lit-html[/\\]lit-html\.js$/;
const fillerModule = '\0fill-template';

/**
 * Versions of lit-html that the replacements were tested with. Another version is accepted as long as both patterns
 * occur in it exactly once.
 */
const testedVersions = '3.3.3';

/** Code of lit-html and its replacement: the policy made on loading, and the parsing of each template. */
const replacements = [
  ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'void 0'],
  ['return s.innerHTML=t,s}', 'return fillTemplate(s,t),s}'],
];

/**
 * Source of the module that parses templates. The sanitizer keeps Lit's markers (comments), slots and custom elements
 * and does not run scripts, so it needs no policy. Browsers without it use the policy `avance`, created for the first
 * template.
 * Where the page forbids that policy too, the template becomes a single slot, which shows the element's fallback content.
 */
const filler = `
let policy;
const asIs = {createHTML: (markup) => markup};
function trusted(markup) {
  try {
    policy ??= globalThis.trustedTypes?.createPolicy('avance', asIs) ?? asIs;
  } catch {
    policy = asIs;
  }
  return policy.createHTML(markup);
}
export function fillTemplate(template, markup) {
  if (template.setHTML) template.setHTML(markup, {sanitizer: {removeElements: [], comments: true}});
  else fill(template, markup);
}
function fill(template, markup) {
  try {
    template.innerHTML = trusted(markup);
  } catch {
    template.content.append(document.createElement('slot'));
  }
}`;

function unknownVersion(pattern) {
  return (
    `trusted-types: lit-html does not contain ${pattern} exactly once. The replacements were tested with lit-html ` +
    `${testedVersions}: adapt .config/build/plugins/trusted-types.js to the installed version, or install a tested one.`
  );
}

/**
 * Parses templates without the Trusted Types policy of Lit, for the script files only. Lit creates a policy named
 * `lit-html` on loading. A page that lists its policies rejects it, or rejects the second one of this name, and then
 * elements do not render. Lit has no public option for this. Fails the build when lit-html does not contain the
 * patterns.
 */
export function trustedTypes() {
  return {
    name: 'trusted-types',
    enforce: 'pre',
    resolveId: (source) => (source === fillerModule ? fillerModule : null),
    load: (id) => (id === fillerModule ? filler : null),
    transform(code, id) {
      if (!litHtml.test(id)) return null;
      const patched = new MagicString(code);
      for (const [pattern, replacement] of replacements) {
        if (code.split(pattern).length !== 2) this.error(unknownVersion(pattern));
        patched.replace(pattern, replacement);
      }
      patched.prepend(`import {fillTemplate} from '${fillerModule}';`);
      return {code: patched.toString(), map: patched.generateMap({hires: true})};
    },
  };
}
