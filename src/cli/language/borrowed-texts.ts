import {catalogue} from './catalogues.ts';
import {messageForms, type LanguageFile} from './language-file.ts';

/** Letters that a message must have outside of its placeholders to be recognized in a page. */
const leastLetters = 4;

/**
 * Patterns of the Spanish messages that a page shows because the file does not translate them. None for another Spanish:
 * those messages are in its own language.
 */
export function borrowedPatterns({locale, sections}: LanguageFile): readonly string[] {
  if (/^es\b/i.test(locale ?? '')) return [];
  const missing = Object.entries(catalogue('elements')).filter(
    ([key]) => (sections.elements.get(key)?.text ?? null) === null,
  );
  const texts = missing.flatMap(([, message]) =>
    typeof message === 'string' ? message : messageForms(message).map(([, form]) => form),
  );
  return [...new Set(texts)].filter(hasWords).map(patternOf);
}

function hasWords(text: string): boolean {
  return text.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '').length >= leastLetters;
}

/** A text with its placeholders as any text; those of counts as digits. */
function patternOf(text: string): string {
  const escaped = text.trim().replace(/[$()*+./?[\\\]^|{}]/g, '\\$&');
  return escaped.replace(/\\\{(\w+)\\\}/g, (_, name: string) =>
    /^(count|total|shown|position)$/.test(name) ? '\\d+' : '[^]{1,200}?',
  );
}

/**
 * Code of a language script. Gives the Spanish texts in shadow roots with the language of `pack` their own `lang` and
 * `dir`, where an element has nothing but that text: a screen reader speaks them with a Spanish voice. It is in the script
 * of a language, because only a page with a partial translation has such texts.
 */
export function borrowedScript(patterns: readonly string[]): string {
  return `  if (typeof document === 'undefined') return;
  const borrowed = new RegExp('^(?:' + ${JSON.stringify(patterns.join('|'))} + ')$', 'u');
  const matches = (text) => borrowed.test(text);
  const known = new Map();
  const marked = new WeakSet();
  const watched = new WeakSet();
  const isBorrowed = (text) => {
    if (known.size > 5000) known.clear();
    if (!known.has(text)) known.set(text, text.length < 600 && (matches(text) || text.replaceAll('. ', '.\\n').split('\\n').every(matches)));
    return known.get(text);
  };
  const hasLanguage = ({lang}) => lang === pack.locale || lang.startsWith(pack.locale + '-');
  const mark = (element) => {
    const isMarked = marked.has(element);
    const text = element.childElementCount === 0 ? element.textContent.trim() : '';
    if (text && isBorrowed(text)) {
      if (isMarked || element.hasAttribute('lang') || !hasLanguage(element.closest('[lang]') ?? {lang: ''})) return;
      marked.add(element);
      element.setAttribute('lang', 'es-PE');
      element.setAttribute('dir', 'ltr');
    } else if (isMarked) {
      marked.delete(element);
      element.removeAttribute('lang');
      element.removeAttribute('dir');
    }
  };
  const visit = (root) => {
    const isPage = root.getRootNode() === document;
    for (const element of root.querySelectorAll(':not(style)')) {
      if (!isPage) mark(element);
      if (element.shadowRoot) watch(element.shadowRoot);
    }
  };
  // Only what has changed: a table that grows by parts is not read again from its start.
  const revisit = (records) => {
    for (const {target, addedNodes} of records) {
      const element = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
      if (element?.nodeType === Node.ELEMENT_NODE) mark(element);
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE || !node.isConnected) continue;
        mark(node);
        if (node.shadowRoot) watch(node.shadowRoot);
        visit(node);
      }
    }
  };
  const watch = (root) => {
    if (watched.has(root)) return;
    watched.add(root);
    new MutationObserver(revisit).observe(root, {childList: true, characterData: true, subtree: true});
    visit(root);
  };
  for (const type of ['indicator-load', 'indicator-error'])
    addEventListener(type, (event) => event.composedPath().forEach(({shadowRoot}) => shadowRoot && watch(shadowRoot)));
  visit(document);
`;
}
