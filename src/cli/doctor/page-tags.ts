import {runInNewContext} from 'node:vm';
import {Tokenizer, TokenizerMode, type Token} from 'parse5';
import {CliError} from '../cli-error.ts';

/** An opening tag of a page. */
export interface PageTag {
  /** Lower case. */
  readonly name: string;
  /** As it is written in the page, at most 300 characters. */
  readonly source: string;
  /** Values by lower-case name, without character references. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** An opening tag, or a closing tag, for which `tag` is null. */
export interface TagEvent {
  /** Lower case. */
  readonly name: string;
  readonly tag: PageTag | null;
}

export interface PageContent {
  /** In document order; none of comments and scripts. */
  readonly tags: readonly PageTag[];
  /** The opening and closing tags, in document order. */
  readonly events: readonly TagEvent[];
  /** The texts that the page shows, without character references. */
  readonly texts: readonly string[];
}

const longestSource = 300;
const timeLimitMs = 10_000;

/** Elements whose content has no tags: https://html.spec.whatwg.org/multipage/parsing.html */
const textModes: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/**
 * Reads the tags and texts of HTML as a browser divides them. No tree is made, so that nesting costs nothing. Throws a
 * `CliError` when it takes more than 10 seconds.
 */
export function readPage(html: string): PageContent {
  try {
    return runInNewContext('read()', {read: () => tokenize(html)}, {timeout: timeLimitMs}) as PageContent;
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new CliError('error.slow-page', {seconds: timeLimitMs / 1000});
  }
}

function tokenize(html: string): PageContent {
  const tags: PageTag[] = [];
  const events: TagEvent[] = [];
  const texts: string[] = [];
  let isShown = true;
  const addText = ({chars}: Token.CharacterToken): void => {
    if (isShown) texts.push(chars);
  };
  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onStartTag: ({tagName, attrs, location}) => {
        const source = html.slice(location?.startOffset, location?.endOffset).slice(0, longestSource);
        const attributes = new Map(attrs.map(({name, value}) => [name, value]));
        const tag = {name: tagName, source, attributes};
        tags.push(tag);
        events.push({name: tagName, tag});
        const mode = Object.hasOwn(textModes, tagName) ? textModes[tagName] : undefined;
        if (mode === undefined) return;
        isShown = false;
        tokenizer.state = mode;
      },
      onEndTag: ({tagName}) => {
        isShown = true;
        events.push({name: tagName, tag: null});
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => undefined,
      onNullCharacter: () => undefined,
    },
  );
  tokenizer.write(html, true);
  return {tags, events, texts};
}
