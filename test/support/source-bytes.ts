/** The bytes of a file under `data/`, in Node and in a browser alike. */
export async function dataBytes(path: string): Promise<Uint8Array> {
  const url = new URL(`../../data/${path}`, import.meta.url);
  if (url.protocol !== 'file:') return new Uint8Array(await (await fetch(url)).arrayBuffer());
  const files = 'node:fs/promises';
  const {readFile} = (await import(files)) as {readFile: (url: URL) => Promise<Uint8Array>};
  return readFile(url);
}
