import {html} from 'lit';
import {loadFailure, type FailedLoad, type LoadedReport} from '../../../load/parse.ts';
import {memoizeByObject} from '../../../model/memoize.ts';
import {keepPlace, withRowNames} from '../../../model/places/chosen-place.ts';
import {enPlaces} from '../../../text/i18n/messages/en/places.ts';
import {esPEPlaces} from '../../../text/i18n/messages/es-PE/places.ts';
import {gapToWholeText} from '../../../text/place/gap.ts';
import type {Places} from './places.ts';

/** The reports of the places of a report, by code. A page draws a report many times. */
const statesOf = memoizeByObject((_: LoadedReport) => new Map<string, LoadedReport>());

function stateOf(ready: LoadedReport, code: string): LoadedReport | FailedLoad {
  const known = statesOf(ready).get(code);
  if (known) return known;
  const report = keepPlace(ready.report, code);
  if (!report) return loadFailure('unknown-place', ready.origin, code);
  const state = {...ready, report};
  statesOf(ready).set(code, state);
  return state;
}

export const reportPlaces: Places = {
  stateOf,
  withRowNames,
  gapLine(assessment, {report, locale}) {
    const text = gapToWholeText(assessment, report, locale);
    return text === null ? null : html`<p class="small" part="gap">${text}</p>`;
  },
};
export const placeMessages = [esPEPlaces, enPlaces];
