import { type ExportWords, exportEn } from './exportEn';
import { useCatalogue } from './spoken';

/** The words of what leaves the page, in the interface's language. */
export const useExportWords = (): ExportWords => useCatalogue('export', exportEn);
