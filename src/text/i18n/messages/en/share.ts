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
    'picture.shape': 'Shape of the image',
    'picture.full': 'Complete',
    'download.png-blocked': 'This page does not allow PNG images. Download the SVG: it is sharp at any size.',

    'embed.format': 'Kind of code',
    'embed-format.module': 'Modern script (recommended)',
    'embed-format.classic': 'Classic script, for old systems',
    'embed-format.iframe': 'Frame (iframe), no script in the page',
    'embed-format.html': 'HTML alone, no script',
    'embed-about.module':
      'Paste the code where it should appear. Where the script is missing, the table stays.',
    'embed-about.classic':
      'For pages that do not support modules. Where the script is missing, the table stays.',
    'embed-about.iframe': 'For sites that remove tags and scripts but allow frames.',
    'embed-about.html': 'A table that works everywhere. It does not update itself.',
    'embed.code': 'Code',
    'edition.pin': "Pin this edition: if the data change, today's table stays",
    'edition.unavailable': 'The edition could not be pinned. The code will show the latest data.',
    'edition.changed': 'The data have changed. Reload the page.',

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
