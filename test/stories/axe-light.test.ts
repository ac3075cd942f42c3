import {findsNothing} from '../support/axe-stories.ts';

findsNothing('light', {});
