import {findsNothing, looks} from '../support/axe-stories.ts';

findsNothing('320 px', {width: 320, rules: looks});
