import type { HeadingStyle, LayoutProfile, ParagraphStyle, Role } from '#official';

import type { Fonts } from '../fonts.ts';
import { baseStyles } from './base-styles.ts';
import { type Element, w } from './element.ts';
import { boldElements, faceElements } from './look.ts';
import {
  alignmentElement,
  exactLine,
  indentElement,
  justifiedMeasure,
  lineElement,
  pitchElement,
  runSpacing,
  sizeElements,
} from './properties.ts';
import { RGB, TINY } from './spacers.ts';

/** The document defaults and every style of the file, for the library's `importedStyles`. */
export function styleElements(profile: LayoutProfile, fonts: Fonts): readonly Element[] {
  return [
    ...baseStyles(profile, fonts),
    ...headingStyles(profile, fonts),
    ...paragraphStyles(profile, fonts),
    footerStyle(profile, fonts),
    sectionEndStyle(),
  ];
}

/** The style of a paragraph that is no heading; undefined for Normal. */
export function styleId(role: Exclude<Role, 'heading'>): string | undefined {
  return role === 'blank' ? undefined : roles[role].id;
}

/** The style of an own-line heading; those deeper than Word's nine levels share the last. */
export function headingStyleId(depth: number): string {
  return `Heading${Math.min(Math.max(depth, 1), 9)}`;
}

/** The style of the heading sentence of a run-in heading: the character half of the heading style. */
export function headingCharacterStyleId(depth: number): string {
  return `${headingStyleId(depth)}Char`;
}

interface StyleName {
  readonly id: string;
  /** Built-in styles go by their English name, which every edition of Word translates; ours have the standard's word. */
  readonly name: string;
  readonly custom?: true;
  /** Place in Word's list of styles. */
  readonly priority: number;
  readonly next?: string;
  readonly link?: string;
}

const roles: { readonly [role in Exclude<Role, 'heading' | 'blank'>]: StyleName } = {
  body: { id: 'NormalIndent', name: 'Normal Indent', priority: 1 },
  title: { id: 'Title', name: 'Title', priority: 2, next: 'NormalIndent' },
  byline: { id: 'Subtitle', name: 'Subtitle', priority: 3, next: 'NormalIndent' },
  addressee: { id: 'Salutation', name: 'Salutation', priority: 4, next: 'NormalIndent' },
  'copy-number': { id: 'CopyNumber', name: '份号', custom: true, priority: 10 },
  secrecy: { id: 'Secrecy', name: '密级和保密期限', custom: true, priority: 11 },
  urgency: { id: 'Urgency', name: '紧急程度', custom: true, priority: 12 },
  mark: { id: 'IssuerMark', name: '发文机关标志', custom: true, priority: 13 },
  'document-number': { id: 'DocumentNumber', name: '发文字号', custom: true, priority: 14 },
  signatory: { id: 'Signatory', name: '签发人', custom: true, priority: 15 },
  issuer: { id: 'Issuer', name: '编发单位', custom: true, priority: 16 },
  'attachment-note': { id: 'AttachmentNote', name: '附件说明', custom: true, priority: 20 },
  signature: { id: 'Signature', name: 'Signature', priority: 21, next: 'Date' },
  'issue-date': { id: 'Date', name: 'Date', priority: 22, next: 'NormalIndent' },
  annotation: { id: 'Annotation', name: '附注', custom: true, priority: 23 },
  'attachment-mark': { id: 'AttachmentMark', name: '附件', custom: true, priority: 24, next: 'AttachmentTitle' },
  'attachment-title': { id: 'AttachmentTitle', name: '附件标题', custom: true, priority: 25, next: 'NormalIndent' },
  caption: { id: 'Caption', name: 'caption', priority: 35, next: 'TableText' },
  unit: { id: 'TableUnit', name: '表格单位', custom: true, priority: 36, next: 'TableText' },
  table: { id: 'TableText', name: '表格文字', custom: true, priority: 37 },
  attendance: { id: 'Attendance', name: '出席人员', custom: true, priority: 26 },
  imprint: { id: 'Imprint', name: '版记', custom: true, priority: 27 },
  printer: { id: 'Printer', name: '印发机关和印发日期', custom: true, priority: 28 },
};

const ROLES = [
  'body',
  'title',
  'byline',
  'addressee',
  'copy-number',
  'secrecy',
  'urgency',
  'mark',
  'document-number',
  'signatory',
  'issuer',
  'attachment-note',
  'signature',
  'issue-date',
  'annotation',
  'attachment-mark',
  'attachment-title',
  'caption',
  'unit',
  'table',
  'attendance',
  'imprint',
  'printer',
] as const;

/** Ends a section: too low to be seen, so that it stands below a full page, too. */
export const SECTION_END = 'SectionEnd';

function sectionEndStyle(): Element {
  const style: StyleName = { id: SECTION_END, name: '分节', custom: true, priority: 98 };
  return paragraphStyle(style, exactLine(TINY), sizeElements(2));
}

