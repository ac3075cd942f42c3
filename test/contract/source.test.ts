import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {expect} from 'chai';

interface Text {
  readonly es: string;
}
interface Group {
  readonly 'id': string;
  readonly 'parentId': string | null;
  readonly 'kind': string;
  readonly 'code': string;
  readonly 'label'?: Text;
  readonly 'title': Text;
  readonly 'declaredCounts'?: Readonly<Record<'guidelines' | 'services' | 'servicesByPublisher', number>>;
  readonly 'x-sourceLine'?: number;
  readonly 'x-sourceLines'?: readonly number[];
}
interface Indicator {
  readonly groupId: string;
  readonly code: string;
  readonly name: Text;
  readonly observations: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly raw: string;
  }[];
  readonly asPublished: {
    readonly change: number | null;
    readonly changeText: string;
    readonly sourceLine: number;
  };
}
interface Report {
  readonly title: Text;
  readonly issued: string;
  readonly publisher: {readonly name: Text};
  readonly sources: readonly {readonly sha256: string}[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
}

const data = new URL('../../data/', import.meta.url);
const bytes = readFileSync(new URL('source/avance-pnmnna-2023.txt', data));
const lines = bytes.toString('utf8').split('\n');
const report = JSON.parse(readFileSync(new URL('pnmnna-2023.json', data), 'utf8')) as Report;
const groupsOf = (kind: string): readonly Group[] => report.groups.filter((group) => group.kind === kind);
const lineText = (number: number | undefined): string | undefined => lines[(number ?? 0) - 1];

/** The table row of an indicator, rebuilt from the data. */
function tableRow({groupId, name, observations, asPublished}: Indicator): string {
  const service = report.groups.find(({id}) => id === groupId);
  const [from, to] = observations;
  return [`${service?.code} ${service?.title.es}`, name.es, from?.raw, to?.raw, asPublished.changeText].join(
    '\t',
  );
}

describe('data/pnmnna-2023.json against the text of the slides', () => {
  it('has the SHA-256 of the text', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).to.equal(report.sources[0]?.sha256);
  });
  it('has the title, the ministry and the year of the text', () => {
    expect(lines).to.include(report.title.es);
    expect(lines).to.include(report.publisher.name.es);
    expect(lines).to.include(report.issued);
  });
  it('has the 18 table rows of the text, byte for byte and in order', () => {
    const rows = lines.filter((text) => /^\d\d\.\d\d\.\d\d /.test(text));
    expect(rows.length).to.equal(18);
    expect(report.indicators.map(tableRow)).to.eql(rows);
  });
  for (const indicator of report.indicators) {
    it(`${indicator.code} is at its source line, and its group has the same code`, () => {
      expect(lineText(indicator.asPublished.sourceLine)).to.equal(tableRow(indicator));
      expect(report.groups.find(({id}) => id === indicator.groupId)?.code).to.equal(indicator.code);
    });
    it(`${indicator.code} has the values of its table cells`, () => {
      for (const {raw, value} of indicator.observations)
        expect(value).to.equal(raw === '-' ? null : Number(raw));
      const printed = /[-+]?\d+\.\d/.exec(indicator.asPublished.changeText);
      expect(indicator.asPublished.change).to.equal(printed ? Number(printed[0]) : null);
    });
    it(`${indicator.code} has the years of its table`, () => {
      const header = lines
        .slice(0, indicator.asPublished.sourceLine)
        .findLast((text) => text.startsWith('Servicio\t'));
      expect(indicator.observations.map(({period}) => `Resultado ${period}`)).to.eql(
        header?.split('\t').slice(2, 4),
      );
    });
  }
  it('each service is at its source line', () => {
    for (const {code, title, ...group} of groupsOf('service'))
      expect(lineText(group['x-sourceLine'])?.startsWith(`${code} ${title.es}\t`), code).to.equal(true);
  });
});

describe('objectives and guidelines against the text of the slides', () => {
  for (const objective of groupsOf('objective')) {
    it(`objective ${objective.code} has its number and its title`, () => {
      const lineNumber = objective['x-sourceLine'] ?? 0;
      expect(lineText(lineNumber)).to.equal(`OBJETIVO PRIORITARIO N° ${objective.code}`);
      expect(lineText(lineNumber)).to.equal(objective.label?.es.toUpperCase());
      expect(lineText(lineNumber + 2)).to.equal(objective.title.es);
    });
    it(`objective ${objective.code} has its declared counts, in the order of the text`, () => {
      const counts = objective.declaredCounts;
      const after = lines
        .slice(objective['x-sourceLine'])
        .filter((text) => /^\d+ (LINEAM|SERV|servi)/.test(text));
      expect(after.slice(0, 3)).to.eql([
        `${counts?.guidelines} LINEAMIENTOS`,
        `${counts?.services} SERVICIOS EN TOTAL`,
        `${counts?.servicesByPublisher} servicios que se implementan desde el ${report.publisher.name.es}`,
      ]);
    });
    it(`objective ${objective.code} lists as many services as the ministry declares for itself`, () => {
      const listed = report.indicators.filter(({code}) => code.startsWith(`${objective.code}.`));
      expect(listed.length).to.equal(objective.declaredCounts?.servicesByPublisher);
    });
  }
  it('the declared counts are 7, 23, 16 and 3, 5, 2', () => {
    const counts = groupsOf('objective').map(({declaredCounts}) => Object.values(declaredCounts ?? {}));
    expect(counts).to.eql([
      [7, 23, 16],
      [3, 5, 2],
    ]);
  });
  it('every heading of the text is a guideline of the report, and both headings 3.7 are one guideline', () => {
    const headings = lines.flatMap((text, index) => (/^\d\.\d /.test(text) ? [`${index + 1} ${text}`] : []));
    const guidelines = groupsOf('guideline').flatMap((group) =>
      (group['x-sourceLines'] ?? []).map((number) => `${number} ${group.label?.es} ${group.title.es}`),
    );
    expect(guidelines).to.eql(headings);
    expect(groupsOf('guideline').map(({label}) => label?.es)).to.eql([
      '3.1',
      '3.4',
      '3.5',
      '3.7',
      '4.1',
      '4.3',
    ]);
  });
});
