/** What is said when the atlas can't even begin: without the messages themselves, which may be what is missing. */
import type { LanguageCode } from './languages.ts';

interface StartWords {
  readonly title: string;
  readonly problem: string;
  readonly retry: string;
}

export const STARTING: Readonly<Record<LanguageCode, StartWords>> = {
  en: {
    title: 'The atlas could not start',
    problem: 'A part of it could not be fetched. The connection may be down.',
    retry: 'Try again',
  },
  ru: {
    title: 'Атлас не удалось запустить',
    problem: 'Не удалось загрузить одну из его частей. Возможно, нет соединения.',
    retry: 'Повторить',
  },
  kk: {
    title: 'Атласты іске қосу мүмкін болмады',
    problem: 'Оның бір бөлігі жүктелмеді. Байланыс үзілген болуы мүмкін.',
    retry: 'Қайталау',
  },
  tk: {
    title: 'Atlas işe başlap bilmedi',
    problem: 'Onuň bir bölegi ýüklenmedi. Baglanyşyk ýok bolmagy mümkin.',
    retry: 'Gaýtalamak',
  },
  fa: {
    title: 'اطلس آغاز نشد',
    problem: 'بخشی از آن دریافت نشد. شاید اتصال برقرار نباشد.',
    retry: 'کوشش دوباره',
  },
  ps: {
    title: 'اطلس پیل نه شو',
    problem: 'یوه برخه یې ترلاسه نه شوه. ښايي اړیکه نه وي.',
    retry: 'بیا هڅه وکړئ',
  },
  ur: {
    title: 'اٹلس شروع نہ ہو سکا',
    problem: 'اس کا ایک حصہ حاصل نہ ہو سکا۔ ممکن ہے رابطہ منقطع ہو۔',
    retry: 'دوبارہ کوشش کریں',
  },
};
