import {html, nothing, type TemplateResult} from 'lit';
import {themes} from '../../src/elements/base/options.ts';
import {showsSingleIndicator} from '../../src/render/embed/share-subject.ts';
import type {BuilderWords} from './builder-words.ts';
import {beginning, builderTags, optionsOf, partAttribute, partsOf, type Choices} from './choice.ts';
import type {Shown} from './embed.ts';
import {option, select, text} from './field.ts';

const languages = [
  ['es-PE', 'Español (Perú)'],
  ['en', 'English'],
] as const;

/** What was chosen, what there is to choose from, and who takes the next choice. */
export interface Form {
  readonly choices: Choices;
  readonly shown: Shown | null;
  readonly words: BuilderWords;
  /** What there is to say of the report. */
  readonly notice: string;
  readonly set: (some: Partial<Choices>) => void;
  /** A file of the reader's own. */
  readonly open: (file: File) => Promise<void>;
}

/** Everything that is asked before there is a code. */
export function form(form: Form): TemplateResult {
  const {words, notice} = form;
  return html`
    <h3>${words.what}</h3>
    <div class="fields">${reportFields(form)} ${elementFields(form)}</div>
    <p class="notice" role="status">${notice}</p>
    <h3>${words.options}</h3>
    <div class="fields">${optionFields(form)}</div>
    <h3>${words.where}</h3>
    <div class="fields">${placeFields(form)}</div>
  `;
}

function reportFields({choices, words, set, open}: Form): TemplateResult {
  const take = ({target}: Event): void => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) void open(file);
  };
  return html`
    ${text(words.report, choices.address, (address) => set({address: absolute(address)}))}
    <label>
      ${words.file}
      <input type="file" accept=".json,application/json" @change=${take} />
    </label>
  `;
}

function elementFields(form: Form): TemplateResult {
  const {choices, words, set} = form;
  const tags = builderTags.map((tag) => [tag, `<${tag}>`] as const);
  const colors = themes.map((theme) => [theme, words.themes[theme]] as const);
  return html`
    ${select(words.element, choices.tag, tags, (tag) => set(beginning(tag)))} ${partField(form)}
    ${select(words.language, choices.locale, languages, (locale) => set({locale}))}
    ${select(words.theme, choices.theme, colors, (theme) => set({theme}))}
  `;
}

function partField({choices, shown, words, set}: Form): TemplateResult | typeof nothing {
  const {tag, part, locale} = choices;
  if (!shown || !partAttribute(tag)) return nothing;
  const parts = partsOf(tag, shown.report, locale).map(
    ({code, title}) => [code, `${code} ${title}`] as const,
  );
  const all = ['', showsSingleIndicator(tag) ? words.first : words.whole] as const;
  return select(words.part, part, [all, ...parts], (one) => set({part: one}));
}

function optionFields({choices, words, set}: Form): readonly TemplateResult[] {
  const {tag, options} = choices;
  return optionsOf(tag).map((item) =>
    option(item, options.get(item.name), words.unset, (value) => {
      const others = [...options].filter(([name]) => name !== item.name);
      set({options: new Map(value === undefined ? others : [...others, [item.name, value]])});
    }),
  );
}

function placeFields({choices, words, set}: Form): TemplateResult {
  return html`
    ${text(words.scripts, choices.scripts, (folder) => set({scripts: absolute(folder.replace(/\/?$/, '/'))}))}
    ${text(words.page, choices.page, (page) => set({page: page && absolute(page)}), words.pageAbout)}
  `;
}

/** As a page of the book writes it; what is no address stays as it was typed. */
export function absolute(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}
