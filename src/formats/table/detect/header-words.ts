import {categoryWords} from './category-words.ts';
import {revisionWords, sheetWords} from './sheet-words.ts';
import type {HeaderWords} from './words.ts';

/** Headers of columns without a period, in the order in which they are compared. */
export const headerWords: readonly HeaderWords[] = [
  {role: 'id', words: {any: 'id|indicator[_ ]id', es: 'identificador( del? indicador)?'}},
  {
    role: 'place',
    isCode: true,
    words: {
      any: 'geo ?code|iso ?3?( code)?|iso 3166(-2)?|ubigeo( inei)?|codigo ubigeo|place_code|geo ?area ?code|ibge',
      es: '(codigo|cod\\.?)( del?| de la)? (lugar|pais|region|departamento|provincia|distrito|municipio)',
      en: '(country|region|state|area|place|geographic area|geo) code',
      pt: 'codigo do lugar',
    },
  },
  {
    role: 'code',
    words: {
      es: '(codigo|cod\\.?)( del? indicador| indicador)?',
      en: '(indicator |series )?code',
      pt: 'codigo( do indicador)?',
      fr: 'code( (de l.)?indicateur)?',
      any: 'cod|code|indicator[_ ]code|series[_ ]code',
    },
  },
  {
    role: 'indicator',
    words: {
      es: 'indicador(es)?|nombre( del? indicador)?|denominacion( del indicador)?|actividad( operativa)?|variables?',
      en: 'indicators?( name)?|name|series name|measure',
      pt: 'indicador(es)?|nome( do indicador)?',
      fr: 'indicateurs?|nom( de l.indicateur)?|libelle',
      any: 'indicator|series ?description|subject',
    },
  },
  ...sheetWords,
  {
    role: 'desired-direction',
    words: {
      es: 'sentido.*|tendencia( esperada| deseada)?|direccion (esperada|deseada)|comportamiento (esperado|deseado)|polaridad',
      en: 'desired[_ ]direction|direction|polarity',
      pt: 'sentido( desejado| esperado)?|polaridade|tendencia( desejada| esperada)?',
      fr: 'sens( souhaite| attendu| desire)?',
    },
  },
  {
    role: 'direction-basis',
    words: {es: 'origen del sentido.*', en: 'basis of direction', pt: 'origem do sentido'},
  },
  {
    role: 'multiplier',
    words: {
      any: 'unit[_ ]?mult|unit_multiplier',
      es: 'multiplicador|escala',
      en: '(unit )?multiplier|scale|units? scale',
      pt: 'multiplicador|escala',
      fr: 'multiplicateur|echelle',
    },
  },
  {
    role: 'unit',
    words: {
      es: 'unidad(es)?( de medida)?',
      en: 'units?( of measure)?|unit measure',
      pt: 'unidades?( de medida)?',
      fr: 'unites?( de mesure)?',
      any: 'unit_measure|unit[_ ]code',
    },
  },
  {role: 'unit-kind', words: {es: 'tipo de unidad', en: 'kind of unit', pt: 'tipo de unidade'}},
  {role: 'decimals', words: {es: 'decimales', en: 'decimals', pt: 'decimais'}},
  {
    role: 'source',
    words: {
      es: 'fuentes?( de datos)?|medio de verificacion',
      en: '(data )?source',
      pt: 'fontes?',
      fr: 'sources?',
    },
  },
  {
    role: 'note',
    words: {
      es: 'notas?|observaci(on|ones)|comentarios?',
      en: 'notes?|comments?|footnotes?|remarks?',
      pt: 'notas?|observac(ao|oes)',
      fr: 'notes?|remarques?',
      any: 'comment_?\\w*|footnotes?',
    },
  },
  {
    role: 'subperiod',
    argument: 'quarter',
    words: {es: 'trimestres?', en: 'quarters?', pt: 'trimestres?', fr: 'trimestres?'},
  },
  {
    role: 'subperiod',
    argument: 'half',
    words: {es: 'semestres?', pt: 'semestres?', fr: 'semestres?', en: 'half.?year'},
  },
  {role: 'subperiod', argument: 'month', words: {es: 'mes(es)?', en: 'months?', pt: 'mes|meses', fr: 'mois'}},
  {
    role: 'subperiod',
    argument: 'week',
    words: {es: 'semanas?', en: 'weeks?', pt: 'semanas?', fr: 'semaines?'},
  },
  {
    role: 'period',
    words: {
      es: 'periodos?|anos?|anio|fecha|ejercicio',
      en: 'periods?|years?|time|date|(reference|time) period',
      pt: 'anos?|periodos?|data',
      fr: 'annees?|periodes?|date',
      any: 'time[_ ]period|year|period|anio|timeperiod|ref[_ ]date',
    },
  },
  {
    role: 'value',
    words: {
      es: 'valor(es)?|dato|resultados?|valor obtenido|valor numerico',
      en: 'values?|observation value|result',
      pt: 'valor(es)?|resultados?',
      fr: 'valeurs?|resultats?',
      any: 'value|obs[_ ]value',
    },
  },
  {role: 'missing-reason', words: {any: 'missing', es: 'motivo|razon'}},
  {
    role: 'status',
    words: {
      any: 'flags?|obs[_ ](status|flag)',
      es: 'marcas?|estado (de la observacion|del dato)',
      en: 'observation status|status|flags?',
      fr: 'statut( de l.observation)?',
      pt: 'situacao( do dado)?',
    },
  },
  {role: 'raw', words: {any: 'raw', es: 'celda'}},
  {role: 'lower', words: {any: 'lower', es: 'limite inferior', en: 'lower( bound| limit)?'}},
  {role: 'upper', words: {any: 'upper', es: 'limite superior', en: 'upper( bound| limit)?'}},
  {
    role: 'standard-error',
    words: {
      any: 'standarderror',
      es: 'error estandar',
      en: 'standard error',
      pt: 'erro padrao',
      fr: 'erreur type',
    },
  },
  {
    role: 'confidence',
    words: {
      any: 'confidence',
      es: '(nivel de )?confianza del intervalo',
      en: 'interval confidence|confidence level',
    },
  },
  {role: 'numerator', words: {any: 'numerator', es: 'numerador', en: 'numerator', pt: 'numerador'}},
  {role: 'denominator', words: {any: 'denominator', es: 'denominador', en: 'denominator', pt: 'denominador'}},
  ...revisionWords,
  {
    role: 'ignore',
    words: {
      es: 'valoracion|resumen|periodos comparados|cumplimiento|(grado|nivel|porcentaje|%) de (avance|cumplimiento)|avance \\(%\\)',
      en: 'verdict|summary|periods compared|attainment',
      pt: 'avaliacao|resumo',
      any: 'dataflow|freq|structure|structure_id|action|time_format|decimals_displayed|last update',
    },
  },
  ...categoryWords,
];
