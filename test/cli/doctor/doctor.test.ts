import {expect} from 'chai';
import {diagnosis} from '../../../src/cli/doctor/diagnosis.ts';
import {findingCodes} from '../../../src/cli/doctor/finding.ts';
import type {HostRequirements} from '../../../src/cli/doctor/host-requirements.ts';
import {hostPage, parseSavedPage} from '../../../src/cli/doctor/host-page.ts';
import {cliEn} from '../../../src/cli/messages/en.ts';
import {cliEs} from '../../../src/cli/messages/es.ts';
import type {HttpResponse} from '../../../src/cli/environment.ts';
import {runCli} from '../../support/run-cli.ts';

const requirements: HostRequirements = {
  scripts: 'https://cdn.example/avance/',
  data: 'https://data.example/report.json',
  frame: null,
  areScriptsLackingCors: false,
  isDataLackingCors: false,
};
const whole =
  '<script type="module" src="https://cdn.example/avance/avance.js"></script><indicator-card src="https://data.example/report.json" code="1"></indicator-card>';
const open = "script-src https://cdn.example; connect-src https://data.example; img-src 'self' blob:";

function found(policy: string | null, html = whole, rest: Partial<HostRequirements> = {}): string {
  const page = hostPage(
    'https://host.example/page/',
    policy === null ? [] : [['content-security-policy', policy]],
    html,
  );
  const {findings, shape} = diagnosis(page, {...requirements, ...rest});
  return [...findings.map(({code}) => code), shape].join(' ');
}

describe('diagnosis', () => {
  it('diagnosis() of a page without a policy, or with a fitting one, finds nothing', () => {
    expect(found(null)).to.equal('module');
    expect(found(open)).to.equal('module');
    expect(found('', '')).to.equal('module');
  });

  const cases: readonly (readonly [string, string])[] = [
    [`${open}; require-trusted-types-for 'script'`, 'module'],
    [`${open}; require-trusted-types-for 'script'; trusted-types avance`, 'module'],
    [`${open}; require-trusted-types-for 'script'; trusted-types dompurify`, 'trusted-types module'],
    [`${open}; require-trusted-types-for 'script'; trusted-types 'none'`, 'trusted-types module'],
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
    ['script-src-elem https://cdn.example; script-src none.example', 'module'],
    ['sandbox allow-forms', 'no-scripts no-downloads iframe'],
    ['sandbox allow-scripts allow-downloads', 'module'],
    [`${open}, default-src 'none'`, 'script-blocked data-blocked png iframe'],
  ];
  for (const [policy, expected] of cases) {
    it(`diagnosis() under ${policy} finds ${expected}`, () => {
      expect(found(policy)).to.equal(expected);
    });
  }

  it('diagnosis() gives plain markup where a frame is not let in either', () => {
    const frame = 'https://pages.example/card/';
    expect(found("default-src 'none'; img-src blob:", whole, {frame})).to.equal(
      'script-blocked data-blocked frame-blocked html',
    );
    expect(found("script-src 'none'; frame-src https://pages.example", whole, {frame})).to.equal(
      'script-blocked iframe',
    );
  });

  it('diagnosis() tells what an editor took out', () => {
    const script = '<script type="module" src="/avance.js"></script>';
    expect(found(null, `${script}<table></table>`)).to.equal('tags-stripped iframe');
    expect(found(null, '<indicator-card src="a.json"><table></table></indicator-card>')).to.equal(
      'script-stripped iframe',
    );
    expect(found(null, `${script.replace(' type="module"', '')}<indicator-card src=a.json>`)).to.equal(
      'module-stripped classic',
    );
    expect(found(null, '<script defer src="/avance.iife.js"></script><indicator-card src=a.json>')).to.equal(
      'module',
    );
    expect(found(null, `${script}<indicator-card></indicator-card>`)).to.equal('data-stripped iframe');
    expect(found(null, '<p>&lt;indicator-card src="a.json"&gt;</p>')).to.equal('escaped iframe');
    expect(found(null, `${script}<!-- <indicator-card src="a.json"> -->`)).to.equal('tags-stripped iframe');
  });

  it('diagnosis() tells of servers that are closed, and of what is not safe', () => {
    expect(found(null, whole, {isDataLackingCors: true})).to.equal('data-cors iframe');
    expect(found(null, whole, {areScriptsLackingCors: true})).to.equal('script-cors iframe');
    expect(found(null, whole, {data: 'http://data.example/report.json'})).to.equal('mixed module');
  });

  it('every remark is said in both languages', () => {
    for (const code of findingCodes) {
      expect(cliEs[`doctor.${code}`]).to.match(/\S/);
      expect(cliEn[`doctor.${code}`]).to.match(/\S/);
    }
  });
});

