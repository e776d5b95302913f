import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const { INITIAL, parseRawGrammar, Registry } = textmate;
const require = createRequire(import.meta.url);
const engine = loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
  createOnigScanner,
  createOnigString,
}));
const grammarFile = new URL('../../syntaxes/gongwen.tmLanguage.json', import.meta.url);

/** An engine of one's own; it remembers the first configuration that a grammar was asked for with. */
export function createRegistry(): textmate.Registry {
  return new Registry({
    onigLib: engine,
    loadGrammar: scope =>
      Promise.resolve(scope === 'text.gongwen' ? parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'gongwen.json') : undefined),
  });
}

const registry = createRegistry();

export interface Piece {
  readonly text: string;
  /** Without the language's own scope and without `.gongwen`, outermost first. */
  readonly scopes: readonly string[];
}

/** The pieces of every line, by the engine that VS Code itself uses. */
export async function tokenize(text: string): Promise<Piece[][]> {
  const grammar = await registry.loadGrammar('text.gongwen');
  if (grammar === null) throw new Error('the grammar cannot be read');
  let state = INITIAL;
  return text.split('\n').map(line => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(token => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes
        .slice(1)
        .flatMap(scope => scope.split(' '))
        .map(scope => scope.replace(/\.gongwen$/, '')),
    }));
  });
}
