import {CFB, SSF, read, utils, write} from '@e965/xlsx';

/** The workbook library as one object: the modules of the package take it from the chunk of the scripts. */
export const xlsx = {CFB, SSF, read, utils, write};
