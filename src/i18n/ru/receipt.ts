/** The receipt of a figure. */
import type { Messages } from '../messages.ts';

export const receipt: Messages['receipt'] = {
  short: 'источник',
  signs:
    'Число с точечным подчёркиванием открывает справку о нём; то же делает метка рядом с числом, например «источник».',
  open: (label: string) => `Источник: ${label}`,
  title: 'Откуда эта цифра',
  publishedBy: 'Издатель',
  accessed: (date: string) => `прочитано ${date}`,
  later: 'опубликовано после показанного дня',
  undated: 'без даты',
  noAddress: 'адрес неизвестен',
  weak: 'слабый источник',
  period: 'За период',
  quality: 'Оценка',
  reason: 'Почему это значение',
  speaker: 'Сообщил',
  derived: 'Вычислено',
  inputs: 'Из чего',
  note: 'Примечание',
  rivals: 'Другие значения того же показателя',
  noRivals: 'Других значений не найдено.',
  cite: 'Скопировать ссылку на источник',
  citation: (figure: string, source: string, link: string) =>
    `${figure}. ${source}. Цит. по: Атлас коридора CASA, ${link}`,
};
