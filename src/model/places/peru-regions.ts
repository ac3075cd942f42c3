/** A region of Peru and its tile, by column and row from the top left. */
export interface PeruRegion {
  /** UBIGEO of INEI, two digits. RENIEC has other codes: 07 is Cusco there. */
  readonly code: string;
  /** ISO 3166-2. */
  readonly iso: string;
  readonly abbreviation: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

const region = (
  code: string,
  iso: string,
  [abbreviation, name]: readonly [string, string],
  [column, row]: readonly [number, number],
): PeruRegion => ({code, iso, abbreviation, name, column, row});

/** The 24 departments of Peru and Callao, in the order of their codes. */
export const peruRegions: readonly PeruRegion[] = [
  region('01', 'PE-AMA', ['AMA', 'Amazonas'], [2, 1]),
  region('02', 'PE-ANC', ['ANC', 'Áncash'], [1, 3]),
  region('03', 'PE-APU', ['APU', 'Apurímac'], [3, 6]),
  region('04', 'PE-ARE', ['ARE', 'Arequipa'], [4, 6]),
  region('05', 'PE-AYA', ['AYA', 'Ayacucho'], [3, 5]),
  region('06', 'PE-CAJ', ['CAJ', 'Cajamarca'], [1, 1]),
  region('07', 'PE-CAL', ['CAL', 'Callao'], [1, 4]),
  region('08', 'PE-CUS', ['CUS', 'Cusco'], [4, 5]),
  region('09', 'PE-HUV', ['HUV', 'Huancavelica'], [2, 5]),
  region('10', 'PE-HUC', ['HUC', 'Huánuco'], [2, 3]),
  region('11', 'PE-ICA', ['ICA', 'Ica'], [2, 6]),
  region('12', 'PE-JUN', ['JUN', 'Junín'], [3, 4]),
  region('13', 'PE-LAL', ['LAL', 'La Libertad'], [1, 2]),
  region('14', 'PE-LAM', ['LAM', 'Lambayeque'], [0, 2]),
  region('15', 'PE-LIM', ['LIM', 'Lima'], [2, 4]),
  region('16', 'PE-LOR', ['LOR', 'Loreto'], [3, 1]),
  region('17', 'PE-MDD', ['MDD', 'Madre de Dios'], [5, 5]),
  region('18', 'PE-MOQ', ['MOQ', 'Moquegua'], [4, 7]),
  region('19', 'PE-PAS', ['PAS', 'Pasco'], [3, 3]),
  region('20', 'PE-PIU', ['PIU', 'Piura'], [0, 1]),
  region('21', 'PE-PUN', ['PUN', 'Puno'], [5, 6]),
  region('22', 'PE-SAM', ['SAM', 'San Martín'], [2, 2]),
  region('23', 'PE-TAC', ['TAC', 'Tacna'], [5, 7]),
  region('24', 'PE-TUM', ['TUM', 'Tumbes'], [0, 0]),
  region('25', 'PE-UCA', ['UCA', 'Ucayali'], [4, 4]),
];
