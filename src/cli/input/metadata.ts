import {decode} from '../../formats/decode.ts';
import type {MetadataTranslation} from '../../formats/open-sdg-translation.ts';
import {parseYaml} from '../parse-yaml.ts';
import {readBytes, type FileContext} from './read-bytes.ts';

/** The metadata of an Open SDG indicator, and those in other languages. */
interface Metadata {
  readonly metadata: unknown;
  readonly translations: readonly MetadataTranslation[];
}

/**
 * Reads `--meta a.yml,en=b.md`: the metadata of an Open SDG indicator, and its translations by language. A file is YAML,
 * or Markdown that begins with a block of YAML.
 */
export async function readMetadata(files: string, context: FileContext): Promise<Metadata> {
  const [first = '', ...others] = files.split(',');
  const translations: MetadataTranslation[] = [];
  for (const part of others) {
    const [, language = '', file = part] = /^([a-z]{2,3}(?:-[a-zA-Z]+)*)=(.+)$/.exec(part.trim()) ?? [];
    translations.push({language, metadata: await readFile(file, context)});
  }
  return {metadata: await readFile(first.trim(), context), translations};
}

async function readFile(file: string, context: FileContext): Promise<unknown> {
  const {text} = decode(await readBytes(file, context));
  const [, frontMatter] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text) ?? [];
  return parseYaml(frontMatter ?? text, file);
}
