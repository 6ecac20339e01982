export {
  EXPORTS,
  type ExportFile,
  type ExportFormat,
  type FormatName,
  filesOf,
  type Pieces,
} from './formats.js';
export type { ExportDocument, ExportOptions, ExportView } from './view.js';
