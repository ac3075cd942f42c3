import {expect} from 'chai';
import complete from '../../../data/complete-sheet.json' with {type: 'json'};
import withdrawn from '../../../data/edition-withdrawn.json' with {type: 'json'};
import {publicationGaps} from '../../../src/cli/doctor/data-findings.ts';
import {diagnosis} from '../../../src/cli/doctor/diagnosis.ts';
import {findingCodes} from '../../../src/cli/doctor/finding.ts';
import type {HostRequirements} from '../../../src/cli/doctor/host-requirements.ts';
import {hostPage, parseSavedPage} from '../../../src/cli/doctor/host-page.ts';
import {cliEn} from '../../../src/cli/messages/en.ts';
import {cliEs} from '../../../src/cli/messages/es.ts';
import type {HttpResponse} from '../../../src/cli/network/http-response.ts';
import type {LoadError} from '../../../src/model/report/load-error.ts';
import {failureText} from '../../../src/text/sentence/error.ts';
import {english, spanish} from '../../support/languages.ts';
import {runCli} from '../../support/run-cli.ts';

const networkError: LoadError = {code: 'network', url: null, attempt: 1, detail: null, problems: []};
const requirements: HostRequirements = {
  scripts: 'https://cdn.example/avance/',
  chunks: ['https://cdn.example/avance/chunks/table-0a1b2c3d.js'],
  missingChunk: null,
  chunkLackingCors: null,
  data: 'https://data.example/report.json',
  frame: null,
  areScriptsLackingCors: false,
  isDataLackingCors: false,
  gaps: {editionStatus: null, sheetGap: null},
};
const embedCode =
  '<script type="module" src="https://cdn.example/avance/avance.js"></script><indicator-card src="https://data.example/report.json" code="1"></indicator-card>';
const openPolicy = "script-src https://cdn.example; connect-src https://data.example; img-src 'self' blob:";

function diagnose(
  policy: string | null,
  html = embedCode,
  overrides: Partial<HostRequirements> = {},
): string {
  const page = hostPage(
    'https://host.example/page/',
    policy === null ? [] : [['content-security-policy', policy]],
    html,
  );
  const {findings, shape} = diagnosis(page, {...requirements, ...overrides});
  return [...findings.map(({code}) => code), shape].join(' ');
}

