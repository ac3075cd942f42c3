import {expect} from 'chai';
import {policyReports} from '../support/browser.ts';
import {closePage, openPage} from '../support/page.ts';

interface Report {
  readonly 'csp-report': {readonly 'blocked-uri': string; readonly 'effective-directive'?: string};
}

const pages = ['portal.html', 'noticia.html', 'script.html', 'diapositivas.html'];

/**
 * What pages may ask on top. Without `setHTML` each script of ours has a policy of its own, all of one name, and an
 * element cannot draw under `none`: its fallback stands.
 */
const policies = [
  '',
  "require-trusted-types-for 'script'; trusted-types avance 'allow-duplicates'",
  ...('setHTML' in Element.prototype ? ["require-trusted-types-for 'script'; trusted-types 'none'"] : []),
];

const marker = 'https://marker.invalid/';

function isMarker(report: unknown): boolean {
  return (report as Report)['csp-report']['blocked-uri'].startsWith(marker.slice(0, -1));
}

/** A breach of our own: once it is reported, so is whatever came before it. */
async function reportsUntilMarker(frame: HTMLIFrameElement, id: string): Promise<readonly unknown[]> {
  const page = frame.contentDocument;
  const image = page?.createElement('img');
  if (image) page?.body.append(Object.assign(image, {src: marker}));
  for (;;) {
    const reports = await policyReports(id);
    if (reports.some(isMarker)) return reports;
  }
}

describe('pages under a strict content security policy', () => {
  for (const page of pages) {
    for (const policy of policies) {
      it(`${page} breaks no rule of ${policy || "default-src 'none'"}`, async () => {
        const id = `n=${Math.random()}`;
        const frame = await openPage(`/stories/pages/${page}?policy=${encodeURIComponent(policy)}&${id}`);
        const reports = await reportsUntilMarker(frame, id);
        closePage(frame);
        expect(reports.filter((report) => !isMarker(report))).to.deep.equal([]);
        expect(reports.filter(isMarker)).to.have.lengthOf(1);
      });
    }
  }
});
