import { expect, test } from 'vitest';
import { recognizePlaceholders } from '../recognize.ts';

/** Lines without a gap. */
function check(...lines: readonly string[]): void {
  for (const line of lines)
    expect(
      recognizePlaceholders(line).map(({ span }) => line.slice(span.start, span.end)),
      line,
    ).toEqual([]);
}

test('medicine and physics', () => {
  check(
    '开展X光检查',
    '拍摄X 光片',
    'X射线和X-射线',
    '胸部X线片',
    'X线检查',
    'XX染色体和XY染色体',
    '脆性X综合征',
    '核型为47,XXX',
    '女性为XX，男性为XY',
    'X波段雷达',
  );
});
test('mathematics', () => {
  check(
    '设x为未知数',
    'f(x)=2x+1',
    'x轴和X轴',
    'X坐标',
    '若x>0',
    '设有x个苹果，列方程',
    '设每件x元，则利润为(x-20)元',
    'x²',
    '变量X的值',
    '点A、B、X',
  );
});
test('multiplication and sizes', () => {
  check(
    '5×8小时',
    '3×4',
    '156×225',
    '10 × 10',
    'W×H',
    '长×宽×高',
    '得分=单价×数量',
    '补助标准×人数',
    '4×100米接力',
    '规格600×900毫米',
    '人口×30%',
  );
});
test('schooling and slogans with a plus sign', () => {
  check('1+X证书制度试点', '“5G+X”', '“互联网＋X”', '“党建+X”模式', '1+N+X', 'X+1', '“1+X”中，“X”是若干证书，X证书可以选考');
});
test('X of 1+X explained elsewhere', () => check('“1”指学历证书，“X”指若干职业技能证书', '1与X互相配合，1是本位，X是补充'));
test('products, models, programs', () => {
  check(
    'iPhone X',
    'iPhone X系列',
    'Model X车型',
    'Mac OS X',
    'Windows XP',
    'SpaceX发射',
    'CX-5',
    'GPT-X',
    'X5站台',
    'x86架构',
    'ix35',
    'LaTeX、XML、DOCX',
    'XBOX',
    'Mate X',
  );
});
test('clothing and Roman numerals', () => check('XXL号', '3XL', '尺码XS到XXXL', 'XIX、XXI', 'XX世纪', 'MMXXIV'));
test('roads, trains and stakes', () => check('X123县道', 'X001线', 'K97+300', 'T字路口', 'G4、S12、K396次'));
test('addresses and code', () => {
  check(
    'www.xxx.com',
    'https://xxx.gov.cn/XX',
    'xxx@163.com',
    '`XXX`',
    '0x1F',
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    'x_1',
    'max、box、Xbox',
  );
});
test('chemistry and letters in words', () => check('PX项目', 'PVC-X管', 'X型支撑', 'X理论', 'X世代', '对的打√，错的打×', '打“×”', '（×）'));
test('engineering', () =>
  check('φ12×3.5', 'DN200×6', 'M12×80螺栓', 'H×B×t', '2台×25兆瓦', 'NOx、SOx、VOCs', '2X2列联表', 'XSS漏洞', 'XGBoost'));
test('what is different for each', () => check('一X一策', '代码XXX_YYY'));
test('identity numbers that end in X', () => check('11010119900101001X', 'ISBN 7-04-123456-X', 'ISSN 1000-123X'));
test('official prose with the words of forms in it', () =>
  check('贫困户交账表填写规范', '填写现场检查记录', '轮换替换设备', '有关方面待完善', 'G20峰会、A级、B超、C919、Ⅰ类'));
test('certificates, keys, shapes', () =>
  check(
    '考取X证书、X类证书，“1+X”',
    '“1”和“X”融通，X的内涵',
    '按X键',
    '点击X关闭',
    '点击×号',
    'X字路口',
    'X结构',
    '以X代替',
    '用“XX”代替真名',
  ));
test('factors, syndromes and flares', () => check('代谢综合征X', 'X因子', '第X因子', '抗X抗体', 'X级耀斑', 'M级和X级', '共轭X剪节理'));
test('standards, versions and numbers of programs', () => check('X.509证书', 'X.25协议', 'CVE-2021-XXXX', '版本VX.X', 'Mr. X'));
test('statistics and directions', () => check('X服从正态分布', 'X的期望', '矩阵X', 'X向位移', '长X宽X高', '一共2x个'));
test('aircraft and Roman numerals of a list', () => check('歼-X', '运-X', 'X. 结论', '- [X] 已完成'));
test('× between two who work together', () => check('城市×大学', '高校×企业', '文旅×科技'));
test('ornaments around a word and stars of a rating', () => check('◆◆市场◆◆', '☆☆公司☆☆', '★★★★级酒店', '★★★★村', '*公司名称'));
test('the same in traditional script', () => check('XX染色體', 'XX世紀'));
test('rays, sections, quadrants', () => check('X、γ射线', 'X-X剖面', '第X象限', '社交平台X', '把x代入方程'));
test('code, formats and options', () =>
  check(
    '写作`X月X日`，`**市`',
    '``XX``与`{{年份}}`',
    '在%2$X/%3$X处',
    '%X%P: 重复',
    '选项 -x 和 -X 互斥',
    '调用 open () 失败',
    'dsp16() 用符号地址',
    'Omnibook 5xx',
  ));
test('words of programs', () => check('[字符*个数]', 'number(数字) motion'));
