import {html, nothing} from 'lit';
import {displayName} from '../../../../model/report/short-name.ts';
import {formatDate} from '../../../../text/format/date.ts';
import {localizedText, shownName, type RenderContext} from '../../../shared/localized-text.ts';
import {plainText, slideContent, type Slide} from '../slide.ts';

/** First slide: place for a logo, title, publisher, date, policy. */
export function coverSlide(context: RenderContext): Slide {
  const {report} = context;
  const {policy, description} = report;
  const shown = displayName(report);
  const body = html`<p class="lead">${publisherAndDate(context)}</p>
    ${description ? html`<p class="lead">${localizedText(description, context)}</p>` : nothing}
    ${policy ? html`<p class="muted">${localizedText(policy.name, context)}</p>` : nothing}`;
  const eyebrow = html`<slot name="logo"></slot>`;
  const layout = {kind: 'cover', eyebrow, title: shownName(report, context), body};
  return {
    key: 'cover',
    targets: [],
    title: plainText(shown, context),
    content: slideContent(layout, context),
  };
}

/** Last slide. */
export function closingSlide(context: RenderContext): Slide {
  const title = context.locale.t('slides.thanks');
  const body = html`<p class="lead">${publisherAndDate(context)}</p>`;
  return {
    key: 'closing',
    targets: [],
    title,
    content: slideContent({kind: 'closing', eyebrow: '', title, body}, context),
  };
}

function publisherAndDate(context: RenderContext): unknown {
  const {publisher, issued} = context.report;
  const date = issued ? formatDate(issued, context.locale) : '';
  return html`${localizedText(publisher?.name ?? null, context)}${publisher && date ? '\u00a0· ' : ''}${date}`;
}
