import {html, nothing, type TemplateResult} from 'lit';
import {citationStyles, type CitationStyle} from '../../formats/metadata/citation.ts';
import type {EmbedFormat} from '../../render/embed/embed-code.ts';
import type {ShareFormat} from '../../render/embed/share-file.ts';
import type {Locale} from '../../text/i18n/locale.ts';

/** What the panel offers and what the reader has asked of it. */
export interface SharePanel {
  readonly formats: readonly ShareFormat[];
  readonly shapes: readonly EmbedFormat[];
  readonly shape: EmbedFormat | null;
  readonly code: string;
  /** Whether the code pins an edition; `null` where there is no document that could change. */
  readonly isFrozen: boolean | null;
  readonly style: CitationStyle;
  readonly citation: string;
  readonly link: string;
  readonly canSend: boolean;
  /** What has come of the last thing that was done. */
  readonly notice: string;
}

/** What a reader may do. */
export interface ShareControls {
  open(): void;
  download(format: ShareFormat): void;
  setEmbedFormat(shape: EmbedFormat): void;
  pinEdition(isFrozen: boolean): void;
  setCitationStyle(style: CitationStyle): void;
  copy(kind: ShareKind, field: HTMLTextAreaElement | HTMLInputElement): void;
  shareNatively(url: string): void;
}

export type ShareKind = EmbedFormat | CitationStyle | 'link' | 'sheet';

/** Everything that can be taken away, behind one disclosure. */
export function indicatorShare(panel: SharePanel, controls: ShareControls, language: Locale): TemplateResult {
  const {t} = language;
  return html`<details class="share" part="share" @toggle=${() => controls.open()}>
    <summary part="toggle">${t('share.title')}</summary>
    <div class="panel" part="panel">
      ${panel.formats.length ? downloads(panel, controls, language) : nothing}
      ${panel.shape ? embed(panel, panel.shape, controls, language) : nothing}
      ${cite(panel, controls, language)} ${address(panel, controls, language)}
      <p class="notice" part="notice" role="status">${panel.notice}</p>
    </div>
  </details>`;
}

function downloads({formats}: SharePanel, controls: ShareControls, {t}: Locale): TemplateResult {
  return html`<div class="section" part="downloads" role="group" aria-labelledby="downloads">
    <p class="title" id="downloads">${t('share.download')}</p>
    <div class="buttons">
      ${formats.map(
        (format) =>
          html`<button type="button" data-format=${format} @click=${() => controls.download(format)}>
            ${t(`format.${format}`)}
          </button>`,
      )}
    </div>
  </div>`;
}

function embed(
  {shapes, code, isFrozen}: SharePanel,
  shape: EmbedFormat,
  controls: ShareControls,
  {t}: Locale,
): TemplateResult {
  const onChange = ({currentTarget}: Event): void =>
    controls.pinEdition((currentTarget as HTMLInputElement).checked);
  return html`<div class="section" part="embed" role="group" aria-labelledby="embed">
    <p class="title" id="embed">${t('share.embed')}</p>
    ${choice(t('embed.format'), shapes, shape, {word: (one) => t(`embed-format.${one}`), choose: controls.setEmbedFormat})}
    <p class="about">${t(`embed-about.${shape}`)}</p>
    ${
      isFrozen === null || shape === 'html' || shape === 'iframe'
        ? nothing
        : html`<label class="check">
            <input type="checkbox" .checked=${isFrozen} @change=${onChange} />
            <span>${t('edition.pin')}</span>
          </label>`
    }
    ${copyField(t('embed.code'), code, 'code')} ${copyButton(t('copy.code'), shape, controls)}
  </div>`;
}

function cite({style, citation}: SharePanel, controls: ShareControls, {t}: Locale): TemplateResult {
  return html`<div class="section" part="citation" role="group" aria-labelledby="citation">
    <p class="title" id="citation">${t('share.cite')}</p>
    ${choice(t('citation.style'), citationStyles, style, {word: (one) => t(`citation-style.${one}`), choose: controls.setCitationStyle})}
    ${copyField(t('citation.title'), citation, style === 'bibtex' ? 'code' : 'prose')}
    ${copyButton(t('copy.citation'), style, controls)}
  </div>`;
}

function address({link, canSend}: SharePanel, controls: ShareControls, {t}: Locale): TemplateResult {
  return html`<div class="section" part="link" role="group" aria-labelledby="link">
    <p class="title" id="link">${t('share.link')}</p>
    <input class="field" type="text" readonly aria-labelledby="link" .value=${link} @focus=${selectAll} />
    <div class="buttons">
      ${copyButton(t('copy.link'), 'link', controls)}
      ${
        canSend
          ? html`<button type="button" data-kind="sheet" @click=${() => controls.shareNatively(link)}>
              ${t('share.native')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function choice<T extends string>(
  label: string,
  all: readonly T[],
  chosen: T,
  {word, choose}: {readonly word: (one: T) => string; readonly choose: (one: T) => void},
): TemplateResult {
  const onChange = ({currentTarget}: Event): void => choose((currentTarget as HTMLSelectElement).value as T);
  return html`<label class="control">
    <span>${label}</span>
    <select @change=${onChange}>
      ${all.map((one) => html`<option value=${one} ?selected=${one === chosen}>${word(one)}</option>`)}
    </select>
  </label>`;
}

/** Readers without a clipboard select the text themselves: the first focus does it for them. */
function copyField(label: string, text: string, look: 'code' | 'prose'): TemplateResult {
  return html`<textarea
    class="field ${look}"
    readonly
    rows=${look === 'code' ? 7 : 6}
    spellcheck="false"
    aria-label=${label}
    .value=${text}
    @focus=${selectAll}
  ></textarea>`;
}

function selectAll({currentTarget}: Event): void {
  (currentTarget as HTMLTextAreaElement | HTMLInputElement).select();
}

/** Copies the field of its own section. */
function copyButton(label: string, kind: ShareKind, controls: ShareControls): TemplateResult {
  const copy = ({currentTarget}: Event): void => {
    const field = (currentTarget as Element)
      .closest('.section')
      ?.querySelector<HTMLTextAreaElement>('.field');
    if (field) controls.copy(kind, field);
  };
  return html`<button type="button" data-kind=${kind} @click=${copy}>${label}</button>`;
}
