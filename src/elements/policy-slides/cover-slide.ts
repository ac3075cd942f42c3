import {html, nothing} from 'lit';
import {countryName} from '../../text/format/country.ts';
import {formatDate} from '../../text/format/date.ts';
import {localizedText, type RenderContext} from '../shared/localized-text.ts';
import {plainText, slideContent, type Slide} from './slide.ts';

/** The first slide: whose report it is, what it is called, of when. */
export function coverSlide(setting: RenderContext): Slide {
  const {report, language} = setting;
  const {policy, publisher, issued} = report;
  const body = html`<p class="lead">${localizedText(report.description, setting)}</p>
    <ul class="facts" role="list">
      ${policy ? html`<li>${localizedText(policy.name, setting)}</li>` : nothing}
      ${publisher ? html`<li>${localizedText(publisher.name, setting)}</li>` : nothing}
      ${issued ? html`<li>${formatDate(issued, language)}</li>` : nothing}
    </ul>`;
  const parts = {kind: 'cover', eyebrow: owner(setting), title: localizedText(report.title, setting), body};
  return {
    key: 'cover',
    targets: [],
    title: plainText(report.title, setting),
    content: slideContent(parts, setting),
  };
}

/** The last one. */
export function closingSlide(setting: RenderContext): Slide {
  const title = setting.language.t('slides.thanks');
  const content = slideContent({kind: 'closing', eyebrow: owner(setting), title}, setting);
  return {key: 'closing', targets: [], title, content};
}

function owner(setting: RenderContext): unknown {
  const {publisher} = setting.report;
  const country = publisher?.country ? countryName(publisher.country, setting.language) : '';
  if (!publisher) return '';
  return html`${country ? html`<b>${country}</b>` : nothing} ${localizedText(publisher.name, setting)}`;
}
