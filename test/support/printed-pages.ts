import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {getDocumentProxy} from 'unpdf';
import {largeReport} from './large-report.ts';
import {readPaint, type PagePaint} from './printed-paint.ts';
import {serveFolder} from './serve-folder.ts';

/** A piece of text on a printed page, in points from the lower left corner. */
export interface PrintedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  readonly paint: PagePaint;
}

/** A document that is printed. */
export interface PrintedDocument {
  /** File name of the example page. */
  readonly name: string;
  /** Replaces the content of the page. */
  readonly markup?: string;
  /** Content of an `@page` rule that replaces those of the page. */
  readonly paper?: string;
}

export interface PrintingBrowser {
  readonly print: (document: PrintedDocument) => Promise<readonly PrintedPage[]>;
  readonly close: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts an engine that prints example pages with its real print layout: emulated print has no pages. */
export async function startPrinting(engine: string, executablePath: string): Promise<PrintingBrowser> {
  const {address, close} = await serveFolder(root);
  const isFirefox = engine === 'firefox';
  const browser = await puppeteer.launch({
    executablePath,
    browser: isFirefox ? 'firefox' : 'chrome',
    args: isFirefox ? [] : ['--no-sandbox', '--disable-gpu'],
  });
  return {
    async print({name, markup, paper}) {
      const page = await browser.newPage();
      await page.goto(`${address}stories/pages/${name}`, {waitUntil: isFirefox ? 'load' : 'networkidle0'});
      await page.evaluate(
        async (content?: string, pageRule?: string) => {
          if (content !== undefined) document.body.innerHTML = content;
          if (pageRule !== undefined) {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`@page {${pageRule}}`);
            document.adoptedStyleSheets = [sheet];
          }
          for (const element of document.querySelectorAll<HTMLElement & {ready?: Promise<unknown>}>('*')) {
            element.setAttribute('loading', 'eager');
            await element.ready;
          }
        },
        markup,
        paper,
      );
      // Firefox has the size of the page's style sheet in any case; with the option, puppeteer prints at 100 %.
      const pages = await readPages(await page.pdf({preferCSSPageSize: !isFirefox}));
      await page.close();
      return pages;
    },
    async close() {
      await browser.close();
      close();
    },
  };
}

async function readPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({length: document.numPages}, async (_, index) => {
      const page = await document.getPage(index + 1);
      const {width, height} = page.getViewport({scale: 1});
      const {items} = await page.getTextContent();
      const texts = items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: item.height,
              },
            ]
          : [],
      );
      return {width, height, texts, paint: await readPaint(page)};
    }),
  );
}

/** Pairs of texts whose letters are printed over each other. */
export function overlaps({texts}: PrintedPage): readonly string[] {
  return texts.flatMap((first, index) =>
    texts
      .slice(index + 1)
      .flatMap((second) => (areOverlapping(first, second) ? `${first.text} / ${second.text}` : [])),
  );
}

function areOverlapping(first: PrintedText, second: PrintedText): boolean {
  const shared = (start: number, end: number, otherStart: number, otherEnd: number): number =>
    Math.min(end, otherEnd) - Math.max(start, otherStart);
  // Letters fill about half of their line: less than that is the space between two lines.
  const height = shared(first.y, first.y + first.height * 0.7, second.y, second.y + second.height * 0.7);
  return height > 1 && shared(first.x, first.x + first.width, second.x, second.x + second.width) > 2;
}

/** Texts that are wider than what is painted of them. Visually hidden text is not painted. */
export function cutTexts({texts, paint}: PrintedPage): readonly string[] {
  return texts
    .filter(({x, y, width}) => {
      const clips = paint.starts
        .filter((start) => Math.abs(start.y - y) < 0.5 && start.x > x - 0.5 && start.x < x + width)
        .map(({clip}) => clip);
      const right = Math.max(...clips.map((clip) => clip.right));
      return clips.some((clip) => clip.right - clip.left > 2) && right < x + width - 2;
    })
    .map(({text}) => text);
}

/** Distances of the bars of a page from the label of zero, in points. Bars are 12 points high. */
export function zeroDistances({texts, paint}: PrintedPage): readonly number[] {
  const label = texts.find(({text}) => text === '0');
  const zero = label ? label.x + label.width / 2 : NaN;
  return paint.fills
    .filter(({bottom, top}) => Math.abs(top - bottom - 12) < 0.1)
    .map(({left, right}) => Math.min(Math.abs(left - zero), Math.abs(right - zero)));
}

/** Share of the page's height between its highest and its lowest text, without the repeated source line. */
export function filledShare({texts, height}: PrintedPage): number {
  const levels = texts.filter(({text}) => !text.startsWith('Fuente')).map(({y}) => y);
  return levels.length > 0 ? (Math.max(...levels) - Math.min(...levels)) / height : 0;
}

export const pageText = ({texts}: PrintedPage): string =>
  texts
    .map(({text}) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

/** An element with a generated report of `count` indicators, whose names have two lines or three. */
export function withRows(tag: string, count: number): string {
  const report = largeReport({indicators: count, years: 2});
  const indicators = report.indicators.map((indicator, index) => ({
    ...indicator,
    shortName: `Niñas, niños y adolescentes atendidos a tiempo en servicios ${index + 1}`,
  }));
  const json = JSON.stringify({...report, indicators});
  return `<${tag}><script type="application/json">${json}</script></${tag}>`;
}
