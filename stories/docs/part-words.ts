/** Spanish descriptions of the card's parts, by part name. */
export const partWords: Readonly<Record<string, string>> = {
  card: 'La ficha entera.',
  header: 'Código, servicio y nombre.',
  heading: 'El nombre del indicador.',
  value: 'La cifra actual.',
  verdict: 'La palabra de la valoración, con su figura.',
  change: 'El cambio, con su signo.',
  bar: 'La barra de variación.',
  axis: 'Los extremos de la escala.',
  trend: 'La línea por todos los periodos (desde tres).',
  sentence: 'El hallazgo en una oración.',
  details: 'Lo que está bajo la línea.',
  note: 'Una nota del documento.',
  source: 'La línea de la fuente.',
  why: 'Las razones, que el lector puede abrir.',
};
