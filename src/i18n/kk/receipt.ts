/** The receipt of a figure. */
import type { Messages } from '../messages.ts';

export const receipt: Messages['receipt'] = {
  short: 'дереккөз',
  signs: 'Асты нүктелі сызықпен сызылған сан өз дәйектемесін ашады; сан қасындағы «дереккөз» сияқты белгі де ашады.',
  open: (label) => `Дереккөзі: ${label}`,
  title: 'Бұл көрсеткіш қайдан алынған',
  publishedBy: 'Жариялаған',
  accessed: (date) => `оқылған күні: ${date}`,
  later: 'көрсетілген күннен кейін жарияланған',
  undated: 'күні жоқ',
  noAddress: 'мекенжайы белгісіз',
  weak: 'әлсіз дереккөз',
  period: 'Кезеңі',
  quality: 'Бағасы',
  reason: 'Неге осы мән',
  speaker: 'Айтқан',
  derived: 'Есептелуі',
  inputs: 'Неден құралған',
  note: 'Ескертпе',
  rivals: 'Сол нәрсенің басқа мәндері',
  noRivals: 'Басқа мән табылмады.',
  cite: 'Дәйексөзді көшіру',
  citation: (figure, source, link) => `${figure}. ${source}. CASA дәлізінің атласы, ${link}`,
};
