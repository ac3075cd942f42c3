import type {LitElement} from 'lit';
import type {CitationStyle} from '../../formats/metadata/citation.ts';
import {pen} from '../../render/svg/layout.ts';
import type {EmbedShape} from '../../render/embed/embed-code.ts';
import {subjectFile, type ShareFormat} from '../../render/embed/share-file.ts';
import {subjectTitle} from '../../render/embed/share-subject.ts';
import {palette} from '../base/palette.ts';
import type {ShareControls, ShareKind} from './view.ts';
import type {Offer, ShareChoices} from './panel-model.ts';
import {edition} from '../../load/integrity.ts';
import {copyText} from './clipboard.ts';
import {IndicatorDownloadEvent, IndicatorShareEvent} from '../base/events.ts';
import {painted} from './svg-to-png.ts';
import {saveFile} from '../shared/download.ts';

type Notice = 'copied' | 'copy-by-hand' | 'png-blocked';

/** Does what the reader asks of the panel, and keeps what was asked. */
export class ShareDesk implements ShareControls, ShareChoices {
  shape: EmbedShape | null = null;
  style: CitationStyle = 'plain';
  integrity: string | null = null;
  isFrozen = false;
  notice = '';
  readonly #host: LitElement;
  readonly #offer: () => Offer | null;

  constructor(host: LitElement, offer: () => Offer | null) {
    this.#host = host;
    this.#offer = offer;
  }

  /** What is shared may be set otherwise by now, and tells nobody. */
  readonly open = (): void => this.#host.requestUpdate();

  readonly choose = (shape: EmbedShape): void => {
    this.shape = shape;
    this.#tell('');
  };

  readonly cite = (style: CitationStyle): void => {
    this.style = style;
    this.#tell('');
  };

  readonly download = async (format: ShareFormat): Promise<void> => {
    const offer = this.#offer();
    if (!offer) return;
    const {subject, language} = offer;
    const {name, type, content} = subjectFile(format, subject, language, pen(palette('light')));
    this.#tell('');
    const file = format === 'png' ? await painted(content) : new Blob([content], {type});
    if (!file) return this.#say('png-blocked');
    saveFile(name, file);
    this.#host.dispatchEvent(new IndicatorDownloadEvent(format));
    this.#tell(language.t('downloaded', {file: name}));
  };

  readonly freeze = async (isFrozen: boolean): Promise<void> => {
    const offer = this.#offer();
    this.integrity = null;
    this.isFrozen = isFrozen;
    this.#tell('');
    if (!isFrozen || !offer?.url) return;
    await this.#host.updateComplete;
    const found = await edition(offer.url, offer.whole);
    if ('integrity' in found) this.integrity = found.integrity;
    this.isFrozen = 'integrity' in found;
    this.#tell('problem' in found ? offer.language.t(`edition-${found.problem}`) : '');
  };

  readonly copy = async (kind: ShareKind, field: HTMLTextAreaElement | HTMLInputElement): Promise<void> => {
    // The same words a second time would not be spoken.
    this.#tell('');
    await this.#host.updateComplete;
    this.#say((await copyText(field)) ? 'copied' : 'copy-by-hand');
    this.#host.dispatchEvent(new IndicatorShareEvent(kind));
  };

  /** The sheet of the system; that the reader closes it is no error. */
  readonly send = async (url: string): Promise<void> => {
    const offer = this.#offer();
    if (!offer) return;
    try {
      await navigator.share({title: subjectTitle(offer.subject, offer.language), url});
      this.#host.dispatchEvent(new IndicatorShareEvent('sheet'));
    } catch {
      this.#tell('');
    }
  };

  #say(key: Notice): void {
    this.#tell(this.#offer()?.language.t(key) ?? '');
  }

  #tell(notice: string): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }
}
