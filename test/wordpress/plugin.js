import {expect} from 'chai';
import {before, describe, it} from 'mocha';
import {parseFragment} from 'parse5';
import {runCli} from '../support/run-cli.ts';
import {lenientFilters, strictFilters} from '../support/content-filters.ts';
import {wordpressHtml} from '../support/wordpress-embed.ts';
import {phpText, startWordPress} from './wordpress.js';

const src = 'https://data.example/report.json';
const shapes = ['module', 'classic', 'html', 'list'];
let php;

/** The code of `avance snippet` in a shape. */
async function snippet(shape, options) {
  return (await runCli(`snippet data/pnmnna-2023.json --shape ${shape} ${options}`)).stdout;
}

function nodes(node) {
  return [node, ...(node.childNodes ?? []).flatMap(nodes)];
}

function textOf(html) {
  return nodes(parseFragment(html))
    .filter(({nodeName, parentNode}) => nodeName === '#text' && parentNode.nodeName !== 'script')
    .map(({value}) => value)
    .join('');
}

const withoutSpace = (text) => text.replace(/\s+/g, '');

describe('the WordPress plugin', () => {
  before(async function () {
    this.timeout(300_000);
    php = await startWordPress();
  });

  it('makes an element of the shortcode', async () => {
    const html = await php(`return do_shortcode('[avance src="${src}" code="03.07.02"]');`);
    expect(html).to.equal(
      `<div><indicator-card src="${src}" code="03.07.02"><p><a href="${src}">${src}</a></p></indicator-card></div>`,
    );
  });

  it('keeps the content of the shortcode as fallback, without scripts, inside the element after the_content', async () => {
    const content = `Antes.\n\n[avance element="indicator-trend" src="${src}"]<table><tr><td>1</td></tr></table><script>x</script>[/avance]\n\nDespués.`;
    const html = await php(`return apply_filters('the_content', ${phpText(content)});`);
    const [element, ...others] = nodes(parseFragment(html)).filter(
      ({nodeName}) => nodeName === 'indicator-trend',
    );
    expect(others).to.have.lengthOf(0);
    expect(nodes(element).filter(({nodeName}) => nodeName === 'td')).to.have.lengthOf(1);
    expect(html).to.not.contain('<script');
    expect(textOf(html)).to.match(/Antes\.\s+1\s*x\s*Después\./);
  });

  it('escapes attributes, and shows nothing for another element or address', async () => {
    const hostile = `"><script>alert(1)</script><i a='`;
    const html = await php(
      `return avance_html(['src' => '${src}', 'code' => ${phpText(hostile)}, 'onload' => 'x']);`,
    );
    const names = nodes(parseFragment(html)).map(({nodeName}) => nodeName);
    expect(names).to.not.include('script').and.to.not.include('i');
    expect(html).to.not.contain('onload');
    for (const values of [
      `['element' => 'script', 'src' => '${src}']`,
      `['src' => 'javascript:alert(1)']`,
      `['src' => 'data:application/json,{}']`,
      `[]`,
    ])
      expect(await php(`return avance_html(${values});`)).to.equal('');
  });

  it('renders the block as the shortcode, and loads the script once on its pages only', async () => {
    const block = `<!-- wp:avance/element {"src":"${src}","code":"01","toPeriod":"2022"} /-->`;
    const html = await php(`return do_blocks(${phpText(block)});`);
    expect(html).to.contain(`<indicator-card src="${src}" code="01" to-period="2022">`);
    const scripts = (content) =>
      php(
        `do_blocks(${phpText(content)}); ob_start(); wp_print_scripts(); wp_print_footer_scripts(); return ob_get_clean();`,
      );
    expect((await scripts(block + block)).match(/avance\.iife\.js[^>]*defer/g)).to.have.lengthOf(1);
    expect(await scripts('<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->')).to.not.contain('avance');
  });

  const page = 'https://site.example/datos/indicator/01.html';
  const frame =
    '<blockquote data-avance><a href="https://site.example/datos/indicator/01.html">A</a></blockquote>\n<iframe src="https://site.example/datos/indicator/01.embed.html" title="A" width="100%" height="560" loading="lazy" frameborder="0" data-avance></iframe>\n<script async src="https://site.example/datos/embed.iife.js"></script>\n';

  /** The HTML for the address of a page, from servers that answer with these texts. */
  async function embedded(sites) {
    await php(`return update_option('avance_sites', ${phpText(sites)});`);
    return php(`
    $answers = [
      '${page}' => '<link rel="alternate" type="application/json+oembed" href="https://site.example/datos/indicator/01.oembed.json">',
      'https://site.example/datos/indicator/01.oembed.json' => json_encode(['version' => '1.0', 'type' => 'rich', 'title' => 'A', 'width' => 640, 'height' => 560, 'html' => ${phpText(frame)}]),
    ];
    add_filter('pre_http_request', function ($none, $options, $url) use ($answers) {
      $body = $answers[strtok($url, '?')] ?? null;
      return $body === null ? new WP_Error('none', $url) : ['headers' => [], 'body' => $body, 'response' => ['code' => 200, 'message' => 'OK'], 'cookies' => []];
    }, 10, 3);
    return wp_oembed_get('${page}');
  `);
  }

  it('shows a page of a listed site with the script of its frame', async () => {
    expect(await embedded('https://site.example/datos/'))
      .to.contain('embed.iife.js')
      .and.contain(' data-avance>');
  });

  it('leaves the pages of other sites to WordPress, as test/support/wordpress-embed.ts imitates it', async () => {
    for (const sites of ['', 'https://site.example/otros/', 'http://site.example/datos/']) {
      const html = await embedded(sites);
      const [, secret = ''] = /data-secret="(\w+)"/.exec(html) ?? [];
      expect(html.replaceAll("'", '"').replace(/\s+/g, ' ')).to.equal(
        wordpressHtml(frame, secret).replace(/\s+/g, ' '),
      );
    }
  });

  it('keeps only https addresses of sites', async () => {
    const lines = 'https://a.example\njavascript:x http://b.example/ https://c.example/d';
    expect(await php(`return avance_sanitize_sites(${phpText(lines)});`)).to.equal(
      'https://a.example\nhttps://c.example/d',
    );
  });
});

describe('the codes of avance snippet in WordPress', () => {
  before(async function () {
    this.timeout(300_000);
    php ??= await startWordPress();
  });

  for (const options of ['--code 03.07.02', `--element indicator-table --src ${src}`])
    for (const shape of shapes)
      it(`${shape} of ${options} has the same text after wpautop and kses as after their imitations`, async function () {
        this.timeout(60_000);
        const html = await snippet(shape, options);
        const [autop, kses] = await php(
          `return [wpautop(${phpText(html)}), wp_kses_post(${phpText(html)})];`,
        );
        expect(withoutSpace(textOf(autop))).to.equal(
          withoutSpace(textOf(lenientFilters['wpautop of WordPress'](html))),
        );
        expect(withoutSpace(textOf(kses))).to.equal(
          withoutSpace(textOf(strictFilters['wp_kses for authors'](html))),
        );
      });
});
