import type {esPESlides} from '../es-PE/slides.ts';
import type {TranslationOf} from '../translation.ts';

/** English messages for the presentation. */
export const enSlides: TranslationOf<typeof esPESlides> = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'slides.title': 'Presentation',
    'slides.slide': 'slide',
    'slides.position': 'Slide {number} of {total}: {title}',
    'slides.next': 'Next',
    'slides.previous': 'Previous',
    'slides.overview': 'See all',
    'slides.full-screen': 'Full screen',
    'slides.leave-full-screen': 'Leave full screen',
    'slides.objectives': 'Objectives',
    'slides.how-to-read': 'How to read these figures',
    'slides.part': '({number} of {total})',
    'slides.keys': 'Keys',
    'slides.keys-move': 'Next and previous',
    'slides.keys-ends': 'First and last',
    'slides.keys-help': 'Show the keys',
    'slides.close': 'Close',
    'slides.thanks': 'Thank you',
  },
};
