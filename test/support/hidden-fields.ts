const publishersOnly = 'remarks for publishers, never for readers';
const auditOnly = 'for the audit of a transcription; the sheet has the text of the change';
const partsOnly = 'of a part: the trend shows its values and flags';
const targetsOfParts = 'of a part: an element with `place` shows those of a place';
const placesOnly = 'shown by an element with `place`, and by the elements of places';
const listOnly = 'publisher and responsible organizations are shown where they are stated';
/** Fields that no element shows, with the reason. The list is exact: a field that becomes visible leaves it. */
export const nowhere: Readonly<Record<string, string>> = {
  'organizations/name': listOnly,
  'organizations/shortName': listOnly,
  'organizations/unit': listOnly,
  'organizations/url': listOnly,
  'organizations/email': listOnly,
  'sources/editorNotes': publishersOnly,
  'groups/shortName': 'on the screen only: the official name is spoken',
  'groups/editorNotes': publishersOnly,
  'indicators/unit/change/symbol': 'on the screen only: the label is spoken',
  'indicators/disaggregations/observations/standardError': partsOnly,
  'indicators/disaggregations/observations/confidence': partsOnly,
  'indicators/disaggregations/observations/numerator': partsOnly,
  'indicators/disaggregations/observations/denominator': partsOnly,
  'indicators/disaggregations/observations/raw': partsOnly,
  'indicators/disaggregations/observations/note': partsOnly,
  'indicators/disaggregations/targets/period': targetsOfParts,
  'indicators/disaggregations/targets/value': targetsOfParts,
  'indicators/disaggregations/targets/min': targetsOfParts,
  'indicators/disaggregations/targets/max': targetsOfParts,
  'indicators/disaggregations/targets/label': targetsOfParts,
  'indicators/disaggregations/targets/note': targetsOfParts,
  'indicators/source/editorNotes': publishersOnly,
  'indicators/editorNotes': publishersOnly,
  'indicators/asPublished/glyph': auditOnly,
  'indicators/asPublished/glyphCodePoint': auditOnly,
  'places/code': placesOnly,
  'places/name': placesOnly,
  'places/level': placesOnly,
  'places/parent': placesOnly,
  'editorNotes': publishersOnly,
};
