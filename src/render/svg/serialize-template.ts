import {nothing, type TemplateResult} from 'lit';
import {safeHtml, trustedHtml, type Markup} from '../html-template.ts';

/** Colours by token name: `var(--_name)` in a template is replaced with the colour. */
export type TokenColors = Readonly<Record<string, string>>;

/**
 * Serializes the Lit template of a mark for a file. Supports what marks use: texts, numbers, nested templates, arrays,
 * `nothing`, and attributes with one value. Throws a TypeError for events, properties, boolean attributes, directives
 * and anything else.
 */
export function serializeTemplate(template: TemplateResult, colors: TokenColors): Markup {
  return trustedHtml(templateMarkup(template, colors));
}

function templateMarkup({strings, values}: TemplateResult, colors: TokenColors): string {
  let markup = '';
  let isInTag = false;
  strings.forEach((string, index) => {
    markup += staticMarkup(string, colors);
    if (index >= values.length) return;
    const [open, close] = [string.lastIndexOf('<'), string.lastIndexOf('>')];
    if (open !== close) isInTag = open > close;
    markup = isInTag
      ? withAttribute(markup, values[index], colors)
      : markup + contentMarkup(values[index], colors);
  });
  return markup;
}

/**
 * Removes line breaks and `vector-effect`: a file has no stretched boxes, and its lines grow with the drawing. Adds the
 * attribute quotes that the build removes and that XML requires.
 */
function staticMarkup(string: string, colors: TokenColors): string {
  const line = string.replace(/\s*\n\s*|\s+vector-effect="?non-scaling-stroke"?/g, (removed) =>
    removed.includes('v') ? '' : ' ',
  );
  return resolveColors(line.replace(/(\s[\w:-]+=)([^\s"'<>=/]+)(?=[\s/>])/g, '$1"$2"'), colors);
}

function resolveColors(text: string, colors: TokenColors): string {
  return text.replace(/var\(--_([\w-]+)(?:,\s*var\([\w-]+\))?\)/g, (_, name: string) => {
    const color = colors[name];
    if (color === undefined) throw new TypeError(`no colour for --_${name}`);
    return color;
  });
}

/** `markup` ends with ` name=`; `nothing` removes the attribute. */
function withAttribute(markup: string, value: unknown, colors: TokenColors): string {
  const [name] = /\s[\w:-]+=$/.exec(markup) ?? [];
  if (name === undefined) throw new TypeError('only attributes with one value can be serialized');
  if (value === nothing) return markup.slice(0, -name.length);
  if (typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`${name}${typeof value}`);
  return `${markup}"${resolveColors(safeHtml`${value}`.html, colors)}"`;
}

function contentMarkup(value: unknown, colors: TokenColors): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return safeHtml`${value}`.html;
  if (Array.isArray(value)) return value.map((item) => contentMarkup(item, colors)).join('');
  if (isTemplate(value)) return templateMarkup(value, colors);
  throw new TypeError(`cannot serialize a value of type ${typeof value}`);
}

/** Requires `strings.raw`, which an array from JSON does not have. */
function isTemplate(value: unknown): value is TemplateResult {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_$litType$' in value &&
    'strings' in value &&
    Array.isArray(value.strings) &&
    Object.hasOwn(value.strings, 'raw')
  );
}
