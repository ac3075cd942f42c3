import MagicString from 'magic-string';

const file = /[/\\]lit-html[/\\]lit-html\.js$/;
const filler = '\0fill-template';

/** What lit-html does on loading and for each template, and what is done instead. */
const changes = [
  ['s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0', 'void 0'],
  ['return s.innerHTML=t,s}', 'return fillTemplate(s,t),s}'],
];

/**
 * The sanitizer keeps Lit's markers (comments), slots and custom elements, and runs nothing, so no policy is asked for.
 * Where it is missing the policy is our own, made when the first template needs it, and not at all where the page
 * forbids it: there the fallback content of the element is seen, for a slot is all that can be made.
 */
const fillTemplate = `
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

/**
 * Lit asks the page for a Trusted Types policy called lit-html as soon as it loads; a page that lists its policies
 * refuses it, or the second copy of it, and then nothing is drawn. Fails the build when lit-html no longer reads so.
 */
export function trustedTypes() {
  return {
    name: 'trusted-types',
    enforce: 'pre',
    resolveId: (source) => (source === filler ? filler : null),
    load: (id) => (id === filler ? fillTemplate : null),
    transform(code, id) {
      if (!file.test(id)) return null;
      const changed = new MagicString(code);
      for (const [from, to] of changes) {
        if (code.split(from).length !== 2) this.error(`trusted-types: lit-html no longer reads ${from}`);
        changed.replace(from, to);
      }
      changed.prepend(`import {fillTemplate} from '${filler}';`);
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}
