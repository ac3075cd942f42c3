import type {esPEShare} from '../es-PE/share.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for the share panel: downloads, embed codes, citations. */
export const enShare: TranslationOf<typeof esPEShare> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'share.download': 'Download the data',
    'share.embed': 'Embed in another page',
    'share.cite': 'Cite',
    'share.link': 'Link',
    'share.native': 'Send to…',
    'copy.code': 'Copy the code',
    'copy.citation': 'Copy the citation',
    'copy.link': 'Copy the link',
    'copy.done': 'Copied.',
    'copy.by-hand': 'The browser does not allow copying. The text is selected: press Ctrl+C or ⌘C.',
    'download.started': 'Download started: {file}.',

    'format.csv': 'CSV',
    'format.csv-excel': 'CSV for Excel',
    'format.json': 'JSON',
    'format.svg': 'SVG image',
    'format.png': 'PNG image',
    'download.png-blocked':
      'This page does not allow PNG images to be created. Download the SVG: it shows the same and is sharp at any size.',

    'embed.format': 'Shape',
    'embed-format.module': 'Modern script (recommended)',
    'embed-format.classic': 'Classic script, for old systems',
    'embed-format.iframe': 'Frame (iframe), no script in the page',
    'embed-format.html': 'HTML alone, no script',
    'embed-about.module':
      'Paste the code where it should appear. Where the script is missing, the table stays.',
    'embed-about.classic':
      'For pages that do not support modules. Where the script is missing, the table stays.',
    'embed-about.iframe': 'For sites that remove tags and scripts but allow frames.',
    'embed-about.html':
      'A table that works everywhere: newsletters, mail, feed readers. It does not update itself.',
    'embed.code': 'Code',
    'edition.pin': 'Pin this edition: when the document changes, the table stays as it is today',
    'edition.unavailable':
      'The document could not be read to pin the edition. The code follows the document.',
    'edition.changed':
      'The document has changed since this page was opened. Reload it to pin the new edition.',

    'citation.title': 'Citation',
    'citation.style': 'Style',
    'citation-style.plain': 'Text',
    'citation-style.apa': 'APA',
    'citation-style.bibtex': 'BibTeX',
    'citation.quoted-title': '“{title}”',
    'citation.data-set': 'Data set',
    'citation.undated': 'n.d.',
    'citation.in': 'In {whole}.',
    'citation.accessed': '(accessed {date})',
    'citation.retrieved': 'Retrieved {date}, from {url}',
    'embed.data-link': 'Open data of this table (JSON)',
  },
};
