/** The receipt of a figure, in Pashto. */
import { isolated } from '../counting.ts';
import type { Messages } from '../messages.ts';

export const receipt: Messages['receipt'] = {
  short: 'سرچینه',
  signs: 'هغه شمېره چې لاندې یې ټکي ټکي کرښه وي، خپل رسید پرانیزي؛ د شمېرې تر څنګ تڼۍ، لکه «سرچینه»، هم همدا کار کوي.',
  open: (label) => `سرچینه: ${label}`,
  title: 'دا شمېره له کومه راغلې',
  publishedBy: 'خپروونکی',
  accessed: (date) => `لوستل شوی: ${date}`,
  later: 'تر ښودل شوې ورځې وروسته خپور شوی',
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
