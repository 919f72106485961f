/** The receipt of a figure, in Pashto. */
import { isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

export const receipt: Messages['receipt'] = {
  short: 'سرچینه',
  open: (label) => `سرچینه: ${label}`,
  title: 'دا شمېره له کومه راغلې',
  publishedBy: 'خپروونکی',
  accessed: (date) => `لوستل شوی: ${date}`,
  undated: 'بې نېټې',
  noAddress: 'پته یې نه ده معلومه',
  weak: 'کمزورې سرچینه',
  period: 'موده',
  quality: 'اعتبار',
  reason: 'ولې دا ارزښت',
  speaker: 'ویونکی',
  derived: 'محاسبه شوي',
  inputs: 'له دې جوړ',
  note: 'یادښت',
  rivals: 'د همدې شي نور ارزښتونه',
  noRivals: 'بل ارزښت ونه موندل شو.',
  cite: 'استناد کاپي کول',
  citation: (figure, source, link) => `${figure}. ${source}. په: د کاسا دهلېز اطلس، ${isolated(link)}`,
};