describe('diagnosis', () => {
  it('returns no findings for a page without a policy, and with one that allows everything needed', () => {
    expect(diagnose(null)).to.equal('module');
    expect(diagnose(openPolicy)).to.equal('module');
    expect(diagnose('', '')).to.equal('module');
  });

  it('names a language without texts, and none that comes with Avance', () => {
    const inLanguage = (locale: string): string =>
      diagnose(null, embedCode.replace(' code=', ` locale="${locale}" code=`));
    for (const locale of ['xx', 'fr-CA', 'español'])
      expect(inLanguage(locale), locale).to.equal('locale module');
    for (const locale of ['', 'es', 'es-MX', 'EN_us', 'pt', 'es-PE-x-facil'])
      expect(inLanguage(locale), locale).to.equal('module');
  });

  const cases: readonly (readonly [string, string])[] = [
    [`${openPolicy}; require-trusted-types-for 'script'`, 'module'],
    [`${openPolicy}; require-trusted-types-for 'script'; trusted-types avance`, 'module'],
    [`${openPolicy}; require-trusted-types-for 'script'; trusted-types dompurify`, 'trusted-types module'],
    [`${openPolicy}; require-trusted-types-for 'script'; trusted-types 'none'`, 'trusted-types module'],
    ["script-src 'self'; connect-src *; img-src *", 'script-own-host png module'],
    ["script-src 'none'", 'script-blocked iframe'],
    ["script-src 'none'; frame-src https://data.example", 'script-blocked iframe'],
    ["script-src 'nonce-abc' 'strict-dynamic' https://cdn.example", 'script-nonce module'],
    ["script-src 'nonce-abc' https:", 'module'],
    ['default-src https:', 'png module'],
    ["default-src 'self'", 'script-own-host data-own-host png module'],
    ['script-src *.example; connect-src data.example/report.json', 'module'],
    ['script-src *.example; connect-src data.example/other.json', 'data-blocked iframe'],
    ['script-src https://cdn.example:8443', 'script-blocked iframe'],
    ['script-src https://cdn.example/avance/', 'module'],
    ['script-src https://cdn.example/avance/avance.js', 'chunks-blocked classic'],
    ['script-src-elem https://cdn.example; script-src none.example', 'module'],
    ['sandbox allow-forms', 'no-scripts no-downloads html'],
    ['sandbox allow-scripts allow-downloads', 'module'],
    [`${openPolicy}, default-src 'none'`, 'script-blocked data-blocked png iframe'],
  ];
  for (const [policy, expected] of cases) {
    it(`returns ${expected} under ${policy}`, () => {
      expect(diagnose(policy)).to.equal(expected);
    });
  }

  it('recommends plain markup when the frame is blocked, too', () => {
    const frame = 'https://pages.example/card/';
    expect(diagnose("default-src 'none'; img-src blob:", embedCode, {frame})).to.equal(
      'script-blocked data-blocked frame-blocked html',
    );
    expect(diagnose("script-src 'none'; frame-src https://pages.example", embedCode, {frame})).to.equal(
      'script-blocked iframe',
    );
  });

  const script = '<script type="module" src="/avance.js"></script>';
  it('returns what an editor removed', () => {
    expect(diagnose(null, `${script}<table></table>`)).to.equal('tags-stripped iframe');
    expect(diagnose(null, '<indicator-card src="a.json"><table></table></indicator-card>')).to.equal(
      'script-stripped iframe',
    );
    expect(diagnose(null, `${script.replace(' type="module"', '')}<indicator-card src=a.json>`)).to.equal(
      'module-stripped classic',
    );
    expect(
      diagnose(null, '<script defer src="/avance.iife.js"></script><indicator-card src=a.json>'),
    ).to.equal('module');
    expect(diagnose(null, `${script}<indicator-card></indicator-card>`)).to.equal('data-stripped iframe');
    expect(diagnose(null, '<p>&lt;indicator-card src="a.json"&gt;</p>')).to.equal('escaped iframe');
    expect(diagnose(null, `${script}<!-- <indicator-card src="a.json"> -->`)).to.equal(
      'tags-stripped iframe',
    );
  });

  const mangledCodes: readonly (readonly [string, string, string])[] = [
    ['a self-closed element', `${script}<indicator-trend src="a.json" />`, 'self-closed module'],
    [
      'an element inside another, and a heading',
      `${script}<objective-summary src="a.json"><indicator-table src="a.json"></indicator-table>`,
      'swallowed module',
    ],
    ['a heading in an element', `${script}<indicator-table src="a.json"><h2>Fin</h2>`, 'swallowed module'],
    [
      'an element in a paragraph that ends before its table',
      `${script}<p><indicator-card src="a.json"></p><table></table><p></indicator-card></p>`,
      'paragraph module',
    ],
    [
      'typographic quotation marks',
      `${script}<variation-chart src=“a.json” code=&#8221;01&#8221;></variation-chart>`,
      'smart-quotes module',
    ],
    [
      'a file on the machine of the author',
      `${script}<indicator-card src="file:///C:/a.json">`,
      'file-address module',
    ],
    ['a path of Windows', `${script}<indicator-card src="C:\\datos\\a.json">`, 'file-address module'],
    [
      'the table of a code without its element',
      '<table cellpadding="8"><caption>A<span hidden> – </span></caption></table>',
      'table-only iframe',
    ],
  ];
  for (const [name, html, expected] of mangledCodes)
    it(`finds ${name}`, () => {
      expect(diagnose(null, html)).to.equal(expected);
    });

  const intactCodes: readonly (readonly [string, string])[] = [
    [
      'elements in a provider',
      '<indicator-data src="a.json"><h2>A</h2><indicator-card></indicator-card></indicator-data>',
    ],
    [
      'slotted headings',
      '<indicator-card src="a.json"><div slot="eyebrow"><div></div><h3>A</h3></div></indicator-card>',
    ],
    [
      'a prerendered element',
      '<indicator-card src="a.json"><template shadowrootmode="open"><h3>A</h3></template></indicator-card>',
    ],
    ['a bar in a sentence', '<p>Subió <variation-bar to-value="3"></variation-bar>.</p><h2>A</h2>'],
    [
      'what WordPress makes of the code',
      '<div><indicator-card src="a.json"></p><table></table><p></indicator-card></div><h2>A</h2>',
    ],
  ];
  for (const [name, html] of intactCodes)
    it(`finds nothing in ${name}`, () => {
      expect(diagnose(null, script + html)).to.equal('module');
    });

  it('recommends a list where tables are removed and frames are blocked', () => {
    const frame = 'https://pages.example/card/';
    const codes = (html: string): string => diagnose("frame-src 'none'; img-src blob:", html, {frame});
    expect(codes(`${script}<ul></ul>`))
      .to.contain('tags-stripped')
      .and.match(/ list$/);
    expect(codes(`${script}<table></table>`)).to.match(/ html$/);
  });

  it('reads a page of nested codes that never end', () => {
    const html = script + '<indicator-card src="a.json"><b></b></indicator-trend>'.repeat(20_000);
    expect(diagnose(null, html)).to.equal('swallowed module');
  });

  it('returns chunks that are missing or not readable, and recommends the script that contains them', () => {
    const [chunk = ''] = requirements.chunks;
    expect(diagnose(null, embedCode, {missingChunk: chunk})).to.equal('chunks-missing classic');
    expect(diagnose(null, embedCode, {chunkLackingCors: chunk})).to.equal('chunks-cors classic');
    expect(diagnose(null, embedCode, {chunkLackingCors: chunk, areScriptsLackingCors: true})).to.equal(
      'script-cors iframe',
    );
  });

  it('returns servers without CORS and mixed content', () => {
    expect(diagnose(null, embedCode, {isDataLackingCors: true})).to.equal('data-cors iframe');
    expect(diagnose(null, embedCode, {areScriptsLackingCors: true})).to.equal('script-cors iframe');
    expect(diagnose(null, embedCode, {data: 'http://data.example/report.json'})).to.equal('mixed module');
  });

  it('names the state of an edition, and what sheets lack on a page that shows one', () => {
    const gaps = publicationGaps(JSON.stringify(withdrawn));
    expect(gaps.editionStatus).to.match(/^withdrawn · 20/);
    expect(gaps.sheetGap).to.contain('formula');
    expect(diagnose(null, embedCode, {gaps})).to.equal('edition-status module');
    const withSheet = embedCode.replace(' code=', ' actions="why sheet" code=');
    expect(diagnose(null, withSheet, {gaps})).to.equal('edition-status sheet-gap module');
    const nothing = {editionStatus: null, sheetGap: null};
    for (const text of [null, '', '<html>', '{"a":1}', JSON.stringify(complete)])
      expect(publicationGaps(text)).to.deep.equal(nothing);
  });

  it('has a message in both languages for every finding', () => {
    for (const code of findingCodes) {
      expect(cliEs[`doctor.${code}`]).to.match(/\S/);
      expect(cliEn[`doctor.${code}`]).to.match(/\S/);
    }
  });
});

