import htmx from 'htmx.org';
import {startPage} from '../html-page.ts';

// With a delay, attributes of one swap are set after the next one.
htmx.config.defaultSettleDelay = 0;
let count = 0;

// The content is replaced, or the nodes that are there are changed.
startPage((target, html) =>
  htmx.swap({text: html, target, sourceElement: target, swap: ++count % 2 ? 'innerHTML' : 'innerMorph'}),
);
