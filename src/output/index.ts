export * from './cell.js';
export * from './json-value.js';
export { printable } from './printable.js';
export { renderPiped } from './render-piped.js';
export { renderTerminal, type Terminal } from './render-terminal.js';
export * from './view.js';
