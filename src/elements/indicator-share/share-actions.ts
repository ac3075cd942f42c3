import type {LitElement} from 'lit';
import type {CitationStyle} from '../../formats/metadata/citation.ts';
import {drawContext} from '../../render/svg/layout.ts';
import type {EmbedFormat} from '../../render/embed/embed-code.ts';
import {shareFile, type ShareFormat} from '../../render/embed/share-file.ts';
import {subjectTitle} from '../../render/embed/share-subject.ts';
import {palette} from '../base/palette.ts';
import type {ShareControls, ShareKind} from './view.ts';
import type {ShareModel, ShareState} from './panel-model.ts';
import {pinEdition} from '../../load/integrity.ts';
import {copyText} from './clipboard.ts';
import {IndicatorDownloadEvent, IndicatorShareEvent} from '../base/events.ts';
import {svgToPng} from './svg-to-png.ts';
import {downloadFile} from '../shared/download.ts';

type Notice = 'copy.done' | 'copy.by-hand' | 'download.png-blocked';

/** Does what the reader asks of the panel, and keeps what was asked. */
export class ShareController implements ShareControls, ShareState {
  shape: EmbedFormat | null = null;
  style: CitationStyle = 'plain';
  integrity: string | null = null;
  isPinned = false;
  notice = '';
  readonly #host: LitElement;
  readonly #offer: () => ShareModel | null;

  constructor(host: LitElement, model: () => ShareModel | null) {
    this.#host = host;
    this.#offer = model;
  }

  /** What is shared may be set otherwise by now, and tells nobody. */
  readonly open = (): void => this.#host.requestUpdate();

  readonly setEmbedFormat = (shape: EmbedFormat): void => {
    this.shape = shape;
    this.#setNotice('');
  };

  readonly setCitationStyle = (style: CitationStyle): void => {
    this.style = style;
    this.#setNotice('');
  };

  readonly download = async (format: ShareFormat): Promise<void> => {
    const model = this.#offer();
    if (!model) return;
    const {subject, language} = model;
    const {name, type, content} = shareFile(format, subject, language, drawContext(palette('light')));
    this.#setNotice('');
    const file = format === 'png' ? await svgToPng(content) : new Blob([content], {type});
    if (!file) return this.#setNoticeKey('download.png-blocked');
    downloadFile(name, file);
    this.#host.dispatchEvent(new IndicatorDownloadEvent(format));
    this.#setNotice(language.t('download.started', {file: name}));
  };

  readonly pinEdition = async (isPinned: boolean): Promise<void> => {
    const model = this.#offer();
    this.integrity = null;
    this.isPinned = isPinned;
    this.#setNotice('');
    if (!isPinned || !model?.url) return;
    await this.#host.updateComplete;
    const found = await pinEdition(model.url, model.report);
    if ('integrity' in found) this.integrity = found.integrity;
    this.isPinned = 'integrity' in found;
    this.#setNotice('problem' in found ? model.language.t(`edition.${found.problem}`) : '');
  };

  readonly copy = async (kind: ShareKind, field: HTMLTextAreaElement | HTMLInputElement): Promise<void> => {
    // The same words a second time would not be spoken.
    this.#setNotice('');
    await this.#host.updateComplete;
    this.#setNoticeKey((await copyText(field)) ? 'copy.done' : 'copy.by-hand');
    this.#host.dispatchEvent(new IndicatorShareEvent(kind));
  };

  /** The sheet of the system; that the reader closes it is no error. */
  readonly shareNatively = async (url: string): Promise<void> => {
    const model = this.#offer();
    if (!model) return;
    try {
      await navigator.share({title: subjectTitle(model.subject, model.language), url});
      this.#host.dispatchEvent(new IndicatorShareEvent('sheet'));
    } catch {
      this.#setNotice('');
    }
  };

  #setNoticeKey(key: Notice): void {
    this.#setNotice(this.#offer()?.language.t(key) ?? '');
  }

  #setNotice(notice: string): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }
}
