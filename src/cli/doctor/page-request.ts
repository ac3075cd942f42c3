import type {OptionsOf} from '../args/command-table.ts';
import {CliError, firstLine} from '../cli-error.ts';
import type {CommandContext} from '../command.ts';
import type {HttpResponse} from '../network/http-response.ts';
import {SizeLimitError} from '../input/read-stream.ts';
import {PrivateAddressError} from '../network/public-address.ts';

export type DoctorContext = CommandContext<OptionsOf<'doctor'>>;

/** The most bytes of a page or a script that are read without `--max-size`. */
const defaultMaxBytes = 10_000_000;

/** Requests an address, and writes to standard error that it does. Throws a `CliError` without an answer. */
export async function requestAddress(
  address: string,
  {environment, options, translate}: DoctorContext,
  headers: Readonly<Record<string, string>> = {},
): Promise<HttpResponse> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  environment.stderr(`${translate('doctor.request', {address})}\n`);
  try {
    return await environment.fetch(address, {headers, maxBytes, allowsPrivate: options.allowsPrivate});
  } catch (error) {
    if (error instanceof PrivateAddressError)
      throw new CliError('error.private-address', {address, host: error.message});
    if (error instanceof SizeLimitError)
      throw new CliError('error.large-file', {file: address, size: maxBytes / 1_000_000});
    throw new CliError('error.unreadable-file', {file: address, detail: firstLine(error)});
  }
}
