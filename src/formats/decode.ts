export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The bytes say it (a mark, or only UTF-8 reads so); `false`: taken because nothing else fits. */
  readonly isCertain: boolean;
}

/**
 * The text of a file whose encoding nobody states: by its byte order mark, else UTF-16 where every other byte is
 * zero, else UTF-8 where the bytes are that, else Windows-1252, which old spreadsheets write.
 */
export function decode(bytes: Uint8Array, stated: Encoding | null = null): Decoded {
  const encoding = stated ?? fromByteOrderMark(bytes) ?? guessUtf16(bytes);
  if (encoding) return {text: read(bytes, encoding), encoding, isCertain: true};
  const text = tryUtf8(bytes);
  if (text !== null) return {text, encoding: 'utf-8', isCertain: true};
  return {text: read(bytes, 'windows-1252'), encoding: 'windows-1252', isCertain: false};
}

function fromByteOrderMark([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Latin text in UTF-16 has a zero in every pair, on the side that names the order. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  head.forEach((byte, index) => (zeros[index % 2] = (zeros[index % 2] ?? 0) + (byte === 0 ? 1 : 0)));
  const [even = 0, odd = 0] = zeros;
  const most = head.length / 4;
  if (odd > most && even < most / 8) return 'utf-16le';
  return even > most && odd < most / 8 ? 'utf-16be' : null;
}

/** What Windows-1252 has at 80–9F; a dot where it has nothing. */
const windows1252Upper = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

function read(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Node 20 reads it as Latin-1: https://github.com/nodejs/node/issues/56542
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const letter = windows1252Upper[control.charCodeAt(0) - 0x80] ?? '.';
    return letter === '.' ? control : letter;
  });
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}