describe('parseSavedPage', () => {
  it('reads headers, markup, or both', () => {
    const head = "HTTP/2 200 \r\nContent-Security-Policy: default-src 'self'\r\nx-a: b";
    const body = '<meta http-equiv="Content-Security-Policy" content="script-src &#39;none&#39;; img-src *">';
    const names = (text: string): readonly string[] =>
      parseSavedPage(text).policies.flatMap((policy) => [...policy.keys()]);
    expect(names(head)).to.deep.equal(['default-src']);
    expect(names(`${head}\r\n\r\n${body}`)).to.deep.equal(['default-src', 'script-src', 'img-src']);
    expect(names(body)).to.deep.equal(['script-src', 'img-src']);
    expect(parseSavedPage(body).policies[0]?.get('script-src')).to.deep.equal(["'none'"]);
  });

  it('recognizes a policy that only reports', () => {
    const page = parseSavedPage('content-security-policy-report-only: default-src self\n\n');
    expect([page.isReportOnly, page.policies]).to.deep.equal([true, []]);
  });
});

describe('avance doctor', () => {
  const answers: Readonly<Record<string, Partial<HttpResponse>>> = {
    'https://host.example/page/': {
      headers: [['content-security-policy', "script-src 'self'; connect-src https://data.example"]],
      text: embedCode,
    },
    'https://data.example/report.json': {headers: []},
  };
  const fetch = async (url: string): Promise<HttpResponse> => {
    const answer = answers[url];
    if (!answer) throw new Error('ENOTFOUND');
    return {url, status: 200, headers: [], text: '', ...answer};
  };

  it('explains what is blocked and what to use for a URL, with exit code 1', async () => {
    const {status, stdout} = await runCli('doctor https://host.example/page/ --lang es', new Map(), {fetch});
    expect(status).to.equal(1);
    expect(stdout).to.include("script-src 'self'");
    expect(stdout).to.include('Copie avance.js al servidor de la página');
    expect(stdout).to.include('Access-Control-Allow-Origin');
    expect(stdout).to.include('→ Use el tipo de código «iframe».');
  });

  it('reads the report of the page, from its own server too', async () => {
    const texts = {
      'https://host.example/page/': embedCode.replace('https://data.example/report.json', '../report.json'),
      'https://host.example/report.json': JSON.stringify(withdrawn),
    };
    const respond = async (url: string): Promise<HttpResponse> => {
      const text = new Map(Object.entries(texts)).get(url);
      return {url, status: text === undefined ? 404 : 200, headers: [], text: text ?? ''};
    };
    const {stdout} = await runCli('doctor https://host.example/page/ --lang es', new Map(), {fetch: respond});
    expect(stdout)
      .to.contain('La edición que muestra la página no está publicada.')
      .and.contain('withdrawn · ');
  });

  describe('requests the chunks that the script on the page names', () => {
    const cdn = 'https://cdn.example/avance/';
    const cors = [['access-control-allow-origin', '*']] as const;
    const hash = `0a/b+3dE${'c'.repeat(35)}`;
    const chunk = `${cdn}chunks/table-0a_b_3dE.js`;
    const codesWith = async (answer: Partial<HttpResponse>, line = ''): Promise<readonly string[]> => {
      const responses: Readonly<Record<string, Partial<HttpResponse>>> = {
        'https://host.example/page/': {text: embedCode},
        'https://data.example/report.json': {headers: cors},
        [`${cdn}avance.js`]: {headers: cors, text: `{table:["${hash}","x"]}`},
        [chunk]: {headers: cors, ...answer},
      };
      const respond = async (url: string): Promise<HttpResponse> => {
        const response = responses[url] ?? {status: 404};
        return {url, status: 200, headers: [], text: '', ...response};
      };
      const command = `doctor https://host.example/page/ --json${line}`;
      const {stdout} = await runCli(command, new Map(), {fetch: respond});
      const {findings} = JSON.parse(stdout) as ReturnType<typeof diagnosis>;
      return findings.map(({code, detail}) => `${code} ${detail}`);
    };

    it('with no finding when all can be read', async () => {
      expect(await codesWith({})).to.deep.equal([]);
    });

    it('with a finding for another status, for a page in place of the file, and without CORS', async () => {
      const page = [...cors, ['content-type', 'text/html; charset=utf-8']] as const;
      expect(await codesWith({status: 404})).to.deep.equal([`chunks-missing ${chunk}`]);
      expect(await codesWith({headers: page})).to.deep.equal([`chunks-missing ${chunk}`]);
      expect(await codesWith({headers: []})).to.deep.equal([`chunks-cors ${chunk}`]);
    });

    it('from the folder of --scripts, when it is given', async () => {
      expect(await codesWith({status: 500}, ` --scripts ${cdn}`)).to.deep.equal([`chunks-missing ${chunk}`]);
      expect(await codesWith({status: 500}, ' --scripts https://other.example/')).to.not.include(
        `chunks-missing ${chunk}`,
      );
    });
  });

  it('prints what readers see in the element, in its words', async () => {
    for (const [language, text] of [
      ['es', failureText(networkError, spanish)],
      ['en', failureText(networkError, english)],
    ] as const) {
      const policy = `Content-Security-Policy: connect-src 'none'\n\n${embedCode}`;
      const {stdout} = await runCli(`doctor page.txt --lang ${language}`, new Map([['page.txt', policy]]));
      expect(stdout).to.contain(`${text.title}. ${text.advice}`);
    }
  });

  it('reads saved headers, and prints JSON with --json', async () => {
    const files = new Map([['head.txt', "HTTP/1.1 200 OK\ncontent-security-policy: script-src 'none'\n"]]);
    const {status, stdout} = await runCli('doctor head.txt --json', files);
    expect(status).to.equal(1);
    expect(JSON.parse(stdout)).to.deep.equal({
      findings: [{code: 'script-blocked', detail: "script-src 'none'", isBlocked: true}],
      shape: 'iframe',
    });
    expect(await runCli('doctor head.txt', new Map([['head.txt', 'x-a: b\n']]))).to.include({status: 0});
  });

  it('returns exit code 2 for an address without a response', async () => {
    const {status, stderr} = await runCli('doctor https://absent.example/', new Map(), {fetch});
    expect([status, stderr]).to.deep.equal([
      2,
      'Requests: https://absent.example/\navance: Cannot read https://absent.example/: ENOTFOUND\n',
    ]);
  });
});
