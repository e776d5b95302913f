/** The Word exporter, in a bundle of its own because of the library it brings. */
export { exporter } from './exporter.ts';
