import {revisionWords} from './sheet-words.ts';
import type {HeaderWords} from './words.ts';

/** Words of a column of figures, beside a period or alone. */
export const figureWords: readonly HeaderWords[] = [
  {
    role: 'change',
    words: {
      es: 'variacion.*|cambio\\b.*|diferencia.*|var\\b.*',
      en: 'change\\b.*',
      pt: 'variacao.*',
      fr: 'variation.*',
    },
  },
  {
    role: 'baseline',
    words: {
      es: 'linea( de)? base.*|valor base.*',
      en: 'baseline.*',
      pt: 'linha de base.*',
      fr: 'valeur de (base|reference).*',
    },
  },
  {
    role: 'target',
    words: {
      es: 'metas?\\b.*|logros? esperados?.*|(valor )?(programad|planificad|previst|esperad)[oa]s?\\b.*|programacion.*',
      en: 'targets?\\b.*|planned.*|goal',
      pt: 'metas?\\b.*|(planejad|previst)[oa]\\b.*',
      fr: 'cibles?\\b.*|prevue?s?\\b.*',
    },
  },
  {role: 'lower', words: {es: 'limite inferior\\b.*', en: 'lower (bound|limit)\\b.*'}},
  {role: 'upper', words: {es: 'limite superior\\b.*', en: 'upper (bound|limit)\\b.*'}},
  {
    role: 'standard-error',
    words: {es: 'error estandar\\b.*', en: 'standard error\\b.*', pt: 'erro padrao\\b.*'},
  },
  {
    role: 'confidence',
    words: {
      es: '(nivel de )?confianza del intervalo\\b.*',
      en: 'interval confidence\\b.*',
      pt: 'confianca do intervalo\\b.*',
    },
  },
  {role: 'numerator', words: {es: 'numerador\\b.*', en: 'numerator\\b.*', pt: 'numerador\\b.*'}},
  {role: 'denominator', words: {es: 'denominador\\b.*', en: 'denominator\\b.*', pt: 'denominador\\b.*'}},
  ...revisionWords,
  {
    role: 'value',
    words: {
      es: '(resultados?|valor(es)?|logros?|ejecucion|ejecutad[oa]s?|alcanzad[oa]s?|obtenid[oa]s?|observad[oa]s?|realizad[oa]s?|real|datos?|cifras?|anos?|anio|indicador)( (obtenid|alcanzad|observad|ejecutad|real)[oa]?s?)?',
      en: 'results?|values?|actuals?|achieved|executed|observed|years?|figures?',
      pt: 'resultados?|valor(es)?|(executad|realizad|alcancad|observad)[oa]s?|ano',
      fr: 'resultats?|valeurs?|realisee?s?|observee?s?|annee',
    },
  },
];

/** Words of attainment: a share of the target beside a target and a result, else a result. */
export const attainmentWords =
  /^(avance|cumplimiento|(grado|nivel|porcentaje|%) de (avance|cumplimiento)|attainment|progress)( ?\(?%\)?)?$/;

/** Group kinds by header. Any other kind is written `Grupo (kind)`. */
export const groupWords: Readonly<Record<string, RegExp>> = {
  objective: /^(objetivo|objective|objectif)/,
  guideline: /^(lineamiento|guideline|diretriz)/,
  service: /^(servicio|service|servico)/,
  action: /^(accion|action|acao)\b/,
  axis: /^(eje|axis|eixo|axe)\b/,
  goal: /^(goal|ods)\b/,
  theme: /^(tema|theme)\b/,
  programme: /^(programa|programme|program)\b/,
};
