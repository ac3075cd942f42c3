/** Returns the bytes of a file in `data/`, in Node and in browsers. */
export async function dataBytes(path: string): Promise<Uint8Array> {
  const url = new URL(`../../data/${path}`, import.meta.url);
  if (url.protocol !== 'file:') return new Uint8Array(await (await fetch(url)).arrayBuffer());
  const files = 'node:fs/promises';
  const {readFile} = (await import(files)) as {readFile: (url: URL) => Promise<Uint8Array>};
  return readFile(url);
}
