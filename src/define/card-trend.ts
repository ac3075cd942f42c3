import {registerCardExtensions} from '../elements/indicator-card/extensions.ts';
import {registerMessages} from '../text/i18n/translations.ts';
import {esPESeries} from '../text/i18n/messages/es-PE/series.ts';
import {trend} from '../elements/shared/trend-line.ts';

registerMessages(esPESeries);
registerCardExtensions({trend});
