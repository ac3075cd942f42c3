import type {SlidesPack} from '../../messages.ts';

/** English, the words of a presentation. */
export const enSlides: SlidesPack = {
  locale: 'en',
  numberLocale: 'en',
  dir: 'ltr',
  messages: {
    'slides': 'Presentation',
    'slide': 'slide',
    'slide-place': 'Slide {number} of {total}: {title}',
    'slide-next': 'Next',
    'slide-previous': 'Previous',
    'slide-overview': 'See all',
    'full-screen': 'Full screen',
    'full-screen-leave': 'Leave full screen',
    'continued': '(continued)',
    'progress-services': 'Progress of the services – {publisher}',
    'services-named': {one: '{count} own service ({publisher})', other: '{count} own services ({publisher})'},
    'value-before': 'Value before',
    'value-now': 'Value now',
    'sources': 'Sources',
    'thanks': 'Thank you',
  },
};
