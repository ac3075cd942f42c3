import MagicString from 'magic-string';
import ts from 'typescript';
import {collapseWhitespace} from './collapse-whitespace.js';

const sourceFile = /[/\\]src[/\\].*\.ts$/;

const comments = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\//g;
/** An attribute value in a selector that is an identifier: it needs no quotes. */
const identifierValue = /=(["'])([a-z][\w-]*)\1\]/gi;
const quotedText = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

/** Minifies CSS and leaves quoted texts unchanged: `split` puts them at the odd indexes. */
function minifyCss(text) {
  const parts = text
    .replace(comments, (_, quoted = '') => quoted)
    .replace(identifierValue, '=$2]')
    .split(quotedText);
  return parts.map((part, index) => (index % 2 ? part : collapseCss(part))).join('');
}

function collapseCss(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/(\d) \* /g, '$1*')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/ (?=!important)/g, '')
    .replace(/;}/g, '}');
}

/** By tag of the template: literal parts → minified literal parts. */
const minifiers = {
  css: (texts) => texts.map(minifyCss),
  html: (texts) => collapseWhitespace(texts, 'html'),
  svg: (texts) => collapseWhitespace(texts, 'svg'),
};

function literalParts({template}) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({literal}) => literal)];
}

/** Start and end of a part's text, without the backquote, `${` and `}` around it. */
function textRange(part, file) {
  const isLast = ts.isNoSubstitutionTemplateLiteral(part) || ts.isTemplateTail(part);
  return [part.getStart(file) + 1, part.getEnd() - (isLast ? 1 : 2)];
}

function minifyTemplate(node, file, changes) {
  const minify = minifiers[node.tag.getText(file)];
  if (!minify) return;
  const ranges = literalParts(node).map((part) => textRange(part, file));
  const texts = ranges.map(([start, end]) => file.text.slice(start, end));
  minify(texts).forEach((text, index) => {
    const [start, end] = ranges[index];
    if (end > start) changes.overwrite(start, end, text);
  });
}

/** Removes the white space and the comments of the source from `css`, `html` and `svg` templates. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!sourceFile.test(id)) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
      const changes = new MagicString(code);
      const visit = (node) => {
        if (ts.isTaggedTemplateExpression(node)) minifyTemplate(node, file, changes);
        ts.forEachChild(node, visit);
      };
      visit(file);
      return changes.hasChanged()
        ? {code: changes.toString(), map: changes.generateMap({hires: true})}
        : null;
    },
  };
}
