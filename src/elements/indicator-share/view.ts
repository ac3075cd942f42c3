import {html, nothing, type TemplateResult} from 'lit';
import {citationStyles, type CitationStyle} from '../../formats/metadata/citation.ts';
import type {EmbedFormat} from '../../render/embed/embed-code.ts';
import {isPicture, type ShareFormat} from '../../render/embed/share-formats.ts';
import type {PictureRatio} from '../../render/svg/picture/ratio.ts';
import type {Locale} from '../../text/i18n/locale.ts';
import {selectField} from '../shared/select-field.ts';

/** Content of the panel. */
export interface SharePanel {
  readonly formats: readonly ShareFormat[];
  /** Offered shapes of a picture; empty when no format is a picture. */
  readonly ratios: readonly PictureRatio[];
  /** Null for a drawing as high as its content. */
  readonly ratio: PictureRatio | null;
  readonly shapes: readonly EmbedFormat[];
  readonly shape: EmbedFormat | null;
  readonly code: string;
  /** True when the code pins an edition; null for inline data, which have no editions. */
  readonly isPinned: boolean | null;
  readonly style: CitationStyle;
  readonly citation: string;
  readonly link: string;
  readonly canShareNatively: boolean;
  /** Result of the last action. */
  readonly notice: string;
}

export interface ShareActions {
  download(format: ShareFormat): void;
  setRatio(ratio: PictureRatio | null): void;
  setEmbedFormat(shape: EmbedFormat): void;
  pinEdition(isPinned: boolean): void;
  setCitationStyle(style: CitationStyle): void;
  copy(kind: ShareKind, field: HTMLTextAreaElement | HTMLInputElement): void;
  shareNatively(url: string): void;
}

export type ShareKind = EmbedFormat | CitationStyle | 'link' | 'sheet';

/** Downloads, embed code, citation and link. */
export function sharePanelView(panel: SharePanel, actions: ShareActions, locale: Locale): TemplateResult {
  return html`<div class="panel" part="panel">
    ${panel.formats.length ? downloadSection(panel, actions, locale) : nothing}
    ${panel.shape ? embedSection(panel, panel.shape, actions, locale) : nothing}
    ${citationSection(panel, actions, locale)} ${linkSection(panel, actions, locale)}
    <p class="notice" part="notice">${panel.notice}</p>
  </div>`;
}

/** Files with data, then pictures below the field for their shape. */
function downloadSection(panel: SharePanel, actions: ShareActions, locale: Locale): TemplateResult {
  const {formats, ratios} = panel;
  const data = formats.filter((format) => !isPicture(format));
  return html`<div class="section" part="downloads" role="group" aria-labelledby="downloads">
    <p class="title" id="downloads">${locale.t('share.download')}</p>
    ${downloadButtons(data, actions, locale)} ${ratios.length ? ratioField(panel, actions, locale) : nothing}
    ${downloadButtons(formats.filter(isPicture), actions, locale)}
  </div>`;
}

function downloadButtons(
  formats: readonly ShareFormat[],
  actions: ShareActions,
  {t}: Locale,
): TemplateResult | typeof nothing {
  if (formats.length === 0) return nothing;
  return html`<div class="buttons">
    ${formats.map(
      (format) =>
        html`<button type="button" data-format=${format} @click=${() => actions.download(format)}>
          ${t(`format.${format}`)}
        </button>`,
    )}
  </div>`;
}

/** The field for the shape of the pictures. With `full` a picture is as high as its content. */
function ratioField({ratios, ratio}: SharePanel, actions: ShareActions, {t}: Locale): TemplateResult {
  const options = [['full', t('picture.full')] as const, ...ratios.map((value) => [value, value] as const)];
  return selectField(t('picture.shape'), options, ratio ?? 'full', (value) =>
    actions.setRatio(value === 'full' ? null : value),
  );
}

function embedSection(
  {shapes, code, isPinned}: SharePanel,
  shape: EmbedFormat,
  actions: ShareActions,
  {t}: Locale,
): TemplateResult {
  const onChange = ({currentTarget}: Event): void =>
    actions.pinEdition((currentTarget as HTMLInputElement).checked);
  const options = shapes.map((value) => [value, t(`embed-format.${value}`)] as const);
  return html`<div class="section" part="embed" role="group" aria-labelledby="embed">
    <p class="title" id="embed">${t('share.embed')}</p>
    ${selectField(t('embed.format'), options, shape, actions.setEmbedFormat)}
    <p class="about">${t(`embed-about.${shape}`)}</p>
    ${
      isPinned === null || shape === 'html' || shape === 'iframe'
        ? nothing
        : html`<label class="check">
            <input type="checkbox" .checked=${isPinned} @change=${onChange} />
            <span>${t('edition.pin')}</span>
          </label>`
    }
    ${copyField(t('embed.code'), code, 'code')} ${copyButton(t('copy.code'), shape, actions)}
  </div>`;
}

function citationSection({style, citation}: SharePanel, actions: ShareActions, {t}: Locale): TemplateResult {
  const options = citationStyles.map((value) => [value, t(`citation-style.${value}`)] as const);
  return html`<div class="section" part="citation" role="group" aria-labelledby="citation">
    <p class="title" id="citation">${t('share.cite')}</p>
    ${selectField(t('citation.style'), options, style, actions.setCitationStyle)}
    ${copyField(t('citation.title'), citation, style === 'bibtex' ? 'code' : 'prose')}
    ${copyButton(t('copy.citation'), style, actions)}
  </div>`;
}

function linkSection(
  {link, canShareNatively}: SharePanel,
  actions: ShareActions,
  {t}: Locale,
): TemplateResult {
  return html`<div class="section" part="link" role="group" aria-labelledby="link">
    <p class="title" id="link">${t('share.link')}</p>
    <input class="field" type="text" readonly aria-labelledby="link" .value=${link} @focus=${selectAll} />
    <div class="buttons">
      ${copyButton(t('copy.link'), 'link', actions)}
      ${
        canShareNatively
          ? html`<button type="button" data-kind="sheet" @click=${() => actions.shareNatively(link)}>
              ${t('share.native')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** Read-only text that is selected on focus, so that the user can copy it without the Clipboard API. */
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

/** Button that copies the field of its section. */
function copyButton(label: string, kind: ShareKind, actions: ShareActions): TemplateResult {
  const copy = ({currentTarget}: Event): void => {
    const field = (currentTarget as Element)
      .closest('.section')
      ?.querySelector<HTMLTextAreaElement>('.field');
    if (field) actions.copy(kind, field);
  };
  return html`<button type="button" data-kind=${kind} @click=${copy}>${label}</button>`;
}
