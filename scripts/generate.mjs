// npm run generate: writes every generated file again.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectorFile, generateDetector } from './generate-detector.mjs';
import { elementsPage, generateElementsPage } from './generate-elements-page.mjs';
import { gb2312File, generateGb2312 } from './generate-gb2312.mjs';
import { generateGrammar, grammarFile } from './generate-grammar.mjs';
import { generateProfileSchema, profileSchemaFile } from './generate-profile-schema.mjs';
import { generateRules, rulesFile } from './generate-rules.mjs';
import { generateSnippets, snippetsFile } from './generate-snippets.mjs';
import { generateFitted } from './recognition.mjs';
import { generateTitleWords, titleWordsFile } from './generate-title-words.mjs';
import { generateVariants, variantsFile } from './generate-variants.mjs';
import { generateVocabulary, vocabularyFile } from './generate-vocabulary.mjs';

const fittedModules = ['core/roles/fitted.generated.ts', 'core/placeholder/fitted.generated.ts'];
let fitting;
/** The weights are fitted once for all of their files. */
const fitted = async name => (await (fitting ??= generateFitted()))[name];

/** Every generated file with the function that gives its text. */
export const generatedFiles = [
  { file: fileURLToPath(detectorFile), generate: () => generateDetector() },
  { file: fileURLToPath(gb2312File), generate: () => generateGb2312() },
  { file: fileURLToPath(elementsPage), generate: () => generateElementsPage() },
  { file: fileURLToPath(grammarFile), generate: () => generateGrammar() },
  { file: fileURLToPath(profileSchemaFile), generate: () => generateProfileSchema() },
  { file: fileURLToPath(rulesFile), generate: () => generateRules() },
  { file: fileURLToPath(snippetsFile), generate: () => generateSnippets() },
  { file: fileURLToPath(titleWordsFile), generate: () => generateTitleWords() },
  { file: fileURLToPath(variantsFile), generate: () => generateVariants() },
  { file: fileURLToPath(vocabularyFile), generate: () => generateVocabulary() },
  ...fittedModules.map(name => ({ file: fileURLToPath(new URL(`../${name}`, import.meta.url)), generate: () => fitted(name) })),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { file, generate } of generatedFiles) writeFileSync(file, await generate());
}
