import {html, nothing} from 'lit';
import {countryName} from '../../text/format/country.ts';
import {dateText} from '../../text/format/date.ts';
import {said, type Setting} from '../shared/localized-text.ts';
import {plain, slideContent, type Slide} from './slide.ts';

/** The first slide: whose report it is, what it is called, of when. */
export function coverSlide(setting: Setting): Slide {
  const {report, language} = setting;
  const {policy, publisher, issued} = report;
  const body = html`<p class="lead">${said(report.description, setting)}</p>
    <ul class="facts" role="list">
      ${policy ? html`<li>${said(policy.name, setting)}</li>` : nothing}
      ${publisher ? html`<li>${said(publisher.name, setting)}</li>` : nothing}
      ${issued ? html`<li>${dateText(issued, language)}</li>` : nothing}
    </ul>`;
  const parts = {kind: 'cover', eyebrow: owner(setting), title: said(report.title, setting), body};
  return {
    key: 'cover',
    names: [],
    title: plain(report.title, setting),
    content: slideContent(parts, setting),
  };
}

/** The last one. */
export function closingSlide(setting: Setting): Slide {
  const title = setting.language.t('thanks');
  const content = slideContent({kind: 'closing', eyebrow: owner(setting), title}, setting);
  return {key: 'closing', names: [], title, content};
}

function owner(setting: Setting): unknown {
  const {publisher} = setting.report;
  const country = publisher?.country ? countryName(publisher.country, setting.language) : '';
  if (!publisher) return '';
  return html`${country ? html`<b>${country}</b>` : nothing} ${said(publisher.name, setting)}`;
}
