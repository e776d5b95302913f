// Makes syntaxes/profile.schema.json, by which editors of YAML help with profile files, from official/profiles/fields.ts.
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';

export const profileSchemaFile = new URL('../syntaxes/profile.schema.json', import.meta.url);

export async function generateProfileSchema() {
  const { profileFields, PAPERS, SIZE_NAMES, OWN_LATIN } = await loadFields();
  /** @type {(value: import('../official/profiles/fields.ts').Field['value']) => object} */
  const typeOf = value => {
    if (Array.isArray(value)) return groupOf(value);
    switch (value.kind) {
      case 'text':
        return { type: 'string' };
      case 'fonts':
        return { anyOf: [{ type: 'array', items: { type: 'string' }, minItems: 1 }, { type: 'string' }] };
      case 'latin':
        return { anyOf: [{ enum: [OWN_LATIN, 'Times New Roman'] }, { type: 'string' }] };
      case 'size':
        return { anyOf: [{ enum: [...SIZE_NAMES.keys()] }, { type: 'number', minimum: 5, maximum: 100 }, { type: 'string' }] };
      case 'paper':
        return { anyOf: [{ enum: [...PAPERS.keys()] }, { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*[×xX*]\\s*\\d+(\\.\\d+)?$' }] };
      case 'number':
        return {
          anyOf: [
            { type: value.whole ? 'integer' : 'number', minimum: value.min, maximum: value.max },
            { type: 'string', pattern: '^\\d+(\\.\\d+)?\\s*\\S*$' },
          ],
        };
      case 'choice':
        return { enum: firstWords(value.words) };
    }
  };
  /** @type {(fields: readonly import('../official/profiles/fields.ts').Field[]) => object} */
  const groupOf = fields => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      fields.flatMap(({ key, aliases = [], about, value }) => [
        [key, { description: about, ...referTo(value) }],
        ...aliases.map(alias => [alias, { description: `同“${key}”。`, ...referTo(value) }]),
      ]),
    ),
  });
  const definitions = new Map();
  /** Values that several entries share stand once; a description beside a reference needs `allOf`. @type {(value: import('../official/profiles/fields.ts').Field['value']) => object} */
  const referTo = value => {
    if (!definitions.has(value)) definitions.set(value, { name: `d${definitions.size + 1}`, type: typeOf(value) });
    return { allOf: [{ $ref: `#/definitions/${definitions.get(value).name}` }] };
  };
  const root = groupOf(profileFields);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '稿纸版式',
    description: '只写与所继承的版式不同之处，各项都可以省略。写法见 docs/profiles.md。',
    ...root,
    definitions: Object.fromEntries([...definitions.values()].map(({ name, type }) => [name, type])),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** YAML reads true and false as such. @type {(words: ReadonlyMap<string, string | boolean>) => readonly (string | boolean)[]} */
function firstWords(words) {
  const all = [...words.keys()].filter(word => word !== 'true' && word !== 'false');
  return words.has('true') ? [...all, true, false] : all;
}

/** @returns {Promise<typeof import('../official/profiles/fields.ts') & typeof import('../official/profiles/values.ts')>} */
async function loadFields() {
  const { outputFiles } = buildSync({
    stdin: {
      contents: "export * from './fields.ts'; export * from './values.ts';",
      resolveDir: fileURLToPath(new URL('../official/profiles', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const code = outputFiles.map(({ text }) => Buffer.from(text).toString('base64')).join('');
  return await import(`data:text/javascript;base64,${code}`);
}
