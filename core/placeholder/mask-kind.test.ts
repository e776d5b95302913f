import { placeholdersOfMarked } from '#test';
import { expect, test } from 'vitest';

/** The kinds of the gaps in a marked line, in order, each with its unit: `money 万元`. */
function check(marked: string, ...expected: readonly string[]): void {
  expect(
    placeholdersOfMarked(marked).gaps.map(({ kind, unit }) => (unit === undefined ? kind : `${kind} ${unit}`)),
    marked,
  ).toEqual(expected);
}

test('dates before everything', () => check('⟦20XX年⟧至⟦X月X日⟧', 'date', 'date'));
test('percentages', () => check('增长⟦XX⟧%，提高⟦X.X⟧个百分点，达百分之⟦XX⟧', 'percent %', 'percent 个百分点', 'percent'));
test('money', () => check('投入⟦XX⟧万元、⟦X⟧余亿元、⟦X⟧美元、⟦X⟧元', 'money 万元', 'money 亿元', 'money 美元', 'money 元'));
test('money without 元 after a word for spending', () => check('拨付⟦XX⟧万用于修路，覆盖⟦XX⟧万群众', 'money 万', 'count 万'));
test('stars of emphasis are looked through', () => check('投入**⟦XX⟧**万元，**⟦20XX⟧**年建成', 'money 万元', 'date'));
test('ordinals', () => {
  check('第⟦XX⟧届', 'ordinal 届');
  check('⟦X⟧届⟦X⟧次全会', 'ordinal 届', 'ordinal 次');
  check('在主楼⟦X⟧楼，第⟦X⟧季度', 'ordinal 楼', 'ordinal 季度');
});
test('quantities', () =>
  check('修路⟦XX⟧公里、⟦XX⟧万平方米、⟦XX⟧亿吨、⟦XX⟧km', 'quantity 公里', 'quantity 万平方米', 'quantity 亿吨', 'quantity km'));
test('counts', () => check('培训⟦XX⟧人次、⟦XX⟧余万人、⟦XX⟧ 次、⟦XX⟧多台次', 'count 人次', 'count 万人', 'count 次', 'count 台次'));
test('a number takes the unit of its range', () => check('⟦XX⟧—⟦XX⟧万元', 'money 万元', 'money 万元'));
test('persons', () =>
  check(
    '⟦XX⟧书记、⟦XX⟧市长、⟦XX⟧副市长，局长⟦XXX⟧，联系人：⟦XX⟧，张⟦XX⟧',
    'person 书记',
    'person 市长',
    'person 副市长',
    'person',
    'person',
    'person',
  ));
test('an enumeration goes on', () => check('副局长⟦XX⟧、⟦XX⟧和⟦XX⟧', 'person', 'person', 'person'));
test('places', () =>
  check('⟦XX⟧省⟦XX⟧市⟦XX⟧区⟦XX⟧街道⟦XX⟧社区⟦XX⟧路', 'place 省', 'place 市', 'place 区', 'place 街道', 'place 社区', 'place 路'));
test('places by what stands before them', () => check('赴⟦XX⟧考察，建设平安⟦XX⟧', 'place', 'place'));
test('bodies', () => check('⟦XX⟧局、⟦XX⟧公司、⟦XX⟧中学、⟦XX⟧教育局、⟦XX⟧运管部门', 'org 局', 'org 公司', 'org 中学', 'org', 'org'));
test('names', () => check('“⟦XX⟧”行动、⟦XX⟧工程、《⟦XX⟧》、⟦XX⟧大桥', 'name', 'name 工程', 'name', 'name 大桥'));
test('codes', () => check('电话：⟦XXXXXXXX⟧，⟦XX⟧政发〔2024〕⟦X⟧号，浙A⟦XXXXX⟧', 'code', 'code', 'code 号', 'code'));
test('what nothing explains was a word', () => check('⟦XXXX⟧系统干部，开展⟦X⟧专项斗争，深入开展⟦X⟧。', 'term', 'term', 'term'));
test('labels of forms say what is missing', () => check('单位名称：⟦____⟧，金额：⟦____⟧，会议地点：⟦____⟧', 'org', 'money', 'place'));
test('traditional script', () =>
  check('⟦XX⟧萬元、⟦XX⟧個、⟦XX⟧縣⟦XX⟧鎮、⟦XX⟧億噸', 'money 万元', 'count 个', 'place 县', 'place 镇', 'quantity 亿吨'));

