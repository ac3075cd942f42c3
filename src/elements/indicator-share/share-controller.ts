import {hasOwn} from '../../model/own.ts';
import type {LitElement} from 'lit';
import type {CitationStyle} from '../../formats/metadata/citation.ts';
import {drawContext} from '../../render/svg/layout.ts';
import type {EmbedFormat} from '../../render/embed/embed-code.ts';
import {shareFile} from '../../render/embed/share-file.ts';
import {isPicture, type ShareFormat} from '../../render/embed/share-formats.ts';
import type {PictureRatio} from '../../render/svg/picture/ratio.ts';
import {subjectTitle} from '../../render/embed/share-subject.ts';
import {palette} from '../base/palette.ts';
import type {ShareActions, ShareKind} from './view.ts';
import type {ShareModel, ShareState} from './panel-model.ts';
import {announce} from '../base/page/announcer.ts';
import {pinEdition} from '../../load/pin-edition.ts';
import {copyText} from './clipboard.ts';
import {IndicatorDownloadEvent, IndicatorShareEvent} from '../base/reader-events.ts';
import {svgToPng} from '../shared/files/svg-to-png.ts';
import {downloadFile} from '../shared/files/download.ts';

type Notice = 'copy.done' | 'copy.by-hand' | 'download.png-blocked';

/** Actions of the panel, and the choices of the user. */
export class ShareController implements ShareActions, ShareState {
  shape: EmbedFormat | null = null;
  style: CitationStyle = 'plain';
  ratio: PictureRatio | null = null;
  integrity: string | null = null;
  isPinned = false;
  notice = '';
  readonly #host: LitElement;
  readonly #model: () => ShareModel | null;

  constructor(host: LitElement, model: () => ShareModel | null) {
    this.#host = host;
    this.#model = model;
  }

  readonly setEmbedFormat = (shape: EmbedFormat): void => {
    this.shape = shape;
    this.#setNotice('');
  };

  readonly setCitationStyle = (style: CitationStyle): void => {
    this.style = style;
    this.#setNotice('');
  };

  readonly setRatio = (ratio: PictureRatio | null): void => {
    this.ratio = ratio;
    this.#setNotice('');
  };

  readonly download = async (format: ShareFormat): Promise<void> => {
    const model = this.#model();
    if (!model) return;
    const {subject, locale, element} = model;
    const {ratio} = this;
    this.#setNotice('');
    const canvas = drawContext(palette('light'));
    const headline = element?.getAttribute('headline') ?? '';
    const {name, type, content: data} = shareFile(format, subject, {locale, canvas, ratio, headline});
    const content = isPicture(format) ? ((await element?.drawing?.current?.picture?.(ratio)) ?? data) : data;
    // A picture has exactly the pixels of its shape; a drawing two per px, for screens of high density.
    const file = format === 'png' ? await svgToPng(content, ratio ? 1 : 2) : new Blob([content], {type});
    if (!file) return this.#setNoticeKey('download.png-blocked');
    downloadFile(name, file);
    this.#host.dispatchEvent(new IndicatorDownloadEvent(format));
    this.#setNotice(locale.t('download.started', {file: name}));
  };

  readonly pinEdition = async (isPinned: boolean): Promise<void> => {
    const model = this.#model();
    this.integrity = null;
    this.isPinned = isPinned;
    this.#setNotice('');
    if (!isPinned || !model?.url) return;
    await this.#host.updateComplete;
    const result = await pinEdition(model.url, model.report);
    if (hasOwn(result, 'integrity')) this.integrity = result.integrity;
    this.isPinned = hasOwn(result, 'integrity');
    this.#setNotice(hasOwn(result, 'problem') ? model.locale.t(`edition.${result.problem}`) : '');
  };

  readonly copy = async (kind: ShareKind, field: HTMLTextAreaElement | HTMLInputElement): Promise<void> => {
    this.#setNotice('');
    this.#setNoticeKey((await copyText(field)) ? 'copy.done' : 'copy.by-hand');
    this.#host.dispatchEvent(new IndicatorShareEvent(kind));
  };

  /** Opens the share dialog of the system. An AbortError means that the user closed it. */
  readonly shareNatively = async (url: string): Promise<void> => {
    const model = this.#model();
    if (!model) return;
    try {
      await navigator.share({title: subjectTitle(model.subject, model.locale), url});
      this.#host.dispatchEvent(new IndicatorShareEvent('sheet'));
    } catch {
      this.#setNotice('');
    }
  };

  #setNoticeKey(key: Notice): void {
    this.#setNotice(this.#model()?.locale.t(key) ?? '');
  }

  #setNotice(notice: string): void {
    this.notice = notice;
    if (notice) announce(this.#host, notice);
    this.#host.requestUpdate();
  }
}