function paragraphStyles(profile: LayoutProfile, fonts: Fonts): readonly Element[] {
  return ROLES.map(role => {
    const style = profile.styles[role];
    // Where these begin and turn over depends on their text: every such paragraph carries its own indent.
    const indented =
      role === 'attachment-note' || role === 'attendance' || role === 'imprint' || role === 'printer'
        ? { ...style, firstLineIndent: 0, leftIndent: 0 }
        : style;
    const own = role === 'table' ? cellProperties(profile, style) : paragraphProperties(profile, indented);
    return paragraphStyle(roles[role], own, runProperties(profile, fonts, style));
  });
}

function headingStyles(profile: LayoutProfile, fonts: Fonts): readonly Element[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(depth => {
    const style = headingOf(profile, depth);
    const link = headingCharacterStyleId(depth);
    const name: StyleName = { id: headingStyleId(depth), name: `heading ${depth}`, priority: 9, next: roles.body.id, link };
    const run = runProperties(profile, fonts, style);
    const outline = w('outlineLvl', { val: depth - 1 });
    return [paragraphStyle(name, [...paragraphProperties(profile, style), outline], run), characterStyle(name, depth, link, run)];
  });
}

function headingOf(profile: LayoutProfile, depth: number): HeadingStyle | ParagraphStyle {
  return profile.headings[depth - 1] ?? profile.headings.at(-1) ?? profile.styles.body;
}

function footerStyle({ pageNumber, ...profile }: LayoutProfile, fonts: Fonts): Element {
  const { name } = fonts[pageNumber.face];
  return paragraphStyle(
    { id: 'Footer', name: 'footer', priority: 99 },
    [w('snapToGrid', { val: 0 }), lineElement(pageNumber.lineHeight)],
    // 四号半角宋体, the digits included (GB/T 9704 cl. 7.5).
    [
      w('rFonts', { ascii: name, hAnsi: name, eastAsia: name, cs: name }),
      ...(profile.styles.body.bold === true ? boldElements(false) : []),
      ...differentPitch(profile, 0),
      ...sizeElements(pageNumber.size),
    ],
  );
}

/** What sets a style apart from Normal, which is the body without its indent. */
function paragraphProperties(profile: LayoutProfile, style: ParagraphStyle): readonly Element[] {
  const { body } = profile.styles;
  const indent = {
    ...(style.leftIndent === 0 ? {} : { left: justifiedMeasure(profile, style, style.leftIndent) }),
    ...(style.firstLineIndent === 0 ? {} : { firstLine: justifiedMeasure(profile, style, style.firstLineIndent) }),
  };
  return [
    ...(style.keepNext ? [w('keepNext')] : []),
    // Larger type leaves the grid, or LibreOffice gives a line two of its rows; the exact height keeps it in step.
    ...(style.size > body.size ? [w('snapToGrid', { val: 0 }), lineElement(profile.linePitch)] : []),
    ...(Object.keys(indent).length === 0 ? [] : [indentElement(indent)]),
    ...(style.align === body.align ? [] : [alignmentElement(style.align)]),
  ];
}

/** Off the grid, or LibreOffice makes rows of its cells. */
function cellProperties(profile: LayoutProfile, style: ParagraphStyle): readonly Element[] {
  return [...exactLine(profile.table.linePitch), alignmentElement(style.align)];
}

function runProperties(profile: LayoutProfile, fonts: Fonts, style: ParagraphStyle): readonly Element[] {
  const { body } = profile.styles;
  return [
    ...faceElements(style, body, fonts),
    ...(style.color === undefined ? [] : [w('color', { val: RGB[style.color] })]),
    ...differentPitch(profile, runSpacing(profile, style)),
    ...(style.size === body.size ? [] : sizeElements(style.size)),
  ];
}

function differentPitch(profile: Pick<LayoutProfile, 'grid' | 'styles'>, spacing: number): readonly Element[] {
  return spacing === runSpacing(profile, profile.styles.body) ? [] : [pitchElement(spacing)];
}

function paragraphStyle(style: StyleName, paragraph: readonly Element[], run: readonly Element[]): Element {
  const { id, name, custom, priority, next, link } = style;
  return w(
    'style',
    { type: 'paragraph', ...(custom === undefined ? {} : { customStyle: 1 }), styleId: id },
    w('name', { val: name }),
    w('basedOn', { val: 'Normal' }),
    ...(next === undefined ? [] : [w('next', { val: next })]),
    ...(link === undefined ? [] : [w('link', { val: link })]),
    w('uiPriority', { val: priority }),
    w('qFormat'),
    ...(paragraph.length === 0 ? [] : [w('pPr', {}, ...paragraph)]),
    ...(run.length === 0 ? [] : [w('rPr', {}, ...run)]),
  );
}

function characterStyle({ id }: StyleName, depth: number, link: string, run: readonly Element[]): Element {
  return w(
    'style',
    { type: 'character', customStyle: 1, styleId: link },
    w('name', { val: `Heading ${depth} Char` }),
    w('basedOn', { val: 'DefaultParagraphFont' }),
    w('link', { val: id }),
    w('uiPriority', { val: 9 }),
    ...(run.length === 0 ? [] : [w('rPr', {}, ...run)]),
  );
}
