/**
 * How many lines a text fills that wraps at its spaces, where a line holds `width` letters on average. An estimate for
 * what must be laid out before it is drawn: words that are longer than a line are cut.
 */
export function estimateLineCount(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const {length} of text.split(/\s+/).filter(Boolean)) {
    if (used > 0 && used + 1 + length <= width) used += 1 + length;
    else {
      const extraLines = Math.floor((length - 1) / width);
      lines += extraLines + (used > 0 ? 1 : 0);
      used = length - extraLines * width;
    }
  }
  return lines;
}
