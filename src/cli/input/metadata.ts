import {decode} from '../../formats/decode.ts';
import type {CliEnvironment} from '../environment.ts';
import {parseYaml} from '../parse-yaml.ts';
import {readBytes} from './read-bytes.ts';

/** Reads the metadata of an Open SDG indicator: a YAML file, or a Markdown file whose first block is YAML. */
export async function readMetadata(file: string, environment: CliEnvironment): Promise<unknown> {
  const {text} = decode(await readBytes(file, environment));
  const [, frontMatter] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text) ?? [];
  return parseYaml(frontMatter ?? text, file);
}
