import { walk, type XmlNode } from './docx.ts';

/**
 * Where the children of an element are out of the order that ECMA-376 (5th edition, part 1, transitional) gives them, or
 * unknown there. Word calls a file with such a fault damaged, or silently drops the element. Where the part holds alternatives,
 * each has to fit.
 */
export function orderFaults(part: XmlNode): readonly string[] {
  return [...walk(part)].flatMap(element => {
    const order = orders.get(element.name);
    if (order === undefined) return [];
    return [...new Set(readings(element).flatMap(reading => faultsOf(element.name, reading, order)))];
  });
}

/** The elements of a part whose children have an order of their own that this list does not know. */
export function unorderedElements(part: XmlNode): ReadonlySet<string> {
  const parents = [...walk(part)].filter(element => element.children.some(child => typeof child !== 'string'));
  return new Set(parents.map(({ name }) => name).filter(name => name.startsWith('w:') && !orders.has(name) && !free.has(name)));
}

/** The children as a program sees them that takes every choice, and as one sees them that takes every fallback. */
function readings({ children }: XmlNode): readonly (readonly XmlNode[])[] {
  const elements = children.filter(child => typeof child !== 'string');
  return ['mc:Choice', 'mc:Fallback'].map(taken => elements.flatMap(child => alternativesOf(child, taken)));
}

function alternativesOf(element: XmlNode, taken: string): readonly XmlNode[] {
  if (element.name !== 'mc:AlternateContent') return [element];
  const branches = element.children.filter(child => typeof child !== 'string');
  return branches.filter(({ name }) => name === taken).flatMap(({ children }) => children.filter(child => typeof child !== 'string'));
}

function faultsOf(parent: string, children: readonly XmlNode[], order: readonly string[]): readonly string[] {
  let last = -1;
  return children.flatMap(child => {
    const place = order.findIndex(names => names.split('|').includes(child.name.replace(/^w:/u, '')));
    if (place === -1) return [`${parent} knows no ${child.name}`];
    const fault = place < last || (place === last && !repeated.has(child.name) && order[place]?.includes('|') !== true);
    last = Math.max(last, place);
    return fault ? [`${child.name} comes too late in ${parent}`] : [];
  });
}

/** Elements whose content is a choice, in any order. */
const free: ReadonlySet<string> = new Set([
  'w:body',
  'w:hdr',
  'w:ftr',
  'w:footnotes',
  'w:endnotes',
  'w:footnote',
  'w:endnote',
  'w:document',
  'w:trPr',
]);

const repeated: ReadonlySet<string> = new Set([
  'w:style',
  'w:font',
  'w:compatSetting',
  'w:noLineBreaksAfter',
  'w:noLineBreaksBefore',
  'w:headerReference',
  'w:footerReference',
  'w:abstractNum',
  'w:num',
  'w:lvl',
  'w:lvlOverride',
  'w:tab',
  'w:t',
  'w:br',
  'w:r',
  'w:tr',
  'w:tc',
  'w:gridCol',
]);

const frame = 'top left start bottom right end insideH insideV tl2br tr2bl';

const orders: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'w:p': 'pPr r',
    // What a run holds may come in any order.
    'w:r': 'rPr t|tab|br|drawing|fldChar|instrText|footnoteRef|endnoteRef|separator|continuationSeparator',
    'w:drawing': 'wp:inline|wp:anchor',
    'wp:anchor': 'wp:simplePos wp:positionH wp:positionV wp:extent wp:effectExtent wp:wrapNone wp:docPr wp:cNvGraphicFramePr a:graphic',
    'w:pPr':
      'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    'w:rPr':
      'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    'w:sectPr':
      'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
    'w:styles': 'docDefaults latentStyles style',
    'w:docDefaults': 'rPrDefault pPrDefault',
    'w:rPrDefault': 'rPr',
    'w:pPrDefault': 'pPr',
    'w:style':
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    'w:tblPr':
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    'w:tblCellMar': frame,
    'w:tblBorders': frame,
    'w:tcBorders': frame,
    'w:tbl': 'tblPr tblGrid tr',
    'w:tblGrid': 'gridCol',
    'w:tr': 'tblPrEx trPr tc',
    'w:trPr': 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
    'w:tc': 'tcPr p tbl',
    'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    'w:pBdr': 'top left bottom right between bar',
    'w:tabs': 'tab',
    'w:numPr': 'ilvl numId ins',
    'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
    'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
    'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
    'w:num': 'abstractNumId lvlOverride',
    'w:lvlOverride': 'startOverride lvl',
    'w:fonts': 'font',
    'w:font': 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
    'w:compat': 'useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading useFELayout compatSetting',
    'w:settings': [
      'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape',
      'printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts',
      'saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter',
      'gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate',
      'linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions',
      'doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet',
      'defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength',
      'clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets',
      'drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery',
      'doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData',
      'noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore',
      'savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText',
      'doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace',
      'updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang',
      'clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown',
      'smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator',
    ].join(' '),
  }).map(([name, order]) => [name, order.split(' ')]),
);
