/** The plain text exporter. */
export { exporter } from './exporter.ts';
