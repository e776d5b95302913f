import { type Linter, parseDraft } from '#core';
import { documentSymbols, selectFindings } from '#service';
import type { Context } from './context.ts';
import { pause } from './host.ts';

/**
 * Reads a few made-up lines again and again while nothing is open: an engine runs code slowly at first, and the writer's first text
 * should not be the one to wait. Gives way after each step, and ends when a text is opened.
 */
export async function warmUp({ host, store, linter }: Pick<Context, 'host' | 'store' | 'linter'>): Promise<void> {
  await pause(host, SOON);
  const steps = readings(linter());
  while (store.isEmpty && steps.next().done !== true) await pause(host, 0);
}

/** The readings, a step at a time. */
function* readings(linter: Linter): Generator<void> {
  for (let round = 1; round <= ROUNDS; round++) {
    const draft = parseDraft(lines(round).join('\n'));
    documentSymbols(draft, { series: 'paragraph' });
    yield;
    linter.count(draft.blocks);
    yield;
    selectFindings(draft, linter);
    yield;
  }
}

/** In milliseconds: an editor that starts the server for a text opens it at once. */
const SOON = 30;
/** More bring nothing that can be measured. */
const ROUNDS = 20;

/** One line of each common shape; different in every round, since what was read is remembered. */
function lines(round: number): readonly string[] {
  return [
    `某某局20${round + 10}年工作总结及下一年工作打算`,
    '',
    '各县（市、区）人民政府：',
    `　　今年以来，全局上下围绕中心、服务大局，共办理事项${round}00件、走访企业XX家，满意度达到XX%。现将有关情况报告如下：`,
    '一、主要做法和成效',
    `（一）突出重点，抓好第${round}批项目`,
    `1.压实责任。建立台账${round}本，投入资金XX万元，完成X月X日前的全部任务。一是健全机制，召开会议X次；二是强化督导，解决问题。`,
    `一是抓落实。先后组织培训${round}期，参训人员XXX人次。`,
    '**二是重实效。** 群众满意。',
    '二、存在的问题',
    `对照要求，还有不足：人手不够，部分单位重视不够，${round}个项目进度偏慢。`,
    '三、下一步打算',
    `【根据本单位实际补充${round}条措施】`,
    `| 单位 | 数量${round} |`,
    `附件：1.任务分解表${round}`,
    '某某局',
    `20${round + 10}年X月X日`,
    `（联系人：张某，电话：____${round}）`,
  ];
}
