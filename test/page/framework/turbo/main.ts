import * as Turbo from '@hotwired/turbo';
import {startPage} from '../html-page.ts';

let count = 0;

// A stream replaces the content, or changes the nodes that are there.
startPage(({id}, html) => {
  const method = ++count % 2 ? '' : 'method="morph"';
  Turbo.renderStreamMessage(
    `<turbo-stream action="update" ${method} target="${id}"><template>${html}</template></turbo-stream>`,
  );
});