describe('storedPage', () => {
  it('storedPage() reads headers, markup, or both', () => {
    const head = "HTTP/2 200 \r\nContent-Security-Policy: default-src 'self'\r\nx-a: b";
    const body = '<meta http-equiv="Content-Security-Policy" content="script-src &#39;none&#39;; img-src *">';
    const names = (text: string): readonly string[] =>
      parseSavedPage(text).policies.flatMap((one) => [...one.keys()]);
    expect(names(head)).to.deep.equal(['default-src']);
    expect(names(`${head}\r\n\r\n${body}`)).to.deep.equal(['default-src', 'script-src', 'img-src']);
    expect(names(body)).to.deep.equal(['script-src', 'img-src']);
    expect(parseSavedPage(body).policies[0]?.get('script-src')).to.deep.equal(["'none'"]);
  });

  it('storedPage() tells a policy that only reports', () => {
    const page = parseSavedPage('content-security-policy-report-only: default-src self\n\n');
    expect([page.isReportOnly, page.policies]).to.deep.equal([true, []]);
  });
});

describe('avance doctor', () => {
  const answers: Readonly<Record<string, Partial<HttpResponse>>> = {
    'https://host.example/page/': {
      headers: [['content-security-policy', "script-src 'self'; connect-src https://data.example"]],
      text: whole,
    },
    'https://data.example/report.json': {headers: []},
  };
  const fetch = async (url: string): Promise<HttpResponse> => {
    const answer = answers[url];
    if (!answer) throw new Error('ENOTFOUND');
    return {url, headers: [], text: '', ...answer};
  };

  it('avance doctor URL says in plain words what is blocked and what to use, and ends with 1', async () => {
    const {status, stdout} = await runCli('doctor https://host.example/page/ --lang es', new Map(), {fetch});
    expect(status).to.equal(1);
    expect(stdout).to.include("script-src 'self'");
    expect(stdout).to.include('Copie avance.js al servidor de la página');
    expect(stdout).to.include('Access-Control-Allow-Origin');
    expect(stdout).to.include('→ Use la forma «iframe».');
  });

  it('avance doctor FILE reads stored headers, --json gives the same for programs', async () => {
    const files = new Map([['head.txt', "HTTP/1.1 200 OK\ncontent-security-policy: script-src 'none'\n"]]);
    const {status, stdout} = await runCli('doctor head.txt --json', files);
    expect(status).to.equal(1);
    expect(JSON.parse(stdout)).to.deep.equal({
      findings: [{code: 'script-blocked', detail: "script-src 'none'", isBlocked: true}],
      shape: 'iframe',
    });
    expect(await runCli('doctor head.txt', new Map([['head.txt', 'x-a: b\n']]))).to.include({status: 0});
  });

  it('avance doctor of nothing ends with 2', async () => {
    const {status, stderr} = await runCli('doctor https://absent.example/', new Map(), {fetch});
    expect([status, stderr]).to.deep.equal([2, 'avance: Cannot read https://absent.example/: ENOTFOUND\n']);
  });
});
