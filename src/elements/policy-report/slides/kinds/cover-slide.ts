import {html, nothing} from 'lit';
import {countryName} from '../../../../text/format/country.ts';
import {formatDate} from '../../../../text/format/date.ts';
import {localizedText, type RenderContext} from '../../../shared/localized-text.ts';
import {plainText, slideContent, type Slide} from '../slide.ts';

/** First slide: publisher, title, description, policy and date of the report. */
export function coverSlide(context: RenderContext): Slide {
  const {report, locale} = context;
  const {policy, publisher, issued} = report;
  const body = html`<p class="lead">${localizedText(report.description, context)}</p>
    <ul class="facts" role="list">
      ${policy ? html`<li>${localizedText(policy.name, context)}</li>` : nothing}
      ${publisher ? html`<li>${localizedText(publisher.name, context)}</li>` : nothing}
      ${issued ? html`<li>${formatDate(issued, locale)}</li>` : nothing}
    </ul>`;
  const layout = {
    kind: 'cover',
    eyebrow: publisherName(context),
    title: localizedText(report.title, context),
    body,
  };
  return {
    key: 'cover',
    targets: [],
    title: plainText(report.title, context),
    content: slideContent(layout, context),
  };
}

/** Last slide. */
export function closingSlide(context: RenderContext): Slide {
  const title = context.locale.t('slides.thanks');
  const content = slideContent({kind: 'closing', eyebrow: publisherName(context), title}, context);
  return {key: 'closing', targets: [], title, content};
}

function publisherName(context: RenderContext): unknown {
  const {publisher} = context.report;
  const country = publisher?.country ? countryName(publisher.country, context.locale) : '';
  if (!publisher) return '';
  return html`${country ? html`<b>${country}</b>` : nothing} ${localizedText(publisher.name, context)}`;
}
