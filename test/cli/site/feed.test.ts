import {expect} from 'chai';
import {JSDOM} from 'jsdom';
import revised from '../../../data/edition-revised.json' with {type: 'json'};
import {runCli} from '../../support/run-cli.ts';

const base = 'https://site.example/avance/';
const line = `render a.json --site s --base ${base} --locale es-PE`;
const atomNamespace = 'http://www.w3.org/2005/Atom';

async function siteOf(document: object) {
  const {written, status, stderr} = await runCli(line, new Map([['a.json', JSON.stringify(document)]]));
  expect(status, stderr).to.equal(0);
  return {written, stderr, file: (name: string) => String(written.get(`s/${name}`) ?? '')};
}

/** Parses XML; throws when it is not well-formed. */
function parseAtom(text: string) {
  const {documentElement: feed} = new JSDOM(text, {contentType: 'application/xml'}).window.document;
  const texts = (parent: Element, name: string): readonly string[] =>
    [...parent.children].flatMap((child) =>
      child.localName === name && child.namespaceURI === atomNamespace ? [child.textContent] : [],
    );
  const entries = [...feed.children].filter(({localName}) => localName === 'entry');
  return {feed, texts, entries};
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly language: string;
  readonly authors: readonly {readonly name: string}[];
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_html: string;
    readonly date_published: string;
  }[];
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const hostile = {
  ...revised,
  title: 'A <b>& ]]> \u0000 \ud800',
  publisher: {name: '<script>alert(1)</script>'},
  indicators: revised.indicators.map((indicator) => ({...indicator, name: '<img src=x onerror=y> & \u0001'})),
};

describe('the feeds of a site', () => {
  it('are valid Atom 1.0: required elements once, dates of RFC 3339, absolute addresses, distinct ids', async () => {
    for (const document of [revised, hostile]) {
      const {feed, texts, entries} = parseAtom((await siteOf(document)).file('feed.xml'));
      expect([feed.localName, feed.namespaceURI]).to.deep.equal(['feed', atomNamespace]);
      expect(entries).to.have.lengthOf(3);
      for (const record of [feed, ...entries]) {
        for (const name of ['id', 'title', 'updated']) expect(texts(record, name), name).to.have.lengthOf(1);
        expect(texts(record, 'updated')[0]).to.match(rfc3339);
        expect(texts(record, 'id')[0]).to.satisfy((id: string) => id.startsWith(base));
      }
      expect(feed.querySelector('author > name')?.textContent).to.not.equal('');
      const links = [...feed.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? '');
      expect(links).to.include(`${base}feed.xml`);
      for (const link of links) expect(link.startsWith(base), link).to.equal(true);
      expect(new Set(entries.flatMap((entry) => texts(entry, 'id')))).to.have.property(
        'size',
        entries.length,
      );
    }
  });

  it('are valid JSON Feed 1.1: version, title, and an id and content in each item', async () => {
    for (const document of [revised, hostile]) {
      const feed = JSON.parse((await siteOf(document)).file('feed.json')) as JsonFeed;
      expect(feed.version).to.equal('https://jsonfeed.org/version/1.1');
      expect(feed.title).to.not.equal('');
      expect([feed.home_page_url, feed.feed_url]).to.deep.equal([`${base}index.html`, `${base}feed.json`]);
      expect(feed.language).to.equal('es-PE');
      expect(feed.authors).to.have.lengthOf(1);
      expect(new Set(feed.items.map(({id}) => id)).size).to.equal(3);
      for (const {url, content_html: content, date_published: date} of feed.items) {
        expect(url.startsWith(base)).to.equal(true);
        expect(content)
          .to.not.equal('')
          .and.not.match(/<(?!\/?p>)/);
        expect(date).to.match(rfc3339);
      }
    }
  });

  it('have the edition and each correction with its reason, newest first', async () => {
    const {items} = JSON.parse((await siteOf(revised)).file('feed.json')) as JsonFeed;
    expect(items.map(({title}) => title)).to.deep.equal([
      'Edición 2025, corregida: Ejemplo: cifras revisadas',
      'Corrección: Porcentaje de hogares que usan castigo físico, 2023: 30.6\u00a0% (era 27.2\u00a0%)',
      'Cifra agregada: Porcentaje de servicios que informan cada año, 2022: 61.0\u00a0%',
    ]);
    expect(items[1]?.content_html).to.contain('Se había contado dos veces una región (fe de erratas n.° 3).');
    expect(items[1]?.url).to.equal(`${base}indicator/01.html#2023-1`);
  });

  it('write data in Atom as text, never as markup', async () => {
    const {feed, texts, entries} = parseAtom((await siteOf(hostile)).file('feed.xml'));
    expect(feed.querySelector('b, img, script')).to.equal(null);
    // Titles of the type HTML: what they contain is escaped once more.
    for (const entry of entries) expect(texts(entry, 'title')[0]).to.not.match(/<(b|img)/);
  });

  it('are named in each page by a link', async () => {
    const {written} = await siteOf(revised);
    for (const [path, content] of written)
      if (/\.html$/.test(path) && !path.endsWith('.embed.html')) {
        const {document} = new JSDOM(String(content), {url: `${base}${path.replace('s/', '')}`}).window;
        const feeds = [
          ...document.querySelectorAll<HTMLLinkElement>(
            'link[rel=alternate][type*="feed+json"], link[type*="atom"]',
          ),
        ];
        expect(
          feeds.map(({href}) => href),
          path,
        ).to.deep.equal([`${base}feed.xml`, `${base}feed.json`]);
      }
  });

  it('are left out, with the reason, for a report without any date', async () => {
    const undated = {
      ...revised,
      issued: undefined,
      statusDate: undefined,
      indicators: revised.indicators.slice(2),
    };
    const {written, stderr, file} = await siteOf(undated);
    expect([...written.keys()].filter((path) => path.includes('feed'))).to.deep.equal([]);
    expect(stderr).to.contain('No Atom and JSON feeds: the report has no date');
    expect(file('index.html')).to.not.contain('feed.xml');
  });
});
