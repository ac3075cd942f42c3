/**
 * Estimated number of lines of a text that wraps at spaces, with `width` characters per line. Longer words are broken.
 * Used to lay out text before it is rendered.
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
