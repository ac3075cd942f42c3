import {ownOptions} from '../model/own.ts';
import {browserEnvironment, type Environment} from './environment.ts';
import {readBody} from './request.ts';
import {defaultLoadLimits} from './settings.ts';

/** Largest file that is read, in bytes after decompression. */
const maxBytes = 5_000_000;

/**
 * Requests a JSON file other than a report, such as the geometry of a map, and parses it. Rejects when it cannot be loaded
 * within 30 s, is larger than 5 MB, or is not JSON.
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
    const bytes = await readBody(response, (size) => {
      if (size > maxBytes) throw new RangeError(`larger than ${maxBytes} bytes`);
    });
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes)) as unknown;
  } finally {
    cancelTimer();
    controller.abort();
  }
}
