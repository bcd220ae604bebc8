import { emptyCell, optionalCell, textCell } from '../cell.js';
import { left, note, table, type View } from '../view.js';

export interface SettingRow {
  key: string;
  value: string | boolean;
  source: 'flag' | 'environment' | 'file' | 'default';
  /** The variable's name or the file's path, where there is one. */
  origin?: string;
}

export interface SettingsListing {
  /** Path of the configuration file, whether it exists or not. */
  file: string;
  settings: readonly SettingRow[];
}

/** Settings with their values and who gave them. */
export function settingsView({ file, settings }: SettingsListing): View {
  const rows = settings.map(({ key, value, source, origin }) => [
    textCell(key, 'strong'),
    textCell(String(value)),
    textCell(source, source === 'default' ? 'dim' : 'accent'),
    source === 'environment' ? optionalCell(origin, textCell) : emptyCell,
  ]);
  const columns = [left('Setting'), left('Value'), left('From'), left('Variable')];
  return [table(columns, rows, { empty: 'Nothing was changed.' }), note(`Configuration file: ${file}`)];
}
