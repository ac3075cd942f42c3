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
    'slides.continued': '(continued)',
    'slides.services-progress': 'Progress of the services – {publisher}',
    'slides.own-services': {
      one: '{count} service run by {publisher}',
      other: '{count} services run by {publisher}',
    },
    'slides.value-before': 'Value before',
    'slides.value-now': 'Value now',
    'slides.objectives': 'Objectives',
    'slides.sources': 'Sources',
    'slides.thanks': 'Thank you',
  },
};
