import type {SectionName} from './catalogues.ts';

/** Help for the translation of a group of messages: a note in both languages, and the longest text. */
export interface ContextNote {
  readonly es: string;
  readonly en: string;
  /** Longest text in characters, without placeholders; null without a limit. */
  readonly max: number | null;
}

function note(es: string, en: string, max: number | null = null): ContextNote {
  return {es, en, max};
}

const sectionNotes: Readonly<Record<SectionName, ContextNote>> = {
  elements: note('Texto de una página pública.', 'Text of a public page.'),
  columns: note('Encabezado de una columna del CSV o XLSX.', 'Header of a column in CSV or XLSX.', 40),
  site: note('Texto alrededor de los elementos en un sitio.', 'Text around the elements in a site.', 40),
  import: note(
    'Problema de una hoja de cálculo y cómo corregirlo.',
    'Problem of a spreadsheet, and how to correct it.',
  ),
  editor: note('Editor de reportes, para quien publica.', 'Report editor, for publishers.'),
  command: note('Programa de terminal «avance».', 'Terminal program "avance".'),
};

/** Notes by the first words of a key; the longest match is used. */
const keyNotes: Readonly<Record<string, ContextNote>> = {
  'unit.': note('Número con su unidad.', 'Number with its unit.', 30),
  'unit.points': note(
    'Abreviatura de «puntos porcentuales», solo para la vista.',
    'Abbreviation of "percentage points", for the eye only.',
    12,
  ),
  'unit.points-spoken': note(
    'La unidad completa, en frases y para lectores de pantalla.',
    'The whole unit, in sentences and for screen readers.',
    40,
  ),
  'power.': note('Número en miles o millones.', 'Number in thousands or millions.', 20),
  'change.not-computable': note('Frase completa.', 'Whole sentence.'),
  'verdict.lower-is-better': note('Nota junto a la valoración.', 'Note beside the verdict.', 40),
  'change.': note('Parte de una frase: cuánto cambió.', 'Part of a sentence: how much it changed.', 24),
  'verdict.': note(
    'Valoración: si el cambio fue bueno. No dice si subió o bajó.',
    'Verdict: whether the change was good. It is not whether it rose or fell.',
    28,
  ),
  'movement.': note('Movimiento, sin valoración.', 'Movement, without a verdict.', 16),
  'missing.': note('Falta el dato; no es cero.', 'There is no figure; it is not zero.'),
  'missing-reason.': note(
    'Por qué falta el dato. Sigue a dos puntos.',
    'Why there is no figure. Follows a colon.',
    50,
  ),
  'assessment.': note('Frase completa de un indicador.', 'Whole sentence about an indicator.'),
  'inline.': note('Frase breve dentro de un párrafo.', 'Short sentence within a paragraph.'),
  'list.': note('Une los elementos de una lista.', 'Joins the items of a list.'),
  'rollup.': note('Cuenta indicadores.', 'Counts indicators.'),
  'finding.': note('Titular de un reporte.', 'Headline of a report.'),
  'coverage.': note('Qué contiene el reporte.', 'What the report contains.'),
  'plan': note('Avance hacia una meta.', 'Progress towards a target.'),
  'column.': note('Encabezado de una columna.', 'Header of a column.', 24),
  'filter.': note('Búsqueda y filtros de la tabla.', 'Search and filters of the table.'),
  'sort.': note('Se anuncia al ordenar la tabla.', 'Announced when the table is sorted.'),
  'legend.': note('Explica un color o una forma.', 'Explains a colour or a shape.'),
  'method.': note('Cómo se calculan las cifras.', 'How the figures are computed.'),
  'difference.': note('Cómo se calculó el cambio.', 'How the change was computed.'),
  'direction': note(
    'Si conviene que el indicador suba o baje.',
    'Whether the indicator should rise or fall.',
  ),
  'margin.': note('Margen de error de una encuesta.', 'Margin of error of a survey.'),
  'interval.': note('Intervalo de confianza.', 'Confidence interval.'),
  'flag.': note('Marca de un valor. Minúsculas.', 'Flag of a value. Lower case.', 28),
  'tick.': note('Marca de un eje: muy corta.', 'Mark on an axis: very short.', 12),
  'target.': note('Meta de un indicador.', 'Target of an indicator.'),
  'axis.': note('Eje de un gráfico.', 'Axis of a chart.', 40),
  'series.': note('Evolución en todos los periodos.', 'Development over all periods.'),
  'sheet.': note('Ficha técnica de un indicador.', 'Method sheet of an indicator.'),
  'slides.': note('Presentación con diapositivas.', 'Presentation with slides.', 40),
  'share.': note('Panel para compartir.', 'Panel for sharing.', 40),
  'copy.': note('Botón que copia, o su resultado.', 'Button that copies, or its result.'),
  'citation': note('Cita bibliográfica.', 'Bibliographic citation.'),
  'status.': note('Estado de la carga.', 'State of loading.'),
  'failure.': note('Qué falló y qué hacer.', 'What failed, and what to do.'),
  'ranking.': note('Lugares en orden: una región por fila.', 'Places in order: a region per row.'),
  'place.': note('Lugares: una región frente al país.', 'Places: a region beside the country.'),
  'edition.': note('Edición de los datos.', 'Edition of the data.'),
  'embed': note('Código para otra página.', 'Code for another page.'),
};

/** The note and the limit of a message. */
export function contextNote(section: SectionName, key: string): ContextNote {
  if (section !== 'elements') return sectionNotes[section];
  const [prefix] = Object.keys(keyNotes)
    .filter((start) => key.startsWith(start))
    .sort((a, b) => b.length - a.length);
  return (prefix === undefined ? null : keyNotes[prefix]) ?? sectionNotes.elements;
}
