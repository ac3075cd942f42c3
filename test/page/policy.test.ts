import {expect} from 'chai';
import {readPolicyReports} from '../support/browser.ts';
import {closePage, openPage} from '../support/page.ts';

interface Report {
  readonly 'csp-report': {readonly 'blocked-uri': string; readonly 'effective-directive'?: string};
}

const pages = ['portal.html', 'noticia.html', 'script.html', 'diapositivas.html', 'regiones.html'];

/**
 * Trusted Types directives added to the policy of the page. Without `setHTML` each script creates its own policy, all
 * with the same name, and elements cannot render under `none`.
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

/** Causes a violation as a marker. Reports arrive in order, so the reports of the page are complete with it. */
async function reportsUntilMarker(frame: HTMLIFrameElement, id: string): Promise<readonly unknown[]> {
  const page = frame.contentDocument;
  const image = page?.createElement('img');
  if (image) page?.body.append(Object.assign(image, {src: marker}));
  for (;;) {
    const reports = await readPolicyReports(id);
    if (reports.some(isMarker)) return reports;
  }
}

describe('example pages under a strict content security policy', () => {
  for (const page of pages) {
    for (const policy of policies) {
      it(`${page} causes no violation of ${policy || "default-src 'none'"}`, async () => {
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
