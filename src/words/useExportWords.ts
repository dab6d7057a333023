import { type ExportWords, exportEn } from './exportEn';

/** The words of what leaves the page, in the interface's language. */
export const useExportWords = (): ExportWords => exportEn;
