export { isSheet, type PlacedProblem, type SheetReadings, sheetReadings } from './sheet-readings.js';
