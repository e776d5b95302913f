import { NO_LINE_END, NO_LINE_START } from '#layout';
import type { LayoutProfile } from '#official';

import { type Element, w } from './element.ts';
import { wordNamespaces } from './namespaces.ts';

/** `word/settings.xml`. The library knows neither the line-breaking lists nor the spacing control, so the part is ours. */
export function settingsElement(language: LayoutProfile['language']): Element {
  return w(
    'settings',
    wordNamespaces,
    w('zoom', { percent: 100 }),
    w('bordersDoNotSurroundHeader'),
    w('bordersDoNotSurroundFooter'),
    w('defaultTabStop', { val: 420 }),
    w('evenAndOddHeaders'),
    w('characterSpacingControl', { val: 'doNotCompress' }),
    // Word's own lists for simplified Chinese, written out so that no reader takes another language's: lines break alike in both scripts.
    w('noLineBreaksAfter', { lang: language, val: NO_LINE_END }),
    w('noLineBreaksBefore', { lang: language, val: NO_LINE_START }),
    w('compat', {}, ...['compatibilityMode', 'enableOpenTypeFeatures', 'doNotFlipMirrorIndents'].map(compatSetting)),
    w('themeFontLang', { val: 'en-US', eastAsia: language }),
    w('decimalSymbol', { val: '.' }),
    w('listSeparator', { val: ',' }),
  );
}

/** Mode 15 is Word 2013 and later; in older modes Word reckons line heights and grids otherwise. */
function compatSetting(name: string): Element {
  return w('compatSetting', { name, uri: 'http://schemas.microsoft.com/office/word', val: name === 'compatibilityMode' ? 15 : 1 });
}
