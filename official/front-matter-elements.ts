/** The elements that front matter may give, after GB/T 9704—2012 chapter 7. */
export type ElementName =
  | 'format'
  | 'profile'
  | 'copy-number'
  | 'secrecy'
  | 'secrecy-period'
  | 'urgency'
  | 'issuer'
  | 'mark'
  | 'document-number'
  | 'signatory'
  | 'title'
  | 'addressee'
  | 'attachment'
  | 'signature'
  | 'issue-date'
  | 'seal'
  | 'annotation'
  | 'present'
  | 'absent'
  | 'attending'
  | 'copy-to'
  | 'report-to'
  | 'send-to'
  | 'issue-to'
  | 'printer'
  | 'print-date'
  | 'copies'
  | 'contents';

/** What the writer may call each element. */
export const elementNames: ReadonlyMap<string, ElementName> = new Map<string, ElementName>([
  ['格式', 'format'],
  ['版式', 'profile'],
  ['份号', 'copy-number'],
  ['密级', 'secrecy'],
  ['密级和保密期限', 'secrecy'],
  ['保密期限', 'secrecy-period'],
  ['紧急程度', 'urgency'],
  ['发文机关', 'issuer'],
  ['发文单位', 'issuer'],
  ['编发单位', 'issuer'],
  ['发文机关标志', 'mark'],
  ['红头', 'mark'],
  ['发文字号', 'document-number'],
  ['文号', 'document-number'],
  ['令号', 'document-number'],
  ['期号', 'document-number'],
  ['签发人', 'signatory'],
  ['标题', 'title'],
  ['主送', 'addressee'],
  ['主送机关', 'addressee'],
  ['附件', 'attachment'],
  ['附件说明', 'attachment'],
  ['署名', 'signature'],
  ['发文机关署名', 'signature'],
  ['落款', 'signature'],
  ['成文日期', 'issue-date'],
  ['日期', 'issue-date'],
  ['印章', 'seal'],
  ['附注', 'annotation'],
  ['出席', 'present'],
  ['请假', 'absent'],
  ['列席', 'attending'],
  ['抄送', 'copy-to'],
  ['抄送机关', 'copy-to'],
  ['报', 'report-to'],
  ['送', 'send-to'],
  ['发', 'issue-to'],
  ['印发机关', 'printer'],
  ['印发日期', 'print-date'],
  ['印数', 'copies'],
  ['目录', 'contents'],
]);

/** What is wrong with a value by the standard, in a sentence for the writer; undefined when nothing is. */
export function checkValue(name: ElementName, text: string): string | undefined {
  switch (name) {
    case 'secrecy':
      return /^(?:绝密|机密|秘密)(?:★.{1,8})?$/u.test(text) ? undefined : '密级为“绝密”“机密”或“秘密”，保密期限用“★”隔开，如“机密★1年”';
    case 'urgency':
      return /^(?:特急|加急|特提|平急)$/u.test(text) ? undefined : '紧急程度为“特急”或“加急”，电报为“特提”“特急”“加急”或“平急”';
    case 'copy-number':
      return /^[0-9]{6}$/u.test(text) ? undefined : '份号一般为6位数字，如“000001”';
    case 'document-number':
      return /[[［【(（]/u.test(text) ? '发文字号的年份用六角括号“〔〕”括起' : undefined;
    default:
      return undefined;
  }
}
