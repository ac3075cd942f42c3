import type {HeaderWords} from './words.ts';

const places = {
  es: 'lugar(es)?|pais(es)?|region(es)?|departamentos?|dptos?\\.?|deptos?\\.?|provincias?|distritos?|municipios?|municipalidad|ciudad|comunidad(es)?( y ciudades)?( autonomas?)?|entidad federativa|estados?|ambito geografico|territorio|comunas?|cantones?|canton|jurisdiccion',
  en: 'countr(y|ies)( name)?|regions?|states?|provinces?|district|county|city|municipality|geograph(y|ic area)|location|places?|territory|reference area',
  pt: 'pais|regiao|regioes|estado|municipios?|unidade da federacao|uf|localidade|territorio',
  fr: 'pays|regions?|departements?|communes?|provinces?|territoires?',
  any: 'geo|ref_area|geo ?area ?name|geopoliticalentity',
};

/** Headers of columns that divide a figure: places, sex, age and others. */
export const categoryWords: readonly HeaderWords[] = [
  {role: 'place', words: places},
  {
    role: 'dimension',
    argument: 'sex',
    words: {es: 'sexo|genero', en: 'sex|gender', pt: 'sexo|genero', fr: 'sexe|genre'},
  },
  {
    role: 'dimension',
    argument: 'age',
    words: {
      es: 'edad(es)?|grupos? (de edad|etarios?|etareos?)',
      en: 'ages?( groups?)?',
      pt: 'idades?|faixa etaria|grupos? de idade',
      fr: 'ages?|groupes? d.ages?|tranches? d.ages?',
    },
  },
  {
    role: 'dimension',
    argument: 'area',
    words: {
      es: 'area( de residencia)?|ambito|zona( de residencia)?|urbano.*rural',
      en: 'area|urbani[sz]ation|residence|degree of urbanisation',
      pt: 'area|zona|situacao do domicilio',
      fr: 'milieu( de residence)?|zone',
    },
  },
  {
    role: 'dimension',
    argument: 'education',
    words: {es: 'nivel educativo|nivel de (educacion|estudios)', en: 'education( level)?|level of education'},
  },
];
