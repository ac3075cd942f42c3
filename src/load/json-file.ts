import {ownOptions} from '../model/own.ts';
import {browserEnvironment, type Environment} from './environment.ts';
import {defaultLoadLimits} from './settings.ts';

/** Largest file that is read, in bytes after decompression. */
const maxBytes = 5_000_000;

/**
 * Requests a JSON file that is no report, such as the geometry of a map, and parses it. Rejects when it cannot be loaded
 * within 30 s, is larger than 5 MB, or is no JSON.
 */
export async function requestJson(url: string, page: Environment = browserEnvironment): Promise<unknown> {
  const controller = new AbortController();
  const cancelTimer = page.setTimer(defaultLoadLimits.totalTimeout, () => controller.abort());
  try {
    const response = await page.fetch(
      url,
      ownOptions({credentials: 'omit', signal: controller.signal} as const),
    );
    if (!response.ok) throw new Error(`${response.status}`);
    return JSON.parse(await readText(response)) as unknown;
  } finally {
    cancelTimer();
    controller.abort();
  }
}

async function readText(response: Response): Promise<string> {
  // Without options, WebKit reads `mode` from `Object.prototype`.
  const reader = response.body?.getReader(ownOptions({})) as
    ReadableStreamDefaultReader<Uint8Array> | undefined;
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let [text, size] = ['', 0];
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > maxBytes) throw new RangeError(`larger than ${maxBytes} bytes`);
    text += decoder.decode(chunk.value, {stream: true});
  }
  return text + decoder.decode();
}
