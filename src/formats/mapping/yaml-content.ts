import {parse} from 'yaml';

/** The content of a YAML text. Throws a `YAMLParseError` for a text that is not YAML. */
export function yamlContent(text: string): unknown {
  return parse(text);
}
