import type {SharePack} from '../../messages.ts';

/** English, what is said about taking figures away: downloads, codes, citations. */
export const enShare: SharePack = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'share': 'Share and download',
    'share-download': 'Download the data',
    'share-embed': 'Embed in another page',
    'share-cite': 'Cite',
    'share-link': 'Link',
    'share-sheet': 'Send to…',
    'copy-code': 'Copy the code',
    'copy-citation': 'Copy the citation',
    'copy-link': 'Copy the link',
    'copied': 'Copied.',
    'copy-by-hand': 'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.',
    'downloaded': 'Download started: {file}.',

    'format-csv': 'CSV',
    'format-csv-excel': 'CSV for Excel',
    'format-json': 'JSON',
    'format-svg': 'SVG image',
    'format-png': 'PNG image',
    'png-blocked':
      'This page does not allow PNG images to be made. Download the SVG: it holds the same and is sharp at any size.',

    'shape': 'Shape',
    'shape-module': 'Modern script (recommended)',
    'shape-classic': 'Classic script, for old systems',
    'shape-iframe': 'Frame (iframe), no script in the page',
    'shape-html': 'HTML alone, no script',
    'shape-module-about':
      'Paste the code where it should appear. Where the script is missing, the table stays.',
    'shape-classic-about': 'For pages that take no modules. Where the script is missing, the table stays.',
    'shape-iframe-about': 'For sites that take out tags and scripts, but allow frames.',
    'shape-html-about':
      'A table that shows everywhere: newsletters, mail, feed readers. It does not update itself.',
    'embed-code': 'Code',
    'edition-frozen': 'Fix this edition: when the document changes, the table of today stays',
    'edition-unfixable': 'The document could not be read to fix the edition. The code follows the document.',
    'edition-changed':
      'The document has changed since this page was opened. Reload it to fix the new edition.',

    'citation': 'Citation',
    'style': 'Style',
    'style-plain': 'Text',
    'style-apa': 'APA',
    'style-bibtex': 'BibTeX',
    'cite-title': '“{title}”',
    'cite-data': 'Data set',
    'cite-undated': 'n.d.',
    'cite-in': 'In {whole}.',
    'cite-accessed': '(accessed {date})',
    'cite-retrieved': 'Retrieved {date}, from {url}',
    'data-link': 'Open data of this table (JSON)',
  },
};
