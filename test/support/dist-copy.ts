import {newFaultUrl, storeActs} from './fault-url.ts';
import type {Act} from './faults.ts';

/** Changes what the server answers to requests for a file, one act per request; the last one is repeated. */
export type Change = (file: Act) => readonly Act[];

interface ChunkList {
  readonly chunks: Readonly<Record<string, {readonly file: string}>>;
}

/** Scripts at the fault server, another host than that of the page. */
export interface DistCopy {
  /** URL of the folder, with a trailing slash. */
  readonly folder: string;
  /** Path of a chunk in the folder, by its name without the hash. */
  readonly pathOf: (chunk: string) => string;
  /** Number of requests for a file, by the name of its chunk or its path. */
  readonly countRequests: (name: string) => Promise<number>;
}

const scripts = ['avance.js', 'avance.iife.js', 'embed.iife.js'];
/** Chunks that no test of a page needs, as large as all others together. */
const unusedChunks = ['editor', 'workbook', 'mapping'];

async function readText(path: string): Promise<string> {
  return (await fetch(path)).text();
}

const {chunks} = JSON.parse(await readText('/dist/chunks.json')) as ChunkList;
const chunkNames = Object.keys(chunks).filter((name) => !unusedChunks.includes(name));

function pathOf(name: string): string {
  return chunks[name]?.file ?? name;
}

/**
 * Copies the scripts and the probe of host pages to a new folder.
 * @param changes by the name of a chunk, or of a script
 */
export async function copyDist(
  changes: Readonly<Record<string, Change>> = {},
  subfolder = '',
): Promise<DistCopy> {
  const folder = `${newFaultUrl()}/${subfolder}`;
  const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
  const store = async (name: string, source: string): Promise<void> => {
    const file = {headers, body: await readText(source)};
    await storeActs(`${folder}${pathOf(name)}`, changes[name]?.(file) ?? [file]);
  };
  const names = [...scripts, ...chunkNames];
  await Promise.all([
    store('probe.js', '/test/page/host/probe.js'),
    ...names.map((name) => store(name, `/dist/${pathOf(name)}`)),
  ]);
  const countRequests = async (name: string): Promise<number> =>
    Number(await readText(`${folder}${pathOf(name)}?count`));
  return {folder, pathOf, countRequests};
}

/** The file after a delay in ms. */
export function late(delay: number): Change {
  return (file) => [{...file, delay}];
}

/** 404 for the first requests, then the file. */
export function missingFor(requests: number): Change {
  return (file) => [...Array.from({length: requests}, () => ({...file, status: 404, body: ''})), file];
}

/** The file with other text. */
export function edited(edit: (text: string) => string): Change {
  return (file) => [{...file, body: edit(file.body ?? '')}];
}
