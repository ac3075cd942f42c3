import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Indicator} from '../../../model/report/indicator.ts';
import {toneSweep} from './tones.ts';
import type {Locale} from '../../../text/i18n/locale.ts';
import {enSound} from '../../../text/i18n/messages/en/sound.ts';
import {esPESound} from '../../../text/i18n/messages/es-PE/sound.ts';
import {playSweep} from './player.ts';

export const soundMessages = [esPESound, enSound];

/** A button that plays a series as sound. Nothing sounds before the reader presses it. */
export class SoundControl implements ReactiveController {
  readonly #host: LitElement;
  #indicator: Indicator | null = null;
  #stop: (() => void) | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#replace(null);
  }

  /** Draws the button of an indicator; nothing for null. The sound of another indicator ends, because its button is gone. */
  render(indicator: Indicator | null, {t}: Locale): TemplateResult | typeof nothing {
    if (indicator !== this.#indicator) {
      this.#stop?.();
      this.#stop = null;
      this.#indicator = indicator;
    }
    if (!indicator) return nothing;
    const handleEnd = (): void => {
      this.#stop = null;
      this.#host.requestUpdate();
    };
    const toggle = (): void => {
      const sweep = toneSweep(indicator.observations.map(({value}) => value));
      this.#replace(this.#stop ? null : playSweep(sweep, handleEnd));
    };
    return html`<div part="sound">
      <button type="button" aria-describedby="sound-help" @click=${toggle}>
        ${t(this.#stop ? 'sound.stop' : 'sound.play')}
      </button>
      <p class="small muted" id="sound-help">${t('sound.help')}</p>
    </div>`;
  }

  /** Stops what is played. `stop` is for what is played from now on; null for nothing. */
  #replace(stop: (() => void) | null): void {
    this.#stop?.();
    this.#stop = stop;
    this.#host.requestUpdate();
  }
}
