import {html, nothing, type TemplateResult} from 'lit';
import {themes} from '../../src/elements/base/options.ts';
import {showsSingleIndicator} from '../../src/render/embed/subject-tags.ts';
import type {BuilderWords} from './builder-words.ts';
import {initialChoices, builderTags, optionsOf, partAttribute, partsOf, type Choices} from './choice.ts';
import type {LoadedReport} from './embed.ts';
import {option, select, text} from './field.ts';

const languages = [
  ['es-PE', 'Español (Perú)'],
  ['en', 'English'],
] as const;

/** State of the form and the callbacks for its changes. */
export interface FormState {
  readonly choices: Choices;
  readonly loadedReport: LoadedReport | null;
  readonly words: BuilderWords;
  /** Loading state or problem of the report. */
  readonly notice: string;
  readonly setChoices: (changes: Partial<Choices>) => void;
  /** Called with a local report file. */
  readonly openFile: (file: File) => Promise<void>;
}

/** The fields of the builder: content, options, locations. */
export function form(form: FormState): TemplateResult {
  const {words, notice} = form;
  return html`
    <h3>${words.contentHeading}</h3>
    <div class="fields">${reportFields(form)} ${elementFields(form)}</div>
    <p class="notice" role="status">${notice}</p>
    <h3>${words.options}</h3>
    <div class="fields">${optionFields(form)}</div>
    <h3>${words.locationHeading}</h3>
    <div class="fields">${placeFields(form)}</div>
  `;
}

function reportFields({choices, words, setChoices, openFile}: FormState): TemplateResult {
  const handleFile = ({target}: Event): void => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) void openFile(file);
  };
  return html`
    ${text(words.report, choices.address, (address) => setChoices({address: absoluteUrl(address)}))}
    <label>
      ${words.file}
      <input type="file" accept=".json,application/json" @change=${handleFile} />
    </label>
  `;
}

function elementFields(form: FormState): TemplateResult {
  const {choices, words, setChoices} = form;
  const tags = builderTags.map((tag) => [tag, `<${tag}>`] as const);
  const colors = themes.map((theme) => [theme, words.themes[theme]] as const);
  return html`
    ${select(words.element, choices.tag, tags, (tag) => setChoices(initialChoices(tag)))} ${partField(form)}
    ${select(words.language, choices.locale, languages, (locale) => setChoices({locale}))}
    ${select(words.theme, choices.theme, colors, (theme) => setChoices({theme}))}
  `;
}

function partField({choices, loadedReport, words, setChoices}: FormState): TemplateResult | typeof nothing {
  const {tag, part, locale} = choices;
  if (!loadedReport || !partAttribute(tag)) return nothing;
  const parts = partsOf(tag, loadedReport.report, locale).map(
    ({code, title}) => [code, `${code} ${title}`] as const,
  );
  const noPart = ['', showsSingleIndicator(tag) ? words.firstIndicator : words.wholeReport] as const;
  return select(words.part, part, [noPart, ...parts], (code) => setChoices({part: code}));
}

function optionFields({choices, words, setChoices}: FormState): readonly TemplateResult[] {
  const {tag, options} = choices;
  return optionsOf(tag).map((item) =>
    option(item, options.get(item.name), words.defaultValue, (value) => {
      const others = [...options].filter(([name]) => name !== item.name);
      setChoices({options: new Map(value === undefined ? others : [...others, [item.name, value]])});
    }),
  );
}

function placeFields({choices, words, setChoices}: FormState): TemplateResult {
  return html`
    ${text(words.scripts, choices.scripts, (folder) => setChoices({scripts: absoluteUrl(folder.replace(/\/?$/, '/'))}))}
    ${text(words.page, choices.page, (page) => setChoices({page: page && absoluteUrl(page)}), words.pageHelp)}
  `;
}

/** Resolves a URL against the document. Text that is not a URL is returned unchanged. */
export function absoluteUrl(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}
