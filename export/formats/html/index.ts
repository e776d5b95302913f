/** The web page exporter. */
export { exporter } from './exporter.ts';
