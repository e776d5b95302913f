import type { StopNode, TemplateNode } from './template.ts';

/**
 * The nodes with every label of a stop, 领域, written 【填：领域】: left unfilled it is a gap that is reported, not a word of
 * the report. Stays as it is what is `ready`, a choice, a date of the editor's, a stop around others, and what is a gap by itself.
 */
export function markToFill(nodes: readonly TemplateNode[], ready: readonly number[]): readonly TemplateNode[] {
  return nodes.map((node): TemplateNode => {
    if (node.kind === 'text') return node;
    const label = node.kind === 'stop' ? labelOf(node, ready) : undefined;
    return label === undefined
      ? { ...node, content: markToFill(node.content, ready) }
      : { ...node, content: [{ kind: 'text', text: `【填：${label}】` }] };
  });
}

/** Labels that would be no gap once they are marked. */
export function faultsOfLabels(nodes: readonly TemplateNode[], ready: readonly number[]): readonly string[] {
  const faulty = stopsOf(nodes).filter(stop => isFaulty(labelOf(stop, ready) ?? ''));
  return numbersOf(faulty).map(number => `第 ${number} 处的提示不能超过 40 字，不能有【】和换行；文字可以照用的，请在“ready”里写明编号`);
}

/** The numbers in `ready` of stops that are not there or have no text to stay. */
export function unfitReady(nodes: readonly TemplateNode[], ready: readonly number[]): readonly number[] {
  const fit = new Set(numbersOf(stopsOf(nodes).filter(({ number, content }) => number > 0 && content.length > 0)));
  return ready.filter(number => !fit.has(number));
}

function labelOf({ number, content }: StopNode, ready: readonly number[]): string | undefined {
  const [only, ...others] = content;
  if (only?.kind !== 'text' || others.length > 0 || number === 0 || ready.includes(number)) return undefined;
  return isGap.test(only.text) ? undefined : only.text;
}

function isFaulty(label: string): boolean {
  return label.length > 40 || /[【】\r\n]/u.test(label);
}

/** `X`, `X月底`, `【填：领域】`, but not `Excel表`. */
const isGap = /(?<![A-Za-z])[XxＸｘ×]+(?![A-Za-z])|^【待?填[：:][^【】]*】$/u;

function stopsOf(nodes: readonly TemplateNode[]): readonly StopNode[] {
  return nodes.flatMap(node => {
    if (node.kind === 'text') return [];
    return node.kind === 'stop' ? [node, ...stopsOf(node.content)] : stopsOf(node.content);
  });
}

function numbersOf(stops: readonly StopNode[]): readonly number[] {
  return [...new Set(stops.map(({ number }) => number))];
}
