import MagicString from 'magic-string';
import ts from 'typescript';
import {withoutWhiteSpace} from './collapse-whitespace.js';

const ours = /[/\\]src[/\\].*\.ts$/;

const comments = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[\s\S]*?\*\//g;
/** The value of an attribute that a selector may name without quotes. */
const named = /=(["'])([a-z][\w-]*)\1\]/gi;
const quoted = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;

/** Texts in quotes stay as they are: `split` puts them at the odd places. */
function css(text) {
  const parts = text
    .replace(comments, (_, kept = '') => kept)
    .replace(named, '=$2]')
    .split(quoted);
  return parts.map((part, index) => (index % 2 ? part : dense(part))).join('');
}

function dense(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/(\d) \* /g, '$1*')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/ (?=!important)/g, '')
    .replace(/;}/g, '}');
}

/** What is made of the texts of a template. */
const shorten = {
  css: (texts) => texts.map(css),
  html: (texts) => withoutWhiteSpace(texts, 'html'),
  svg: (texts) => withoutWhiteSpace(texts, 'svg'),
};

function pieces({template}) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({literal}) => literal)];
}

/** Where the text of a piece stands, without the back quote, `${` and `}` around it. */
function inside(piece, file) {
  const isLast = ts.isNoSubstitutionTemplateLiteral(piece) || ts.isTemplateTail(piece);
  return [piece.getStart(file) + 1, piece.getEnd() - (isLast ? 1 : 2)];
}

/** Takes the white space and the comments of the source out of css, html and svg templates. */
export function literals() {
  return {
    name: 'literals',
    enforce: 'pre',
    transform(code, id) {
      if (!ours.test(id)) return null;
      const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
      const short = new MagicString(code);
      const visit = (node) => {
        if (ts.isTaggedTemplateExpression(node)) {
          const change = shorten[node.tag.getText(file)];
          const places = change ? pieces(node).map((piece) => inside(piece, file)) : [];
          const texts = places.map(([start, end]) => code.slice(start, end));
          change?.(texts).forEach((text, index) => {
            const [start, end] = places[index];
            if (end > start) short.overwrite(start, end, text);
          });
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      return short.hasChanged() ? {code: short.toString(), map: short.generateMap({hires: true})} : null;
    },
  };
}
