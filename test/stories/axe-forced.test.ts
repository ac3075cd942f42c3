import {findsNothing, looks} from '../support/axe-stories.ts';

// Only Chromium can be told that its reader forces colours; elsewhere this is light once more.
findsNothing('forced colours', {forced: true, rules: looks});
