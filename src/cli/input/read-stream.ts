/** The content of a file, a pipe or an answer that is larger than its limit. */
export class SizeLimitError extends Error {}

/** Reads a stream to its end. Stops, and throws a `SizeLimitError`, as soon as it has more than `maxBytes`. */
export async function readStream(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw new SizeLimitError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
