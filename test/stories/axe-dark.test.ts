import {findsNothing, looks} from '../support/axe-stories.ts';

findsNothing('dark', {scheme: 'dark', rules: looks});
