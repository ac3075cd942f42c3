import type {HeaderWords} from './words.ts';

/** Headers of the fields of a method sheet. */
export const sheetWords: readonly HeaderWords[] = [
  {role: 'definition', words: {es: 'definicion.*', en: 'definition', pt: 'definicao', fr: 'definition'}},
  {
    role: 'rationale',
    words: {
      es: 'justificacion( del indicador)?',
      en: 'rationale',
      pt: 'justificativa',
      fr: 'justification',
    },
  },
  {
    role: 'formula',
    words: {
      es: 'formula( de(l)? (calculo|indicador))?',
      en: 'formula',
      pt: 'formula( de calculo)?',
      fr: 'formule',
    },
  },
  {
    role: 'method',
    words: {
      es: 'metodo.*|forma de calculo.*',
      en: 'method( of calculation)?',
      pt: 'metodo|forma de calculo',
      fr: 'methode',
    },
  },
  {
    role: 'measurement-parameter',
    words: {es: 'parametro de medicion', en: 'measurement parameter', pt: 'parametro de medicao'},
  },
  {
    role: 'frequency',
    words: {
      es: 'frecuencia( de (medicion|publicacion|reporte|los datos))?|periodicidad',
      en: 'frequency',
      pt: 'frequencia|periodicidade',
      fr: 'frequence|periodicite',
    },
  },
  // "Cobertura" alone is often a result.
  {
    role: 'coverage',
    words: {es: 'cobertura del indicador', en: 'indicator coverage', pt: 'cobertura do indicador'},
  },
  {
    role: 'limitations',
    words: {
      es: 'limitaciones( del indicador)?',
      en: 'limitations',
      pt: 'limitacoes( do indicador)?',
      fr: 'limites de l.indicateur',
    },
  },
  {role: 'assumptions', words: {es: 'supuestos', en: 'assumptions', pt: 'pressupostos', fr: 'hypotheses'}},
  {
    role: 'responsible-unit',
    words: {
      es: 'unidad responsable',
      en: 'responsible unit',
      pt: 'unidade responsavel',
      fr: 'unite responsable',
    },
  },
  {
    role: 'responsible',
    words: {
      es: 'responsable.*|entidad( responsable)?|unidad organica|organo responsable',
      en: 'responsible',
      pt: 'responsavel|orgao responsavel',
      fr: 'responsable',
    },
  },
];

/** Headers of revisions, beside a period or in rows with one. A second revision of a period has a number. */
export const revisionWords: readonly HeaderWords[] = [
  {
    role: 'revised-was',
    words: {any: 'revised_was(_\\d+)?', es: 'revisado: antes', en: 'revised: before', pt: 'revisado: antes'},
  },
  {
    role: 'revised-is',
    words: {any: 'revised_is(_\\d+)?', es: 'revisado: despues', en: 'revised: after', pt: 'revisado: depois'},
  },
  {
    role: 'revised-date',
    words: {any: 'revised_date(_\\d+)?', es: 'revisado: fecha', en: 'revised: date', pt: 'revisado: data'},
  },
  {
    role: 'revised-reason',
    words: {
      any: 'revised_reason(_\\d+)?',
      es: 'revisado: motivo',
      en: 'revised: reason',
      pt: 'revisado: motivo',
    },
  },
];
