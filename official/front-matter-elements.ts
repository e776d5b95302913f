/** The elements that front matter may give, after GB/T 9704—2012 chapter 7. */
export type ElementName =
  | 'title'
  | 'issuers'
  | 'documentNumber'
  | 'signatories'
  | 'secrecy'
  | 'urgency'
  | 'copyNumber'
  | 'addressees'
  | 'copyTo'
  | 'printer'
  | 'printDate'
  | 'signatures'
  | 'issueDate'
  | 'attachments'
  | 'annotation'
  | 'layout';

/** What the writer may call each element. */
export const elementNames: ReadonlyMap<string, ElementName> = new Map<string, ElementName>([
  ['标题', 'title'],
  ['发文机关', 'issuers'],
  ['发文字号', 'documentNumber'],
  ['签发人', 'signatories'],
  ['密级', 'secrecy'],
  ['密级和保密期限', 'secrecy'],
  ['紧急程度', 'urgency'],
  ['份号', 'copyNumber'],
  ['主送', 'addressees'],
  ['主送机关', 'addressees'],
  ['抄送', 'copyTo'],
  ['抄送机关', 'copyTo'],
  ['印发机关', 'printer'],
  ['印发日期', 'printDate'],
  ['署名', 'signatures'],
  ['发文机关署名', 'signatures'],
  ['成文日期', 'issueDate'],
  ['日期', 'issueDate'],
  ['附件', 'attachments'],
  ['附件说明', 'attachments'],
  ['附注', 'annotation'],
  ['版式', 'layout'],
]);

/** What is wrong with a value by the standard, in a sentence for the writer; undefined when nothing is. */
export function checkValue(name: ElementName, text: string): string | undefined {
  switch (name) {
    case 'secrecy':
      return /^(?:绝密|机密|秘密)(?:★.{1,8})?$/u.test(text) ? undefined : '密级为“绝密”“机密”或“秘密”，保密期限用“★”隔开，如“机密★1年”';
    case 'urgency':
      return /^(?:特急|加急|特提|平急)$/u.test(text) ? undefined : '紧急程度为“特急”或“加急”，电报为“特提”“特急”“加急”或“平急”';
    case 'copyNumber':
      return /^[0-9]{6}$/u.test(text) ? undefined : '份号一般为6位数字，如“000001”';
    case 'documentNumber':
      return /[[［【(（]/u.test(text) ? '发文字号的年份用六角括号“〔〕”括起' : undefined;
    default:
      return undefined;
  }
}
