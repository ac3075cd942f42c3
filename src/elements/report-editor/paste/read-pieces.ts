/** Size of the largest file that is read, in bytes. */
export const maxFileBytes = 50_000_000;

/**
 * Reads a file piece by piece, so that the page stays usable. `onProgress` receives the bytes that were read. Null when
 * the signal was aborted.
 */
export async function readPieces(
  file: File,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let done = 0;
  for (;;) {
    const piece = await reader.read();
    if (signal.aborted) {
      await reader.cancel();
      return null;
    }
    if (piece.done) return bytes.subarray(0, done);
    bytes.set(piece.value, done);
    done += piece.value.length;
    onProgress(done);
  }
}
