/** Elements that begin and end a line under every `display` value of our style sheets: white space beside them is invisible. */
const blocks =
  'article|caption|dd|div|dl|dt|footer|h[1-6]|header|li|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul';
const besideBlock = new RegExp(` ?(</?(?:${blocks})(?=[ >])[^>]*>) ?`, 'g');

const shapes = '(?:(?!<text|<title|<foreignObject|</?svg)[\\s\\S])*';
/** An `svg` element without text, with others inside: white space between its tags is invisible. */
const drawing = new RegExp(`<svg[^>]*>${shapes}(?:<svg[^>]*>${shapes}</svg>${shapes})*</svg>`, 'g');
const textTags = /<(text|title|foreignObject)/;

function collapseDrawing(markup) {
  return markup.replace(/ ?(<[^>]*>) ?/g, '$1');
}

/** An attribute whose value is one word, followed by a space or the end of the tag: it needs no quotes. */
const singleWordValue = /(\s[a-z-]+=)"([\w-]+)"(?=[\s>])/g;

/** A run of white space with a line break is layout of the source: it becomes one space. */
function collapseLines(markup) {
  return markup.replace(/\s*\n\s*/g, ' ');
}

function collapse(markup, kind) {
  if (kind === 'html') return markup.replace(besideBlock, '$1').replace(drawing, collapseDrawing);
  return textTags.test(markup) ? markup : collapseDrawing(markup);
}

/**
 * Removes invisible white space and needless quotes from one template. Each space between two tags is a text node that
 * the browser creates and keeps: a third of all nodes of a card.
 * @param {readonly string[]} texts the literal parts between the expressions
 * @param {'html' | 'svg'} kind
 * @returns {readonly string[]} as many parts
 */
export function collapseWhitespace(texts, kind) {
  const markup = collapseLines(texts.join('\0'));
  return collapse(markup, kind).replace(singleWordValue, '$1$2').split('\0');
}
