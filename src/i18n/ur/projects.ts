/** The table of projects: looking, sorting, adding up, and setting side by side. */
import { countingIn, isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

const { digits, many } = countingIn('ur');

export const projects: Messages['projects'] = {
  find: 'منصوبوں میں تلاش',
  findHint: 'نام، تفصیل، فریق یا مقام',
  actor: 'فریق',
  anyActor: 'سب',
  actorOption: (name, n) => `${isolated(name)} (${digits(n)})`,
  actorNote: 'نام وہی ہیں جو مآخذ میں چھپے: ایک فریق کئی ناموں سے آ سکتا ہے۔',
  sort: 'ترتیب بلحاظ',
  column: {
    name: 'نام',
    sector: 'شعبہ',
    status: 'حالت',
    report: 'آخری اطلاع',
    country: 'ممالک',
    place: 'مقام',
    actors: 'فریق',
    start: 'آغاز',
    cost: 'لاگت',
  },
  head: {
    name: 'منصوبہ',
    sector: 'شعبہ',
    status: 'حالت',
    report: 'آخری اطلاع',
    country: 'ممالک',
    place: 'مقام',
    actors: 'فریق',
    start: 'آغاز',
    cost: 'معلوم لاگت',
  },
  turn: 'ترتیب الٹ دیں',
  costOrder: 'امریکی ڈالر کی رقوم کے لحاظ سے ترتیب؛ جن منصوبوں کی رقم نہیں وہ آخر میں ہیں۔',
  later: (n, date) =>
    `${many(n, { one: 'منصوبہ شامل نہیں جس', other: 'منصوبے شامل نہیں جن' })} کی ${date} تک (دکھایا گیا دن) کوئی اطلاع نہ تھی۔`,
  wide: 'چوڑا جدول',
  wideTitle: (shown) => `منصوبے جدول کی صورت میں (${digits(shown)})`,
  caption: (count, date) => `${count}، ${date} کی صورتِ حال`,
  cost: 'لاگت',
  noCost: 'لاگت شائع نہیں ہوئی',
  total: {
    title: 'معلوم لاگتیں',
    label: (unit) => `دکھائے گئے منصوبوں کی وہ معلوم لاگتیں جو جمع ہو سکتی ہیں، ${unit} میں`,
    of: (figures) => `جمع کیے گئے اعداد: ${digits(figures)}`,
    none: 'کوئی ایسا عدد نہیں جو جمع ہو سکے۔',
    mostly: (project, share) => `اس میں سے ${share} ایک منصوبے کا ہے: ${isolated(project)}۔`,
    notIn: (names) => `لاگت شائع ہوئی ہے مگر مجموعے میں شامل نہیں: ${names}۔`,
    andMore: (n) => `مزید ${digits(n)}`,
    unknown: (none, all) =>
      none === 0
        ? `تمام ${many(all, { one: 'منصوبے', other: 'منصوبوں' })} کی لاگت شائع ہوئی ہے۔`
        : `${many(all, { one: 'منصوبے', other: 'منصوبوں' })} میں سے ${digits(none)} کی لاگت شائع نہیں ہوئی۔`,
    how: (left) =>
      left === 0
        ? 'کیا جمع کیا گیا'
        : `کیا جمع کیا گیا، اور ${many(left, { one: 'عدد جو نہیں کیا گیا', other: 'اعداد جو نہیں کیے گئے' })}`,
    added: 'جمع شدہ',
    left: 'جمع نہیں کیے گئے',
    caution:
      'مختلف سالوں کے معاہدے، تخمینے اور دعوے، جیسے شائع ہوئے؛ قیمتوں کے فرق کی درستی نہیں کی گئی۔ ایک کرنسی کبھی دوسری میں تبدیل نہیں کی گئی۔',
    formula: (parts, sum, unit) => `${isolated(`${parts} = ${sum}`)} ${unit}`,
    why: {
      same: 'وہی رقم دوسری کرنسی میں',
      wider: 'منصوبے سے زیادہ پر محیط',
      yearly: 'ہر سال کی رقم',
      deals: 'سودوں کی مالیت، لاگت نہیں',
      overlap: 'یہاں کے دوسرے اعداد سے جزوی طور پر مشترک',
      design: 'صرف ڈیزائن، تعمیر نہیں',
      within: 'ممکن ہے کسی جمع شدہ رقم میں شامل ہو؛ کوئی ماخذ نہیں بتاتا کہ ہے یا نہیں',
      rivals: 'باہم مختلف اعداد، اس تاریخ تک کوئی ترجیحی نہیں',
    },
  },
  compare: {
    title: 'آمنے سامنے',
    add: (name) => `موازنے میں شامل کریں: ${isolated(name)}`,
    short: 'موازنہ',
    remove: (name) => `موازنے سے نکالیں: ${isolated(name)}`,
    chosen: (n, most) =>
      n === 1
        ? `1 منصوبہ منتخب: موازنے کے لیے ایک اور منتخب کریں، زیادہ سے زیادہ ${digits(most)}۔`
        : `زیادہ سے زیادہ ${digits(most)} میں سے ${digits(n)} منتخب۔`,
    wide: 'نقشے کے اوپر دکھائیں',
    clear: 'موازنہ ختم کریں',
    goTo: 'موازنے پر جائیں',
    caption: (names) => `موازنہ: ${names}`,
    stranger: (id) => `اٹلس میں ”${isolated(id)}“ نام کا کوئی منصوبہ نہیں۔`,
    notYet: (name, date) => `${date} تک کوئی اطلاع نہ تھی: ${isolated(name)}۔`,
    row: {
      status: 'حالت',
      sector: 'شعبہ',
      countries: 'ممالک',
      place: 'مقام',
      actors: 'فریق',
      start: 'آغاز',
      aims: 'اعلان کردہ تاریخ',
      cost: 'لاگت',
      sections: 'حصے اور لمبائیاں',
      report: 'آخری اطلاع',
    },
    rivals: 'دوسرے اعداد',
    noSections: 'اٹلس کی کوئی ریلوے لائن نہیں',
  },
  taken: {
    title: (count, date) => `کاسا راہداری کے منصوبے: ${count}، ${date} کی صورتِ حال`,
  },
};