test('时 after a place is not an hour', () => check('在⟦XX⟧考察⟦X⟧时的讲话', 'place', 'place'));
test('市民 is one word', () => check('《⟦XX⟧市民公约》', 'place'));
test('市场 is one word', () => check('⟦XX⟧市场监督管理局', 'org'));
test('市长 is one word, 市长效 is not', () => check('⟦XX⟧市长出席，⟦XX⟧市长效机制', 'person 市长', 'place 市'));
test('市委 leaves the place', () => check('⟦XX⟧市委、⟦XX⟧区政府', 'place 市', 'place 区'));
test('多次 says how often somebody acted', () => check('县委常委⟦XXX⟧多次到场', 'person'));
test('部门 is not a number of volumes', () => check('交给市⟦XX⟧部门办理，电梯⟦X⟧部、手机⟦X⟧部', 'org 部门', 'count 部', 'count 部'));
test('a word cut out inside a slogan', () => check('建设“三好⟦XX⟧”的同时', 'term'));
test('a typing error behind a unit changes nothing', () => check('建成⟦XX⟧公里左绿道', 'quantity 公里'));
test('a plate without its letters', () => check('查获以粤⟦X⟧为代表的套牌车', 'code'));
test('first halves of longer words are no suffixes', () => {
  check('⟦XX⟧处理、⟦XX⟧家庭、⟦XX⟧台账、⟦XX⟧条件、⟦XX⟧期间、⟦XX⟧路面、⟦XX⟧社会', 'term', 'term', 'term', 'term', 'term', 'term', 'term');
  check('⟦XX⟧名优秀党员、⟦XX⟧项目标任务、⟦XX⟧个体育场馆', 'count 名', 'count 项', 'count 个');
});
test('the first word of a regulation is a place', () => check('《⟦XX⟧垃圾分类管理条例》', 'place'));
test('ten thousands and the measure word are one unit', () =>
  check(
    '藏书⟦X⟧万卷、⟦XX⟧万余页，检测⟦XX⟧万管，发电⟦XX⟧亿千瓦时，日处理⟦X⟧万吨/日，出动⟦XX⟧辆次，接种⟦X⟧万剂次',
    'count 万卷',
    'count 万页',
    'count 万管',
    'quantity 亿千瓦时',
    'quantity 万吨/日',
    'count 辆次',
    'count 万剂次',
  ));
test('所 counts schools and names bodies', () =>
  check('新建⟦X⟧所，有小学⟦X⟧所、中学⟦XX⟧所，⟦XX⟧所民警', 'count 所', 'count 所', 'count 所', 'org 所'));
test('the station of its staff has the name of a place, departments are bodies', () =>
  check('⟦XX⟧站领导带班，⟦XX⟧车间、⟦XX⟧分理处、⟦XX⟧街道办事处', 'place 站', 'org 车间', 'org 分理处', 'org 街道办事处'));
test('an enumeration is what its last member is', () =>
  check(
    '高于全省⟦X⟧、⟦X⟧个百分点，⟦XX⟧和⟦XXX⟧任副组长，到⟦XX⟧、⟦XX⟧两镇',
    'percent 个百分点',
    'percent 个百分点',
    'person',
    'person',
    'place',
    'place',
  ));
test('who says, presides or sues is a person', () =>
  check('本人⟦XXX⟧，会上⟦XX⟧强调，由⟦XXX⟧主持，张⟦XX⟧诉李⟦XX⟧，⟦××⟧，男，', 'person', 'person', 'person', 'person', 'person', 'person'));
test('a section of a road is no document number', () => check('⟦XX⟧—⟦XX⟧公路（⟦XX⟧段）', 'name 公路', 'name 公路', 'count 段'));
test('a case is named by its date', () => check('侦办“⟦X·XX⟧”专案', 'name'));
test('the cell behind a label', () => check('| 总投资 | ⟦XX⟧ | 增速 | ⟦X⟧ | 户数 | ⟦X⟧ |', 'money', 'percent', 'count'));
test('blanks before a measure word in a sentence', () => check('共排查隐患⟦      ⟧处，整改⟦      ⟧处。', 'count 处', 'count 处'));
test('what is sold is a name, where it is sold a place', () =>
  check('主营⟦XX⟧、⟦XX⟧等产品，远销⟦XX⟧、⟦XX⟧等⟦X⟧个国家', 'name', 'name', 'place', 'place', 'count 个'));
test('names set apart by blanks', () => check('成员：⟦XXX⟧ ⟦XXX⟧ ⟦XXX⟧', 'person', 'person', 'person'));
test('a unit in Latin letters is the whole of them', () => check('服药⟦XX⟧ mg，带宽⟦XX⟧Mbps', 'quantity mg', 'quantity Mbps'));
test('a court is no document number', () => check('⟦XX⟧人民法院（⟦20XX⟧）', 'org 人民法院', 'date'));
test('a number without a unit is a number', () => check('影响因子⟦X.XX⟧，综合指数为⟦XX.X⟧，⟦X.5⟧亿元', 'count', 'count', 'money 亿元'));
test('a floor after a building', () => check('⟦XX⟧号⟦X⟧楼', 'ordinal 号', 'ordinal 楼'));
test('all of an ordinal enumeration are ordinals', () =>
  check('第⟦X⟧、⟦X⟧条，第⟦XX⟧至⟦XX⟧页', 'ordinal 条', 'ordinal 条', 'ordinal 页', 'ordinal 页'));
test('case numbers are codes', () =>
  check('（⟦20XX⟧）⟦X⟧刑初⟦X⟧号，⟦X⟧公（⟦X⟧）行罚决字〔2024〕⟦XX⟧号', 'date', 'code', 'code 号', 'code', 'code', 'code 号'));
test('who leads and whose party comes are persons', () =>
  check('⟦XX⟧带领⟦XX⟧等一行⟦X⟧人，看了⟦XX⟧、⟦XX⟧等⟦X⟧个点位', 'person', 'person', 'count 人', 'name', 'name', 'count 个'));
test('a section between two places', () => check('⟦XX⟧至⟦XX⟧段改建，来自⟦XX⟧', 'place', 'place', 'place'));
