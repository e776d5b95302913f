// The standard paragraphs and how they are found. A bundle of their own, loaded when the first is called for.
export { complete } from '#service';
