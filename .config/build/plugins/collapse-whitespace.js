/** Tags whose edges are edges of lines: white space beside them is never seen, whatever `display` our sheets give them. */
const blocks =
  'article|caption|dd|div|dl|dt|footer|h[1-6]|header|li|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul';
const besideBlock = new RegExp(` ?(</?(?:${blocks})(?=[ >])[^>]*>) ?`, 'g');

/** Drawings without text: nothing between their tags is seen. */
const drawing = /<svg[^>]*>(?:(?!<text|<title|<foreignObject|<svg)[\s\S])*<\/svg>/g;
const words = /<(text|title|foreignObject)/;

function ofDrawing(markup) {
  return markup.replace(/ ?(<[^>]*>) ?/g, '$1');
}

/** Of an attribute whose value is one word, a space or the end of its tag after it: no quotes are needed. */
const word = /(\s[a-z-]+=)"([\w-]+)"(?=[\s>])/g;

/** A run of white space that holds a line break is layout of the source: one space says as much. */
function collapsed(markup) {
  return markup.replace(/\s*\n\s*/g, ' ');
}

/**
 * The texts of one template without the white space and quotes that nobody sees. Each space between two tags is a node that the
 * browser makes, holds and walks over: a third of all nodes of a card.
 * @param {readonly string[]} texts what stands between the expressions
 * @param {'html' | 'svg'} kind
 */
export function withoutWhiteSpace(texts, kind) {
  const whole = collapsed(texts.join('\0'));
  const bare =
    kind === 'html'
      ? whole.replace(besideBlock, '$1').replace(drawing, ofDrawing)
      : words.test(whole)
        ? whole
        : ofDrawing(whole);
  return bare.replace(word, '$1$2').split('\0');
}
